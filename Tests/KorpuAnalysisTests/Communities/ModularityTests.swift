import KorpuAnalysis
import TestSupport
import Testing

@Suite struct ModularityTests {
  /// The definition, pair by pair of nodes.
  private func oracle(_ graph: WeightedGraph, _ partition: Partition, _ resolution: Double) -> Double {
    let total = (0..<graph.nodeCount).reduce(0) { $0 + graph.strength(of: $1) }
    var sum = 0.0
    for one in 0..<graph.nodeCount {
      for other in 0..<graph.nodeCount where partition[one] == partition[other] {
        let chance = graph.strength(of: one) * graph.strength(of: other) / total
        sum += (graph.weight(between: one, and: other) ?? 0) - resolution * chance
      }
    }
    return total > 0 ? sum / total : 0
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `it is what the definition says`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = GroupedGraph.make(using: &generator)
    let partition = Partition((0..<graph.nodeCount).map { _ in generator.below(4) })
    let resolution = Double(1 + generator.below(30)) / 10
    let found = graph.modularity(of: partition, resolution: resolution)
    #expect(abs(found - oracle(graph, partition, resolution)) < 1e-9)
    #expect((-0.5...1).contains(graph.modularity(of: partition)))
  }

  @Test func `two triangles on a bridge have five fourteenths`() {
    let edges: [WeightedGraph.Edge] = [
      .init(0, 1), .init(1, 2), .init(0, 2), .init(2, 3), .init(3, 4), .init(4, 5), .init(3, 5),
    ]
    let graph = WeightedGraph(nodeCount: 6, edges: edges)
    #expect(abs(graph.modularity(of: Partition([0, 0, 0, 1, 1, 1])) - 5.0 / 14) < 1e-12)
    #expect(abs(graph.modularity(of: Partition([0, 0, 0, 0, 0, 0]))) < 1e-12)
  }

  @Test func `without edges it is nought`() {
    #expect(WeightedGraph(nodeCount: 0, edges: []).modularity(of: Partition([Int]())) == 0)
    #expect(WeightedGraph(nodeCount: 3, edges: []).modularity(of: Partition([0, 0, 1])) == 0)
  }
}
