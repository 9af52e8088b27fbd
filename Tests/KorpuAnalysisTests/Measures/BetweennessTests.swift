import TestSupport
import Testing

@testable import KorpuAnalysis

@Suite struct BetweennessTests {
  @Test(arguments: 0..<300 as Range<UInt64>) func `it is what the definition says`(seed: UInt64) {
    let graph = RandomGraph.seeded(seed)
    let oracle = PathCountOracle(of: graph) { _ in 1 }
    #expect(areNear(Betweenness().scores(of: graph), oracle.betweenness))
  }

  @Test(arguments: 0..<300 as Range<UInt64>) func `it is what the definition says of lengths`(seed: UInt64) {
    let graph = RandomGraph.seeded(seed)
    let inverse = PathCountOracle(of: graph) { 1 / $0 }
    #expect(areNear(Betweenness(edgeLength: .inverseWeight).scores(of: graph), inverse.betweenness))
    let own = PathCountOracle(of: graph) { $0 * 4 }
    #expect(areNear(Betweenness(edgeLength: .of { $0 * 4 }).scores(of: graph), own.betweenness))
  }

  @Test func `the middle of a star lies between all others`() {
    let scores = Betweenness().scores(of: .star(5))
    #expect(scores == [10, 0, 0, 0, 0, 0])
    #expect(Betweenness(isNormalized: true).scores(of: .star(5)).first == 1)
  }

  @Test func `a long path is searched without a path to follow`() {
    let scores = Betweenness().scores(of: .path(3_000))
    #expect(scores == (0..<3_000).map { Double($0 * (2_999 - $0)) })
  }

  @Test(arguments: 0..<3) func `few nodes have nobody between them`(count: Int) {
    let none = [Double](repeating: 0, count: count)
    for normalized in [false, true] {
      #expect(Betweenness(isNormalized: normalized).scores(of: .path(count)) == none)
      #expect(Betweenness(edgeLength: .inverseWeight, isNormalized: normalized).scores(of: .path(count)) == none)
    }
  }

  @Test func `ways are ties that differ by rounding alone`() {
    // From 0 to 3 it is 0.1 + 0.2 or 0.15 + 0.15, which are not the same to the last bit.
    let square = WeightedGraph(
      nodeCount: 4,
      edges: [.init(0, 1, weight: 0.1), .init(1, 3, weight: 0.2), .init(0, 2, weight: 0.15), .init(2, 3, weight: 0.15)])
    #expect(0.1 + 0.2 != 0.15 + 0.15)
    #expect(Betweenness(edgeLength: .of { $0 }).scores(of: square) == [1, 0.5, 0.5, 0])
  }

  @Test(arguments: 0..<20 as Range<UInt64>) func `names of nodes do not matter`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let graph = RandomGraph.large(seed, nodes: 120)
    let names = Array(0..<graph.nodeCount).shuffled(using: &generator)
    for edgeLength in [EdgeLength.one, .inverseWeight] {
      let measure = Betweenness(edgeLength: edgeLength)
      let renamed = measure.scores(of: graph.renamed(names))
      #expect(areNear(names.map { renamed[$0] }, measure.scores(of: graph)))
    }
  }

  @Test(arguments: 0..<3 as Range<UInt64>) func `the number of processors never shows`(seed: UInt64) {
    let graph = RandomGraph.large(seed)
    for edgeLength in [EdgeLength.one, .inverseWeight] {
      let scores = [1, 2, 3, 8].map { processors in
        Betweenness(edgeLength: edgeLength, isNormalized: false, processors: processors).scores(of: graph)
      }
      #expect(scores.allSatisfy { $0 == scores[0] })
    }
  }
}
