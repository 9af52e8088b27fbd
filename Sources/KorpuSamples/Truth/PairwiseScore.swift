/// How well a resolution tells who is who: of all pairs of appearances, how many it joins rightly.
///
/// Pairs are counted by the languages of their two articles, for names that cross scripts are the harder ones. All pairs
/// are counted, none sampled: their number follows from the sizes of the groups. Source: Menestrina, Whang,
/// Garcia-Molina, «Evaluating entity resolution results», 2010 (pairwise precision and recall).
public struct PairwiseScore: Sendable {
  /// One name in one article.
  public struct Appearance: Hashable, Sendable {
    /// The tag of the article's language.
    public let language: String
    /// Who it is in truth.
    public let bearer: String
    /// Whom the resolution takes it for.
    public let entity: String

    public init(language: String, bearer: String, entity: String) {
      self.language = language
      self.bearer = bearer
      self.entity = entity
    }
  }

  /// Two languages, in the order of their tags.
  public struct LanguagePair: Hashable, Comparable, Sendable {
    public let first: String
    public let second: String

    public init(_ one: String, _ other: String) {
      first = min(one, other)
      second = max(one, other)
    }

    public static func < (left: LanguagePair, right: LanguagePair) -> Bool {
      (left.first, left.second) < (right.first, right.second)
    }
  }

  /// Numbers of pairs.
  public struct Counts: Hashable, Sendable {
    /// Joined, and of one bearer.
    public var right = 0
    /// Joined.
    public var joined = 0
    /// Of one bearer, joined or not.
    public var known = 0

    public var precision: Double { joined == 0 ? 1 : Double(right) / Double(joined) }
    public var recall: Double { known == 0 ? 1 : Double(right) / Double(known) }
  }

  public private(set) var byLanguages: [LanguagePair: Counts] = [:]

  /// - Complexity: O(appearances), and the square of the languages for each group.
  public init(_ appearances: [Appearance]) {
    count(appearances, grouped: { [$0.bearer, $0.entity] }, into: \.right)
    count(appearances, grouped: { [$0.entity] }, into: \.joined)
    count(appearances, grouped: { [$0.bearer] }, into: \.known)
  }

  /// The counts of all languages together, or of pairs of two different languages alone.
  public func total(acrossLanguagesOnly: Bool = false) -> Counts {
    byLanguages.reduce(into: Counts()) { total, row in
      guard !acrossLanguagesOnly || row.key.first != row.key.second else { return }
      total.right += row.value.right
      total.joined += row.value.joined
      total.known += row.value.known
    }
  }

  private mutating func count(
    _ appearances: [Appearance], grouped key: (Appearance) -> [String], into counter: WritableKeyPath<Counts, Int>
  ) {
    for group in Dictionary(grouping: appearances, by: key).values {
      let sizes = Dictionary(grouping: group, by: \.language).mapValues(\.count).sorted { $0.key < $1.key }
      for (place, one) in sizes.enumerated() {
        byLanguages[LanguagePair(one.key, one.key), default: Counts()][keyPath: counter] +=
          one.value * (one.value - 1) / 2
        for other in sizes[(place + 1)...] {
          byLanguages[LanguagePair(one.key, other.key), default: Counts()][keyPath: counter] += one.value * other.value
        }
      }
    }
  }
}
