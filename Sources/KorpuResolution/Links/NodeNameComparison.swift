internal import KorpuLanguage

/// Compares the names of two nodes by what bears them. Of all comparisons it takes longest, and its result stays.
package struct NodeNameComparison: Hashable, Sendable {
  package let bits: Double
  /// Whether the names are one but for a country or a case ending, or one is an abbreviation of the other: then an
  /// article may well print both.
  package let isOneName: Bool

  /// A comparison that was made before.
  package init(bits: Double, isOneName: Bool) {
    self.bits = bits
    self.isOneName = isOneName
  }

  /// - Complexity: O(length of the names).
  package init(_ one: NameNode, _ other: NameNode) {
    var words: Double?
    self.init(one, other, words: &words)
  }

  /// - Parameter words: What the words of names that are read as these come to, where that is known; else it is
  ///   afterwards, if they were compared.
  /// - Complexity: O(length of the names).
  init(_ one: NameNode, _ other: NameNode, words: inout Double?) {
    if let bits = AbbreviationComparison(one, other)?.bits ?? EqualNamesComparison(one, other)?.bits {
      self.init(bits: bits, isOneName: true)
    } else {
      let parts = SurnameComparison(one, other)?.bits ?? 0
      let shortened = ShortenedNamesComparison(one, other)?.bits ?? 0
      let bits = words ?? Self.words(one, other).bits
      words = bits
      self.init(bits: bits + parts + shortened, isOneName: false)
    }
  }

  /// The comparison of names that may be one's; `nil` where they are two's, which most need not be compared in full for.
  ///
  /// - Complexity: O(length of the names).
  package init?(leavingOpen one: NameNode, _ other: NameNode) {
    if case .person(let words) = one.words, case .person(let others) = other.words, words.isAnother(than: others) {
      return nil
    }
    self.init(one, other)
    if !mayBeOne { return nil }
  }

  /// Whether the names alone leave it open that both are one. Where they do not, whatever else articles say, it is two
  /// who have much in common: a father and a son.
  package var mayBeOne: Bool { Self.mayBeOne(bits) }

  static func mayBeOne(_ bits: Double) -> Bool { bits > leastLikely }

  private static let leastLikely = -5.0

  /// What was compared, and how much it counts.
  static func findings(_ one: NameNode, _ other: NameNode) -> [ComparisonFinding] {
    if let finding = AbbreviationComparison(one, other)?.finding ?? EqualNamesComparison(one, other)?.finding {
      return [finding]
    }
    let parts = [SurnameComparison(one, other)?.finding, ShortenedNamesComparison(one, other)?.finding]
    return words(one, other).findings + parts.compactMap(\.self)
  }

  private static func words(_ one: NameNode, _ other: NameNode) -> NameComparison {
    switch (one.words, other.words) {
    case (.person(let words), .person(let others)): NameComparison(of: words, and: others)
    case (.body(let words), .body(let others)): NameComparison(ofBody: words, and: others)
    case (.forum(let words), .forum(let others)): NameComparison(ofForum: words, and: others)
    case (.place(let words), .place(let others)): NameComparison([PlaceSoundsComparison(words, others).finding])
    case (.surname, .person), (.person, .surname), (.surname, .surname):
      // Weighed by ``SurnameComparison``.
      NameComparison([])
    default: NameComparison([ComparisonFinding(comparison: "names", bits: -20, compared: "of different things")])
    }
  }
}
