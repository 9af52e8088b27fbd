/// What articles state of those who appear under a node, in sums that do not depend on the order of the articles.
package struct NodeProfile: Hashable, Sendable {
  /// In how many articles it appears.
  package private(set) var articles = 0
  /// The names as printed, with the number of articles that print each.
  package private(set) var forms: [String: Int] = [:]
  /// In how many articles it is of each kind; empty for what has none.
  package private(set) var kinds: [String: Int] = [:]
  /// In how many articles each feature is stated.
  package private(set) var features: [NodeFeature: Int] = [:]
  /// The abbreviations, normalised, that articles introduce for the name.
  package private(set) var abbreviations: [String: Int] = [:]

  package init() {}

  /// What one article states.
  package init(
    form: String, kind: String?, features: some Sequence<NodeFeature>, abbreviations: some Sequence<String>
  ) {
    articles = 1
    forms = [form: 1]
    if let kind { kinds = [kind: 1] }
    self.features = Dictionary(features.map { ($0, 1) }) { first, _ in first }
    self.abbreviations = Dictionary(abbreviations.map { ($0, 1) }) { first, _ in first }
  }

  /// What was counted before, such as in an archive.
  package init(
    articles: Int, forms: [String: Int], kinds: [String: Int], features: [NodeFeature: Int],
    abbreviations: [String: Int]
  ) {
    self.articles = articles
    self.forms = forms
    self.kinds = kinds
    self.features = features
    self.abbreviations = abbreviations
  }

  /// Adds what another article states.
  package mutating func add(_ other: NodeProfile) {
    articles += other.articles
    forms.merge(other.forms, uniquingKeysWith: +)
    kinds.merge(other.kinds, uniquingKeysWith: +)
    features.merge(other.features, uniquingKeysWith: +)
    abbreviations.merge(other.abbreviations, uniquingKeysWith: +)
  }

  /// Takes away what was added, for an article that has changed.
  package mutating func subtract(_ other: NodeProfile) {
    articles -= other.articles
    Self.subtract(other.forms, from: &forms)
    Self.subtract(other.kinds, from: &kinds)
    Self.subtract(other.features, from: &features)
    Self.subtract(other.abbreviations, from: &abbreviations)
  }

  private static func subtract<Value>(_ counts: [Value: Int], from others: inout [Value: Int]) {
    for (value, count) in counts {
      let left = others[value, default: 0] - count
      others[value] = left > 0 ? left : nil
    }
  }
}
