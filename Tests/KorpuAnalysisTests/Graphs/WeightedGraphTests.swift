import KorpuAnalysis
import TestSupport
import Testing

@Suite struct WeightedGraphTests {
  @Test(arguments: 0..<100 as Range<UInt64>) func `edges given again are one, in whatever order`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let count = 1 + generator.below(9)
    let edges = (0..<generator.below(40)).map { _ in
      WeightedGraph.Edge(
        generator.below(count), generator.below(count), weight: Double.random(in: 0.001..<1000, using: &generator))
    }
    let graph = WeightedGraph(nodeCount: count, edges: edges)
    var weights: [[Int]: [Double]] = [:]
    for edge in edges where edge.one != edge.other {
      weights[[edge.one, edge.other].sorted(), default: []] += [edge.weight]
    }
    #expect(graph.edgeCount == weights.count)
    for one in 0..<count {
      #expect(graph.neighbours(of: one).elementsEqual(graph.neighbours(of: one).sorted()))
      for other in 0..<count {
        // Sums of sorted values are the same to the last bit.
        let expected = weights[[one, other].sorted()].map { $0.sorted().reduce(0, +) }
        #expect(graph.weight(between: one, and: other) == expected)
      }
    }
    let turned = edges.shuffled(using: &generator).map { WeightedGraph.Edge($0.other, $0.one, weight: $0.weight) }
    #expect(WeightedGraph(nodeCount: count, edges: turned) == graph)
  }
}
