/// The place of a token in a name: outside of all, or the first, an inner, the last or the only one of a name of a kind.
package struct NameLabel: Hashable, Sendable {
  package enum Place: Int { case first, inner, last, only }

  /// How many labels there are.
  package static let count = 1 + 4 * NameKind.allCases.count
  package static let outside = NameLabel(index: 0)
  package static let all = (0..<count).map(NameLabel.init(index:))

  package let index: Int

  package init(index: Int) { self.index = index }

  package init(_ place: Place, of kind: NameKind) { index = 1 + 4 * kind.rawValue + place.rawValue }

  package var kind: NameKind? { index == 0 ? nil : NameKind(rawValue: (index - 1) / 4) }

  package var place: Place? { index == 0 ? nil : Place(rawValue: (index - 1) % 4) }

  /// Whether a name goes on after the token.
  package var isOpen: Bool { place == .first || place == .inner }

  /// Whether the token goes on with the name of the token before it.
  package var continues: Bool { place == .inner || place == .last }

  /// Whether another label may come after this one: a name that has begun goes on and ends.
  package func allows(_ next: NameLabel) -> Bool { isOpen ? next.continues && next.kind == kind : !next.continues }

  /// The labels that may come before each label.
  package static let predecessors = all.map { next in all.filter { $0.allows(next) }.map(\.index) }

  /// The labels of a sentence with names in it, which do not overlap.
  package static func labels(of names: [(tokens: Range<Int>, kind: NameKind)], count: Int) -> [NameLabel] {
    var labels = Array(repeating: outside, count: count)
    for name in names {
      for index in name.tokens { labels[index] = NameLabel(.inner, of: name.kind) }
      labels[name.tokens.lowerBound] = NameLabel(.first, of: name.kind)
      labels[name.tokens.upperBound - 1] = NameLabel(name.tokens.count == 1 ? .only : .last, of: name.kind)
    }
    return labels
  }

  /// The names that a row of labels, each allowed by the one before, makes.
  package static func names(in labels: [NameLabel]) -> [(tokens: Range<Int>, kind: NameKind)] {
    var names: [(tokens: Range<Int>, kind: NameKind)] = []
    var start = 0
    for (index, label) in labels.enumerated() {
      guard let kind = label.kind else { continue }
      if !label.continues { start = index }
      if !label.isOpen { names.append((start..<index + 1, kind)) }
    }
    return names
  }
}
