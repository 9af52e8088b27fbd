import KorpuAnalysis
import TestSupport
import Testing

@Suite struct PageRankTests {
  @Test(arguments: 0..<60 as Range<UInt64>) func `it is where the walk comes by`(seed: UInt64) {
    let graph = RandomGraph.seeded(seed)
    for damping in [0, 0.5, 0.85] {
      let ranks = PageRank(damping: damping).scores(of: graph)
      #expect(areNear(ranks, walked(graph, damping: damping), within: 1e-10))
      #expect(graph.nodeCount == 0 || abs(ranks.reduce(0, +) - 1) < 1e-11)
    }
  }

  /// The shares of a walk after so many steps that the next change nothing.
  private func walked(_ graph: WeightedGraph, damping: Double) -> [Double] {
    let count = Double(graph.nodeCount)
    var ranks = [Double](repeating: 1 / count, count: graph.nodeCount)
    for _ in 0..<300 {
      let loose = ranks.indices.filter { graph.degree(of: $0) == 0 }.reduce(0) { $0 + ranks[$1] }
      var next = ranks.map { _ in (1 - damping + damping * loose) / count }
      for node in ranks.indices {
        for place in graph.row(of: node) {
          next[Int(graph.neighbours[place])] += damping * ranks[node] * graph.weights[place] / graph.strength(of: node)
        }
      }
      ranks = next
    }
    return ranks
  }

  @Test func `nodes without edges hold as much as each other`() {
    #expect(PageRank().scores(of: WeightedGraph(nodeCount: 4, edges: [])) == [0.25, 0.25, 0.25, 0.25])
    #expect(PageRank().scores(of: WeightedGraph(nodeCount: 0, edges: [])) == [])
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func `names of nodes do not matter`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = RandomGraph.large(seed, nodes: 100)
    let names = Array(0..<graph.nodeCount).shuffled(using: &generator)
    let renamed = PageRank().scores(of: graph.renamed(names))
    #expect(areNear(names.map { renamed[$0] }, PageRank().scores(of: graph), within: 1e-12))
  }
}
