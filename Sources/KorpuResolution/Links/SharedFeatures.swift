/// Features that articles state of both of two nodes.
struct SharedFeatures {
  private let fewer: NameNode
  private let more: NameNode

  init(_ one: NameNode, _ other: NameNode) {
    (fewer, more) =
      one.profile.features.count <= other.profile.features.count ? (one, other) : (other, one)
  }

  /// - Complexity: O(features of the node with fewer).
  func count(of kind: NodeFeature.Kind) -> Int {
    fewer.profile.features.keys.count { $0.kind == kind && more.profile.features[$0] != nil }
  }
}
