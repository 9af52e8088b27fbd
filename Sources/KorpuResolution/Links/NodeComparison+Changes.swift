extension NodeComparison {
  /// Whether the comparison of a node may come to something else, after some of its features have come or gone.
  ///
  /// What counts is what both have in common, but for two kinds that count as soon as one has some: the years of
  /// gatherings, and the others that an article names beside a node.
  ///
  /// - Parameters:
  ///   - changed: The features that have come or gone.
  ///   - other: The features of the node that it is compared with.
  /// - Complexity: O(changed · log other).
  package static func mayChange(with changed: [NodeFeature], besides other: FeatureCounts) -> Bool {
    changed.contains { $0.kind == .year || $0.kind == .namesake || other[$0] > 0 }
  }
}
