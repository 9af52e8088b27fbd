/// Two nodes that are compared, and what they share.
struct NodePair {
  let one: NameNode
  let other: NameNode
  let names: NodeNameComparison
  /// What articles state of both.
  let shared: SharedFeatures

  /// - Complexity: That of ``FeatureCounts/shared(with:)``.
  init(_ one: NameNode, _ other: NameNode, named names: NodeNameComparison) {
    self.one = one
    self.other = other
    self.names = names
    shared = one.profile.features.shared(with: other.profile.features)
  }

  /// Whether one of the names is shortened.
  var hasShortName: Bool { one.isShortName || other.isShortName }
}
