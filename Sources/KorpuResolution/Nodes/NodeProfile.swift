internal import KorpuModel

/// What articles state of those who appear under a node, in sums that do not depend on the order of the articles.
package struct NodeProfile: Hashable, Sendable {
  /// In how many articles it appears.
  package private(set) var articles = 0
  /// In how many articles it is of each kind; empty for what has none.
  package private(set) var kinds: [String: Int] = [:]
  /// In how many articles each feature is stated.
  package private(set) var features = FeatureCounts()
  /// The abbreviations, normalised, that articles introduce for the name.
  package private(set) var abbreviations: [String: Int] = [:]

  package init() {}

  /// What one article states.
  package init(
    kind: String?, features: some Sequence<NodeFeature>, abbreviations: some Sequence<String>
  ) {
    articles = 1
    if let kind { kinds = [kind: 1] }
    self.features = FeatureCounts(features)
    self.abbreviations = Dictionary(abbreviations.map { ($0, 1) }) { first, _ in first }
  }

  /// What was counted before, such as in an archive.
  package init(articles: Int, kinds: [String: Int], features: FeatureCounts, abbreviations: [String: Int]) {
    self.articles = articles
    self.kinds = kinds
    self.features = features
    self.abbreviations = abbreviations
  }

  /// Adds what other articles state, or takes it away for articles that have changed.
  @discardableResult
  package mutating func add(_ other: NodeProfile, sign: Int = 1) -> NodeChange {
    articles += sign * other.articles
    var change: NodeChange = []
    let wasOfGovernment = isOfGovernment
    Self.add(other.kinds, to: &kinds, sign)
    if isOfGovernment != wasOfGovernment { change.insert(.standing) }
    if Self.add(other.abbreviations, to: &abbreviations, sign) { change.insert(.name) }
    let features = features.add(other.features, sign: sign)
    if !features.isEmpty { change.insert(.features) }
    if features.contains(where: \.tellsShortNames) { change.insert(.shortNames) }
    // Two of one surname and one post share a key.
    if features.contains(.post) { change.insert(.keys) }
    return change
  }

  /// Whether some article says that it is a body of a government: of all kinds the one that comparisons ask for, see
  /// ``UnplacedBodiesComparison``.
  var isOfGovernment: Bool { kinds[OrganizationKind.government.rawValue] != nil }

  /// - Returns: Whether a value has come or gone.
  @discardableResult
  private static func add<Value>(_ counts: [Value: Int], to sums: inout [Value: Int], _ sign: Int) -> Bool {
    var hasChanged = false
    for (value, count) in counts {
      let before = sums[value, default: 0]
      let sum = max(0, before + sign * count)
      sums[value] = sum > 0 ? sum : nil
      if (before == 0) != (sum == 0) { hasChanged = true }
    }
    return hasChanged
  }
}

/// What of a node has changed so that its comparisons may come out otherwise.
package struct NodeChange: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// What articles state of it.
  package static let features = NodeChange(rawValue: 1)
  /// What tells whom a shortened name stands for.
  package static let shortNames = NodeChange(rawValue: 2)
  /// What its name is compared by.
  package static let name = NodeChange(rawValue: 4)
  /// The keys that it shares with others, while its name is compared as before.
  package static let keys = NodeChange(rawValue: 8)
  /// What it is compared by beside its name with each other, whether or not the names may be one's.
  package static let standing = NodeChange(rawValue: 16)
}
