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
    bits = Self.comparisons(of: pair).bits(of: pair, addedTo: names.bits)
  }

  /// What is compared, and how much it counts.
  package static func findings(_ one: NameNode, _ other: NameNode) -> [ComparisonFinding] {
    let pair = NodePair(one, other, named: NodeNameComparison(one, other))
    return NodeNameComparison.findings(one, other) + comparisons(of: pair).findings(of: pair)
  }

  /// Whether both are more likely one than not.
  package var isSame: Bool { bits > 0 && names.mayBeOne }

  /// Whether so much speaks against their being one that nothing else may join them.
  package var isOpposed: Bool { Self.isOpposed(bits) }

  package static func isOpposed(_ bits: Double) -> Bool { bits <= -1.5 }

  /// Whether the names and what always belongs to them speak against it, where the names are not so alike that they were
  /// compared by all that there is.
  ///
  /// - Complexity: O(length of the names), of which some need not be read.
  package static func areOpposed(_ one: NameNode, _ other: NameNode) -> Bool {
    if NodeKey.areApart(one.key, other.key) { return true }
    let names = NodeNameComparison(one, other)
    let pair = NodePair(one, other, named: names)
    return isOpposed(fixed.bits(of: pair, addedTo: names.bits))
  }

  /// Whether so much speaks against it, if other things than the names count where two share a key and their names may
  /// be one's.
  ///
  /// - Complexity: O(length of the names + the features of both nodes).
  static func areOpposedSharingKey(_ one: NameNode, _ other: NameNode) -> Bool {
    let names = NodeNameComparison(one, other)
    return names.mayBeOne ? NodeComparison(one, other, named: names).isOpposed : areOpposed(one, other)
  }

  /// No less than what all comparisons but those of the names come to, for two full names.
  ///
  /// - Complexity: O(features of both nodes).
  static func mostBesideNames(_ one: NameNode, _ other: NameNode) -> Double {
    let pair = NodePair(one, other, named: NodeNameComparison(bits: 0, isOneName: true))
    return favourable.bits(of: pair, addedTo: 0)
  }

  /// Those that may speak for two full names whatever these are, with what always belongs to them.
  private static let favourable = PairComparisons<NodePair>([
    .init(StatedCountriesComparison.self), .init(StatedYearsComparison.self), .init(PostsComparison.self),
    .init(BodiesComparison.self), .init(ForumsComparison.self), .init(CompanionsComparison.self),
  ])

  /// What tells the nodes of one name apart from the first.
  private static let fixed = PairComparisons<NodePair>([
    .init(StatedCountriesComparison.self), .init(StatedYearsComparison.self), .init(UnplacedBodiesComparison.self),
  ])
  private static let ofShortNames =
    fixed
    + PairComparisons([.init(PostsComparison.self), .init(BodiesComparison.self), .init(SameArticleComparison.self)])
  private static let ofFullNames =
    ofShortNames
    + PairComparisons([
      .init(ForumsComparison.self), .init(CompanionsComparison.self), .init(SeriesComparison.self),
    ])

  /// The features by which shortened names are compared.
  package static let featuresOfShortNames: [NodeFeature.Kind] = [.post, .body, .namesake]

  /// Thousands of articles may shorten a name: whom it stands for must not hang on whoever else is named.
  private static func comparisons(of pair: NodePair) -> PairComparisons<NodePair> {
    pair.hasShortName ? ofShortNames : ofFullNames
  }
}

extension NodeKey {
  /// Whether so much speaks against it beside the names that these tell nothing: see ``StatedCountriesComparison`` and
  /// ``StatedYearsComparison``.
  fileprivate static func areApart(_ one: NodeKey, _ other: NodeKey) -> Bool {
    if case .year(let year) = one.distinction, case .year(let otherYear) = other.distinction, year != otherYear {
      return true
    }
    return one.type == "organization" && !one.countries.isEmpty && !other.countries.isEmpty
      && !one.countries.contains(where: other.countries.contains)
  }
}
