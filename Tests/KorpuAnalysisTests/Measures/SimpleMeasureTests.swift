import KorpuAnalysis
import TestSupport
import Testing

@Suite struct SimpleMeasureTests {
  @Test(arguments: 0..<100 as Range<UInt64>) func `degrees and strengths add up the edges`(seed: UInt64) {
    let graph = RandomGraph.seeded(seed)
    var degrees = [Double](repeating: 0, count: graph.nodeCount)
    var strengths = degrees
    for edge in graph.edges {
      for end in [edge.one, edge.other] {
        degrees[end] += 1
        strengths[end] += edge.weight
      }
    }
    #expect(Degree().scores(of: graph) == degrees)
    #expect(Strength().scores(of: graph) == strengths)
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `a core is what is left when others are taken away`(seed: UInt64) {
    let graph = RandomGraph.seeded(seed)
    var expected = [Int](repeating: 0, count: graph.nodeCount)
    for least in 1..<14 {
      var left = Set(0..<graph.nodeCount)
      while let node = left.first(where: { node in
        graph.neighbours(of: node).count { left.contains(Int($0)) } < least
      }) { left.remove(node) }
      for node in left { expected[node] = least }
    }
    #expect(CoreNumber().numbers(of: graph) == expected)
    #expect(CoreNumber().scores(of: graph) == expected.map(Double.init))
  }

  @Test(arguments: 0..<200 as Range<UInt64>) func `components are who reaches whom`(seed: UInt64) {
    let graph = RandomGraph.seeded(seed)
    let components = ConnectedComponents(of: graph)
    let distances = PathCountOracle(of: graph) { _ in 1 }.distances
    for one in 0..<graph.nodeCount {
      for other in 0..<graph.nodeCount {
        #expect((components.numbers[one] == components.numbers[other]) == distances[one][other].isFinite)
      }
    }
    #expect(components.sizes == (0..<components.count).map { components.nodes(of: $0).count })
    #expect(components.sizes.reduce(0, +) == graph.nodeCount)
    let firsts = (0..<components.count).compactMap { components.numbers.firstIndex(of: $0) }
    #expect(firsts == firsts.sorted() && firsts.count == components.count)
    #expect(components.largest == components.sizes.max().flatMap { components.sizes.firstIndex(of: $0) })
  }

  @Test func `each measure has a name of its own`() {
    let names = Measures.all.map { $0.name }
    #expect(names == ["degree", "strength", "betweenness", "closeness", "pagerank", "core"])
    #expect(names.allSatisfy { Measures.named($0)?.name == $0 })
    #expect(Measures.named("fame") == nil)
  }

  @Test func `no node has no score, and a node alone one`() {
    for measure in Measures.all {
      #expect(measure.scores(of: WeightedGraph(nodeCount: 0, edges: [])) == [])
      let alone: [Double] = [measure.name == "pagerank" ? 1 : 0]
      #expect(measure.scores(of: WeightedGraph(nodeCount: 1, edges: [])) == alone)
    }
  }
}
