/// The things seen in sentences that are seen often enough to be learned from, numbered from 0 on.
struct FeatureIndex {
  private(set) var features: [UInt64] = []
  private var indices: [UInt64: Int32] = [:]

  /// - Parameters:
  ///   - sentences: For each token of each sentence what is seen at it.
  ///   - least: How often a thing must be seen.
  init(of sentences: [[[UInt64]]], seenAtLeast least: Int) {
    var counts: [UInt64: Int32] = [:]
    for feature in sentences.joined().joined() { counts[feature, default: 0] += 1 }
    // In the order in which they are first seen, that the same data give the same numbers.
    for feature in sentences.joined().joined() {
      guard let count = counts[feature], count >= least, indices[feature] == nil else { continue }
      indices[feature] = Int32(features.count)
      features.append(feature)
    }
  }

  func numbers(of sentence: [[UInt64]]) -> [[Int32]] { sentence.map { $0.compactMap { indices[$0] } } }
}
