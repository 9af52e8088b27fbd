import KorpuAnalysis
import TestSupport
import Testing

@Suite struct CutStructureTests {
  /// The sizes of the parts of a graph without a node or an edge, the largest first, by walking.
  private func parts(of graph: WeightedGraph, from starts: [Int], node: Int? = nil, edge: (Int, Int)? = nil) -> [Int] {
    var seen = Set(node.map { [$0] } ?? [])
    var sizes: [Int] = []
    for start in starts where !seen.contains(start) {
      var open = [start]
      var size = 0
      seen.insert(start)
      while let next = open.popLast() {
        size += 1
        for other in graph.neighbours(of: next).map(Int.init) where !seen.contains(other) {
          if let edge, Set([edge.0, edge.1]) == Set([next, other]) { continue }
          seen.insert(other)
          open.append(other)
        }
      }
      sizes.append(size)
    }
    return sizes.sorted(by: >)
  }

  private func randomGraph(seed: UInt64) -> WeightedGraph {
    var generator = SeededGenerator(seed: seed)
    let count = 1 + generator.below(14)
    let edges = (0..<generator.below(2 * count)).map { _ in
      WeightedGraph.Edge(generator.below(count), generator.below(count))
    }
    return WeightedGraph(nodeCount: count, edges: edges)
  }

  @Test(arguments: 0..<300 as Range<UInt64>) func `what is found is what parts the graph when it is taken out`(
    seed: UInt64
  ) {
    let graph = randomGraph(seed: seed)
    let structure = CutStructure(of: graph)
    let expected = (0..<graph.nodeCount).compactMap { node -> [Int]? in
      let sizes = parts(of: graph, from: graph.neighbours(of: node).map(Int.init), node: node)
      return sizes.count > 1 ? [node] + sizes : nil
    }
    #expect(structure.articulationPoints.map { [$0.node] + $0.parts } == expected)
    let bridges = graph.edges.compactMap { edge -> [Int]? in
      let sizes = parts(of: graph, from: [edge.one, edge.other], edge: (edge.one, edge.other))
      guard sizes.count > 1 else { return nil }
      let own = parts(of: graph, from: [edge.one], edge: (edge.one, edge.other))[0]
      return [edge.one, edge.other, own, sizes.reduce(0, +) - own]
    }
    #expect(structure.bridges.map { [$0.one, $0.other, $0.sideOfOne, $0.sideOfOther] } == bridges)
  }

  @Test func `nothing parts a graph without edges, and a chain is parted everywhere`() {
    #expect(CutStructure(of: WeightedGraph(nodeCount: 0, edges: [])).articulationPoints.isEmpty)
    #expect(CutStructure(of: WeightedGraph(nodeCount: 3, edges: [])).bridges.isEmpty)
    let length = 100_000
    let chain = WeightedGraph(nodeCount: length, edges: (1..<length).map { .init($0 - 1, $0) })
    let structure = CutStructure(of: chain)
    #expect(structure.articulationPoints.count == length - 2)
    #expect(structure.bridges.count == length - 1)
  }
}
