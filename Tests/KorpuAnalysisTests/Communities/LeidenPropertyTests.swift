import KorpuAnalysis
import TestSupport
import Testing

@Suite struct LeidenPropertyTests {
  /// The largest modularity of all partitions, by trying each.
  private func best(of graph: WeightedGraph) -> Double {
    var labels = [Int](repeating: 0, count: graph.nodeCount)
    var best = -1.0
    func label(_ node: Int, used: Int) {
      guard node < labels.count else {
        best = max(best, graph.modularity(of: Partition(labels)))
        return
      }
      for community in 0...used {
        labels[node] = community
        label(node + 1, used: max(used, community + 1))
      }
    }
    label(0, used: 0)
    return best
  }

  @Test(arguments: 0..<40 as Range<UInt64>) func `no partition of a small graph is better`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = GroupedGraph.make(using: &generator, nodes: 9)
    #expect(graph.modularity(of: Leiden().partition(of: graph)) >= best(of: graph) - 1e-9)
  }

  @Test(arguments: 0..<60 as Range<UInt64>) func `every community is connected`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = GroupedGraph.make(using: &generator, nodes: 60)
    let partition = Leiden(resolution: Double(1 + generator.below(20)) / 10).partition(of: graph)
    for members in partition.members {
      let others = Set(0..<graph.nodeCount).subtracting(members)
      #expect(Set(graph.components(without: others)).subtracting([-1]).count == 1)
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>) func `no single node would be better elsewhere`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = GroupedGraph.make(using: &generator, nodes: 30)
    let partition = Leiden().partition(of: graph)
    let found = graph.modularity(of: partition)
    for node in 0..<graph.nodeCount {
      for community in 0...partition.count {
        var moved = partition.communities
        moved[node] = community
        #expect(graph.modularity(of: Partition(moved)) <= found + 1e-9)
      }
    }
  }

  @Test(arguments: 0..<15 as Range<UInt64>) func `the same graph has the same communities`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = GroupedGraph.make(using: &generator, nodes: 70)
    let shuffled = WeightedGraph(nodeCount: graph.nodeCount, edges: graph.edges.shuffled(using: &generator))
    #expect(Leiden().partition(of: shuffled) == Leiden().partition(of: graph))
  }

  @Test(arguments: 0..<15 as Range<UInt64>) func `other numbers for the nodes cost little`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = GroupedGraph.make(using: &generator, nodes: 70)
    let turned = graph.renumbered((0..<graph.nodeCount).shuffled(using: &generator))
    let difference =
      graph.modularity(of: Leiden().partition(of: graph)) - turned.modularity(of: Leiden().partition(of: turned))
    #expect(abs(difference) < 0.01)
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func `components are never together`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = GroupedGraph.thin(using: &generator, nodes: 40)
    let components = graph.components()
    for members in Leiden().partition(of: graph).members {
      #expect(Set(members.map { components[$0] }).count == 1)
    }
  }
}
