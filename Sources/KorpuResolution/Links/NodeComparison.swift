/// The weighed comparisons of two nodes: of their names, and of what articles state of their bearers.
package struct NodeComparison: Sendable {
  /// The sum of all weights in bits, as in ``NameComparison``.
  package let bits: Double
  private let explanation: @Sendable () -> [ComparisonFinding]

  /// - Complexity: O(length of the names + the features of the node with fewer).
  package init(_ one: NameNode, _ other: NameNode) {
    let names = NodeNameComparison(one, other)
    let context = Self.context(one, other, named: names)
    bits = context.reduce(names.bits) { $0 + $1.bits }
    explanation = { names.findings + Self.context(one, other, named: names).map(\.finding) }
  }

  /// What was compared, and how much it counts.
  ///
  /// - Complexity: Made anew each time.
  package var findings: [ComparisonFinding] { explanation() }

  /// Whether both are more likely one than not.
  package var isSame: Bool { bits > 0 }

  /// Whether so much speaks against their being one that nothing else may join them.
  package var isOpposed: Bool { bits <= Self.opposition }

  private static let opposition = -1.5

  private static func context(
    _ one: NameNode, _ other: NameNode, named names: NodeNameComparison
  ) -> [any NodeComparing] {
    var context: [(any NodeComparing)?] = [
      SurnameComparison(one, other), ShortenedNamesComparison(one, other), StatedCountriesComparison(one, other),
      PostsComparison(one, other), BodiesComparison(one, other), StatedYearsComparison(one, other),
    ]
    if !names.isOneName { context.append(SameArticleComparison(one, other)) }
    // Thousands of articles may shorten a name: whom it stands for must not hang on whoever else is named.
    if !one.isShortName, !other.isShortName {
      context += [ForumsComparison(one, other), CompanionsComparison(one, other)]
    }
    return context.compactMap { $0 }
  }
}
