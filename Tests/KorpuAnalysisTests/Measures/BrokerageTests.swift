import KorpuAnalysis
import TestSupport
import Testing

@Suite struct BrokerageTests {
  @Test(arguments: 0..<300 as Range<UInt64>) func `it is what the definition says`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = RandomGraph.make(using: &generator)
    let groups = (0..<graph.nodeCount).map { _ in generator.chance(80) ? "group \(generator.below(3))" : nil }
    let found = Brokerage.all(in: graph, groups: groups)
    #expect(found == (0..<graph.nodeCount).map { defined(around: $0, in: graph, groups: groups) })
  }

  /// All pairs of neighbours in both directions, one by one; counted as coordinator, itinerant, gatekeeper,
  /// representative, liaison.
  private func counts(around node: Int, in graph: WeightedGraph, groups: [String?]) -> [Int] {
    var counts = [0, 0, 0, 0, 0]
    let own = groups[node]
    for from in graph.neighbours(of: node).map(Int.init) {
      for to in graph.neighbours(of: node).map(Int.init) where to != from {
        guard let first = groups[from], let last = groups[to], graph.weight(between: from, and: to) == nil else {
          continue
        }
        switch (first == own, last == own, first == last) {
        case (true, true, _): counts[0] += 1
        case (false, false, true): counts[1] += 1
        case (false, true, _): counts[2] += 1
        case (true, false, _): counts[3] += 1
        case (false, false, false): counts[4] += 1
        }
      }
    }
    return counts
  }

  private func defined(around node: Int, in graph: WeightedGraph, groups: [String?]) -> Brokerage {
    let counts = counts(around: node, in: graph, groups: groups)
    return Brokerage(
      coordinator: counts[0], itinerant: counts[1], gatekeeper: counts[2], representative: counts[3], liaison: counts[4]
    )
  }

  @Test func `who has no group is no end, and brokers from outside`() {
    let roles = Brokerage.all(in: .star(3), groups: [1, nil, 1, 2])
    #expect(roles[0] == Brokerage(coordinator: 0, itinerant: 0, gatekeeper: 1, representative: 1, liaison: 0))
    #expect(roles[0].total == 2)
    let ungrouped = Brokerage.all(in: .star(3), groups: [nil, 1, 1, 2])
    #expect(ungrouped[0] == Brokerage(itinerant: 2, liaison: 4))
    #expect(ungrouped.dropFirst().allSatisfy { $0 == Brokerage() })
    #expect(Brokerage.all(in: .path(0), groups: [Int?]()) == [])
  }
}
