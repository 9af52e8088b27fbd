/// Features that articles state of both of two nodes.
struct SharedFeatures {
  private let fewer: NameNode
  private let more: NameNode

  init(_ one: NameNode, _ other: NameNode) {
    (fewer, more) =
      one.profile.features.count <= other.profile.features.count ? (one, other) : (other, one)
  }

  /// - Parameters:
  ///   - bits: What each speaks for.
  ///   - most: How many count.
  /// - Complexity: O(features of the node with fewer).
  func finding(_ comparison: String, of kind: NodeFeature.Kind, bits: Double, most: Int) -> ComparisonFinding? {
    let count = fewer.profile.features.keys.count { $0.kind == kind && more.profile.features[$0] != nil }
    guard count > 0 else { return nil }
    return ComparisonFinding(
      comparison: comparison, bits: bits * Double(min(count, most)), compared: "\(count) in common")
  }
}
