import TestSupport
import Testing

@testable import KorpuAnalysis

@Suite struct ClosenessTests {
  @Test(arguments: 0..<200 as Range<UInt64>) func `it is what the definition says`(seed: UInt64) {
    let graph = RandomGraph.seeded(seed)
    let steps = PathCountOracle(of: graph) { _ in 1 }
    let lengths = PathCountOracle(of: graph) { 1 / $0 }
    for convention in [Closeness.Convention.wassermanFaust, .withinComponent] {
      #expect(areNear(Closeness(convention: convention).scores(of: graph), steps.closeness(convention)))
      let scores = Closeness(edgeLength: .inverseWeight, convention: convention).scores(of: graph)
      #expect(areNear(scores, lengths.closeness(convention)))
    }
  }

  @Test func `two who know each other alone are the closest of all only within their component`() {
    let edges = [(0, 1), (2, 3), (3, 4), (4, 2)].map { WeightedGraph.Edge($0.0, $0.1) }
    let graph = WeightedGraph(nodeCount: 6, edges: edges)
    #expect(Closeness(convention: .withinComponent).scores(of: graph) == [1, 1, 1, 1, 1, 0])
    #expect(Closeness().scores(of: graph) == [0.2, 0.2, 0.4, 0.4, 0.4, 0])
  }

  @Test func `more sources than go at once`() {
    let count = 700
    let sums = (0..<count).map { node in (0..<count).reduce(0) { $0 + abs($1 - node) } }
    let expected = sums.map { Double(count - 1) / Double($0) }
    #expect(areNear(Closeness().scores(of: .path(count)), expected, within: 1e-15))
  }

  @Test(arguments: 0..<3 as Range<UInt64>) func `neither processors nor names of nodes show`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = RandomGraph.large(seed)
    let names = Array(0..<graph.nodeCount).shuffled(using: &generator)
    for edgeLength in [EdgeLength.one, .inverseWeight] {
      let scores = [1, 2, 8].map { processors in
        Closeness(edgeLength: edgeLength, convention: .wassermanFaust, processors: processors).scores(of: graph)
      }
      #expect(scores.allSatisfy { $0 == scores[0] })
      let renamed = Closeness(edgeLength: edgeLength).scores(of: graph.renamed(names))
      #expect(areNear(names.map { renamed[$0] }, scores[0]))
    }
  }
}
