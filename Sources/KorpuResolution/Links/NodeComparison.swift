/// The weighed comparisons of two nodes: of their names, and of what articles state of their bearers.
package struct NodeComparison: Sendable {
  /// The sum of all weights in bits, as in ``NameComparison``.
  package let bits: Double
  package let names: NodeNameComparison

  /// - Complexity: O(length of the names + the features of both nodes).
  package init(_ one: NameNode, _ other: NameNode) {
    self.init(one, other, named: NodeNameComparison(one, other))
  }

  /// - Parameter names: The comparison of their names, made before.
  /// - Complexity: O(features of both nodes).
  package init(_ one: NameNode, _ other: NameNode, named names: NodeNameComparison) {
    let pair = NodePair(one, other, named: names)
    self.names = names
    bits = Self.comparisons(of: pair).reduce(names.bits) { $0 + Self.bits(of: $1, pair) }
  }

  /// What is compared, and how much it counts.
  package static func findings(_ one: NameNode, _ other: NameNode) -> [ComparisonFinding] {
    let pair = NodePair(one, other, named: NodeNameComparison(one, other))
    return NodeNameComparison.findings(one, other) + comparisons(of: pair).compactMap { $0.init(pair)?.finding }
  }

  /// Whether both are more likely one than not.
  package var isSame: Bool { bits > 0 && names.mayBeOne }

  /// Whether so much speaks against their being one that nothing else may join them.
  package var isOpposed: Bool { Self.isOpposed(bits) }

  package static func isOpposed(_ bits: Double) -> Bool { bits <= -1.5 }

  /// Whether the names and what always belongs to them speak against it.
  ///
  /// - Complexity: O(length of the names).
  package static func areOpposed(_ one: NameNode, _ other: NameNode) -> Bool {
    let names = NodeNameComparison(one, other)
    let pair = NodePair(one, other, named: names)
    return isOpposed(fixed.reduce(names.bits) { $0 + bits(of: $1, pair) })
  }

  private typealias Comparison = any (NodeContextComparing & SendableMetatype).Type

  /// What tells the nodes of one name apart from the first.
  private static let fixed: [Comparison] = [
    StatedCountriesComparison.self, StatedYearsComparison.self, UnplacedBodiesComparison.self,
  ]
  private static let ofShortNames: [Comparison] =
    fixed + [PostsComparison.self, BodiesComparison.self, SameArticleComparison.self]
  /// The features by which shortened names are compared.
  package static let featuresOfShortNames: [NodeFeature.Kind] = [.post, .body, .namesake]
  private static let ofFullNames: [Comparison] =
    ofShortNames + [ForumsComparison.self, CompanionsComparison.self]

  /// Thousands of articles may shorten a name: whom it stands for must not hang on whoever else is named.
  private static func comparisons(of pair: NodePair) -> [Comparison] {
    pair.hasShortName ? ofShortNames : ofFullNames
  }

  private static func bits<One: NodeContextComparing>(of comparison: One.Type, _ pair: NodePair) -> Double {
    comparison.init(pair)?.bits ?? 0
  }
}
