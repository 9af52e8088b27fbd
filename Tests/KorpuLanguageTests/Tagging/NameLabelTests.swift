import KorpuLanguage
import TestSupport
import Testing

@Suite struct NameLabelTests {
  @Test func `labels of names give the names back`() {
    var order = SeededGenerator(seed: 1)
    for _ in 0..<500 {
      let names = Self.names(in: 30, &order)
      let found = NameLabel.names(in: NameLabel.labels(of: names, count: 30))
      #expect(found.map(\.tokens) == names.map(\.tokens))
      #expect(found.map(\.kind) == names.map(\.kind))
    }
  }

  @Test func `labels of names may follow one another`() {
    var order = SeededGenerator(seed: 2)
    for _ in 0..<500 {
      let labels = NameLabel.labels(of: Self.names(in: 30, &order), count: 30)
      #expect(zip(labels, labels.dropFirst()).allSatisfy { $0.allows($1) })
    }
  }

  private static func names(
    in count: Int, _ order: inout SeededGenerator
  ) -> [(tokens: Range<Int>, kind: NameKind)] {
    var names: [(tokens: Range<Int>, kind: NameKind)] = []
    var place = order.below(4)
    while place < count {
      let end = min(count, place + 1 + order.below(4))
      names.append((place..<end, order.pick(NameKind.allCases)))
      place = end + order.below(3)
    }
    return names
  }
}

@Suite struct LabelPathTests {
  private static let width = NameLabel.count

  /// The score of a row of labels, or `nil` where one may not follow another.
  private static func score(_ labels: [Int], _ scores: [Int32], _ transitions: [Int32]) -> Int32? {
    var last = width
    var sum: Int32 = 0
    for (index, label) in labels.enumerated() {
      let isAllowed = last == width ? !NameLabel.all[label].continues : NameLabel.all[last].allows(NameLabel.all[label])
      guard isAllowed else { return nil }
      sum += scores[index * width + label] + transitions[last * width + label]
      last = label
    }
    return NameLabel.all[last].isOpen ? nil : sum
  }

  private static func allRows(of count: Int) -> [[Int]] {
    (0..<count).reduce([[]]) { rows, _ in rows.flatMap { row in (0..<width).map { row + [$0] } } }
  }

  @Test func `the path is the best of all, and the margin its lead`() {
    var order = SeededGenerator(seed: 3)
    for _ in 0..<4 {
      let scores = (0..<3 * Self.width).map { _ in Int32(order.below(100)) }
      let transitions = (0..<(Self.width + 1) * Self.width).map { _ in Int32(order.below(100)) }
      let path = LabelPath(scores: scores, transitions: transitions)
      let labels = path.labels
      let rows = Self.allRows(of: 3).compactMap { row in
        Self.score(row, scores, transitions).map { (row: row, score: $0) }
      }
      let best = rows.map(\.score).max() ?? 0
      #expect(Self.score(labels.map(\.index), scores, transitions) == best)
      for (index, margin) in path.margins(of: labels).enumerated() {
        let other = rows.filter { $0.row[index] != labels[index].index }.map(\.score).max() ?? 0
        #expect(margin == best - other)
      }
    }
  }

  @Test func `of nothing there are no labels`() {
    let path = LabelPath(scores: [], transitions: [Int32](repeating: 0, count: (Self.width + 1) * Self.width))
    #expect(path.labels.isEmpty)
    #expect(path.margins(of: []).isEmpty)
  }
}
