/// Finds the labels of a sentence that together tell the most, each allowed by the one before (Viterbi).
package struct LabelPath: Sendable {
  /// A number for each label, and some that no label has.
  private typealias Row = SIMD16<Int32>

  private static let none = Int32.min / 4
  private static let width = NameLabel.count
  private static let nothing = Row(repeating: none)

  private let count: Int
  private let scores: [Row]
  /// For each label what it tells of the next, ``none`` where that may not come after it.
  private let next: [Row]
  /// For each token and label the best score of labels up to it.
  private var best: [Row]

  /// - Parameters:
  ///   - scores: The tokens' scores, ``NameLabel/count`` for each.
  ///   - transitions: What a label tells of the next, in rows, the last for the beginning.
  package init(scores: [Int32], transitions: [Int32]) {
    count = scores.count / Self.width
    self.scores = (0..<count).map { Self.row(scores, at: $0) { _ in true } }
    next = NameLabel.all.map { label in
      Self.row(transitions, at: label.index) { label.allows(NameLabel.all[$0]) }
    }
    let first = Self.row(transitions, at: Self.width) { !NameLabel.all[$0].continues }
    best = []
    best.reserveCapacity(count)
    for index in 0..<count {
      best.append((index == 0 ? first : mostAfter(best[index - 1])) &+ self.scores[index])
    }
  }

  private static func row(_ numbers: [Int32], at place: Int, where isAllowed: (Int) -> Bool) -> Row {
    var row = nothing
    for label in 0..<width where isAllowed(label) { row[label] = numbers[place * width + label] }
    return row
  }

  /// For each label the best score of the labels before it.
  private func mostAfter(_ last: Row) -> Row {
    var most = Self.nothing
    for label in 0..<Self.width where last[label] > Self.none / 2 {
      let scores = next[label] &+ Row(repeating: last[label])
      most = pointwiseMax(most, scores)
    }
    return most
  }

  /// The best labels; of two that tell as much the first.
  package var labels: [NameLabel] {
    guard count > 0 else { return [] }
    var path = Array(repeating: 0, count: count)
    path[count - 1] = Self.first { NameLabel.all[$0].isOpen ? Self.none : best[count - 1][$0] }
    for index in stride(from: count - 1, to: 0, by: -1) {
      let label = path[index]
      path[index - 1] = Self.first { best[index - 1][$0] &+ next[$0][label] }
    }
    return path.map { NameLabel.all[$0] }
  }

  private static func first(by score: (Int) -> Int32) -> Int {
    var chosen = 0
    for label in 1..<width where score(label) > score(chosen) { chosen = label }
    return chosen
  }

  /// By how much the best labels are ahead of the best ones that have another label at a token, for each token.
  package func margins(of labels: [NameLabel]) -> [Int32] {
    guard count > 0 else { return [] }
    var after = Self.nothing
    for label in NameLabel.all where !label.isOpen { after[label.index] = 0 }
    var margins = Array(repeating: Int32(0), count: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      let own = labels[index].index
      var others = best[index] &+ after
      let score = others[own]
      others[own] = Int32.min
      margins[index] = score &- max(others.max(), Self.none)
      after = continuations(from: after &+ scores[index])
    }
    return margins
  }

  /// For each label the best that can come after it.
  private func continuations(from rest: Row) -> Row {
    var before = Self.nothing
    for label in 0..<Self.width { before[label] = max(Self.none, (next[label] &+ rest).max()) }
    return before
  }
}
