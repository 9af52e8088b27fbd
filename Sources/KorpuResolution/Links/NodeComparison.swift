/// The weighed comparisons of two nodes: of their names, and of what articles state of their bearers.
package struct NodeComparison: Sendable {
  package let findings: [ComparisonFinding]

  /// The sum of all weights in bits, as in ``NameComparison``.
  package let bits: Double

  /// - Complexity: O(length of the names + the features of the node with fewer + articles of both).
  package init(_ one: NameNode, _ other: NameNode) {
    let names = NodeNameComparison(one, other)
    var context = [
      StatedCountriesComparison(one, other).finding, PostsComparison(one, other).finding,
      BodiesComparison(one, other).finding, StatedYearsComparison(one, other).finding,
    ]
    if !names.isOneName { context.append(SameArticleComparison(one, other).finding) }
    // Thousands of articles may shorten a name: whom it stands for must not hang on whoever else is named.
    if !one.isShortName, !other.isShortName {
      context += [ForumsComparison(one, other).finding, CompanionsComparison(one, other).finding]
    }
    findings = names.findings + context.compactMap { $0 }
    bits = findings.reduce(0) { $0 + $1.bits }
  }

  /// Whether both are more likely one than not.
  package var isSame: Bool { bits > 0 }

  /// Whether so much speaks against their being one that nothing else may join them.
  package var isOpposed: Bool { bits <= Self.opposition }

  private static let opposition = -1.5
}
