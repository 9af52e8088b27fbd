/// Finds the labels of a sentence that together tell the most, each allowed by the one before (Viterbi).
package struct LabelPath: Sendable {
  /// The tokens' scores, ``NameLabel/count`` for each.
  private let scores: [Int32]
  /// What a label tells of the next, in rows, the last for the beginning.
  private let transitions: [Int32]
  private let count: Int
  /// The best score of labels up to a token that end with a label.
  private var best: [Int32]
  private static let none = Int32.min / 4
  private static let width = NameLabel.count

  package init(scores: [Int32], transitions: [Int32]) {
    self.scores = scores
    self.transitions = transitions
    count = scores.count / Self.width
    best = Array(repeating: Self.none, count: scores.count)
    for index in 0..<count { advance(to: index) }
  }

  private mutating func advance(to index: Int) {
    let row = index * Self.width
    for label in 0..<Self.width {
      if index == 0 {
        guard !NameLabel.all[label].continues else { continue }
        best[label] = scores[label] + transitions[Self.width * Self.width + label]
        continue
      }
      var most = Self.none
      for before in NameLabel.predecessors[label] {
        most = max(most, best[row - Self.width + before] + transitions[before * Self.width + label])
      }
      best[row + label] = most + scores[row + label]
    }
  }

  /// The best labels; of two that tell as much the first.
  package var labels: [NameLabel] {
    guard count > 0 else { return [] }
    var path = Array(repeating: 0, count: count)
    let ends = (0..<Self.width).filter { !NameLabel.all[$0].isOpen }
    path[count - 1] = Self.first(ends) { best[(count - 1) * Self.width + $0] }
    for index in stride(from: count - 1, to: 0, by: -1) {
      let label = path[index]
      path[index - 1] = Self.first(NameLabel.predecessors[label]) { before in
        best[(index - 1) * Self.width + before] + transitions[before * Self.width + label]
      }
    }
    return path.map { NameLabel.all[$0] }
  }

  private static func first(_ labels: [Int], by score: (Int) -> Int32) -> Int {
    var chosen = labels[0]
    for label in labels.dropFirst() where score(label) > score(chosen) { chosen = label }
    return chosen
  }

  /// By how much the best labels are ahead of the best ones that have another label at a token, for each token.
  package func margins(of labels: [NameLabel]) -> [Int32] {
    guard count > 0 else { return [] }
    var after = (0..<Self.width).map { NameLabel.all[$0].isOpen ? Self.none : 0 }
    var margins = Array(repeating: Int32(0), count: count)
    for index in stride(from: count - 1, through: 0, by: -1) {
      let row = index * Self.width
      let own = labels[index].index
      let others = (0..<Self.width).lazy.filter { $0 != own }.map { best[row + $0] + after[$0] }
      margins[index] = best[row + own] + after[own] - (others.max() ?? Self.none)
      after = continuations(before: index, after)
    }
    return margins
  }

  /// The best that can come from a token on after each label of the token before.
  private func continuations(before index: Int, _ after: [Int32]) -> [Int32] {
    var before = Array(repeating: Self.none, count: Self.width)
    for label in 0..<Self.width {
      let rest = after[label] + scores[index * Self.width + label]
      for last in NameLabel.predecessors[label] {
        before[last] = max(before[last], rest + transitions[last * Self.width + label])
      }
    }
    return before
  }
}
