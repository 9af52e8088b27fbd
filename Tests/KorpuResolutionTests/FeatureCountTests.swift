import TestSupport
import Testing

@testable import KorpuResolution

/// Counts of features, tried on random ones. The seed is the argument of the test.
@Suite struct FeatureCountTests {
  private static let seeds: [UInt64] = (1...20).map { $0 }

  /// What one article states, of few enough features that two articles share some.
  private func statement(_ random: inout SeededGenerator, most: Int = 30) -> [NodeFeature] {
    (0..<random.below(most)).map { _ in
      NodeFeature(kind: random.pick(NodeFeature.Kind.allCases), value: UInt32(random.below(20)) &* 0x0FFF_FFF1)
    }
  }

  @Test(arguments: seeds) func `the sum is that of counting each feature`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var sum = FeatureCounts()
    var counted: [NodeFeature: Int] = [:]
    for _ in 0..<10 {
      let features = statement(&random)
      let kinds = Set(features.filter { counted[$0] == nil }.map(\.kind))
      #expect(sum.add(FeatureCounts(features)) == kinds)
      for feature in Set(features) { counted[feature, default: 0] += 1 }
    }
    #expect(sum.count == counted.count)
    for (feature, count) in counted { #expect(sum[feature] == count) }
    for kind in NodeFeature.Kind.allCases {
      #expect(Set(sum.features(kind)) == Set(counted.keys.filter { $0.kind == kind }))
    }
  }

  @Test(arguments: seeds) func `what is taken away was never there`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let first = FeatureCounts(statement(&random))
    let second = FeatureCounts(statement(&random))
    var sum = first
    let come = sum.add(second)
    #expect(sum.add(second, sign: -1) == come)
    #expect(sum == first)
  }

  @Test(arguments: seeds) func `what both share is their intersection, also where one has many more`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    for most in [30, 3] {
      let one = Set(statement(&random, most: most))
      let other = Set(statement(&random, most: 200))
      let shared = FeatureCounts(one).shared(with: FeatureCounts(other))
      #expect(FeatureCounts(other).shared(with: FeatureCounts(one)) == shared)
      for kind in NodeFeature.Kind.allCases {
        #expect(shared[kind] == one.intersection(other).count { $0.kind == kind })
      }
    }
  }

  @Test(arguments: seeds) func `what differs is what only one of both states`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let (one, other) = (Set(statement(&random)), Set(statement(&random)))
    let difference = FeatureCounts(one).difference(from: FeatureCounts(other))
    #expect(difference.count == Set(difference).count)
    #expect(Set(difference) == one.symmetricDifference(other))
  }

  @Test(arguments: seeds) func `they come out of their bytes as they went in`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var counts = FeatureCounts(statement(&random))
    counts.add(FeatureCounts(statement(&random)))
    #expect(FeatureCounts(bytes: counts.bytes) == counts)
  }

  @Test func `bytes that are none are refused`() {
    let bytes = FeatureCounts([NodeFeature(.post, "a"), NodeFeature(.body, "b")]).bytes
    #expect(FeatureCounts(bytes: Array(bytes.dropLast())) == nil)
    #expect(FeatureCounts(bytes: Array(bytes.suffix(8) + bytes.prefix(8))) == nil, "out of order")
    #expect(FeatureCounts(bytes: [1, 2, 3, 4, 99, 1, 0, 0]) == nil, "no such kind")
    #expect(FeatureCounts(bytes: [1, 2, 3, 4, 1, 0, 0, 0]) == nil, "stated by nobody")
  }
}
