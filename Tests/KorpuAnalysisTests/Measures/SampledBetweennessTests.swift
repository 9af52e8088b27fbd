import TestSupport
import Testing

@testable import KorpuAnalysis

@Suite struct SampledBetweennessTests {
  @Test(arguments: 0..<50 as Range<UInt64>) func `with as many pivots as nodes it is exact`(seed: UInt64) {
    let graph = RandomGraph.seeded(seed)
    for edgeLength in [EdgeLength.one, .inverseWeight] {
      let estimate = SampledBetweenness(pivots: 20, edgeLength: edgeLength).estimate(of: graph)
      #expect(estimate.scores == Betweenness(edgeLength: edgeLength).scores(of: graph))
      #expect(estimate.standardErrors.allSatisfy { $0 == 0 })
      #expect(estimate.pivots == graph.nodeCount)
    }
  }

  @Test(arguments: [EdgeLength.one, .inverseWeight]) func `errors are about as large as it says`(edgeLength: EdgeLength)
  {
    let graph = RandomGraph.large(5)
    let exact = Betweenness(edgeLength: edgeLength).scores(of: graph)
    let estimate = SampledBetweenness(pivots: 200, edgeLength: edgeLength).estimate(of: graph)
    let largest = exact.indices.sorted { exact[$0] > exact[$1] }.prefix(100)
    let within = largest.count { abs(estimate.scores[$0] - exact[$0]) <= 2 * estimate.standardErrors[$0] }
    #expect((80...100).contains(within))
    let near = largest.count { abs(estimate.scores[$0] - exact[$0]) <= estimate.standardErrors[$0] }
    #expect((45...90).contains(near))
  }

  @Test func `trees are counted exactly by any pivots`() {
    let estimate = SampledBetweenness(pivots: 2).estimate(of: .path(40))
    #expect(estimate.scores == Betweenness().scores(of: .path(40)))
    #expect(estimate.standardErrors.allSatisfy { $0 == 0 })
  }

  @Test func `normalised scores and errors are shares of all pairs`() {
    let graph = RandomGraph.large(2, nodes: 200)
    let plain = SampledBetweenness(pivots: 30).estimate(of: graph)
    let shares = SampledBetweenness(pivots: 30, isNormalized: true).estimate(of: graph)
    let pairs = 199.0 * 198 / 2
    #expect(areNear(shares.scores.map { $0 * pairs }, plain.scores))
    #expect(areNear(shares.standardErrors.map { $0 * pairs }, plain.standardErrors))
  }

  @Test func `the number of processors never shows`() {
    let graph = RandomGraph.large(1)
    let estimates = [1, 2, 5].map { processors in
      SampledBetweenness(pivots: 100, edgeLength: .one, isNormalized: false, processors: processors).estimate(of: graph)
    }
    #expect(estimates.allSatisfy { $0 == estimates[0] })
  }
}
