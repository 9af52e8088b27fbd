internal import KorpuLanguage
internal import KorpuModel

/// A reference reduced to what it means: two spellings of one name are one key.
struct ReferenceKey: Hashable, Sendable {
  let type: EntityTypeName
  /// The normalised name: where no language is told, in the small letters of each, sorted.
  let names: [NormalizedName]
  let country: CountryCode?
  let language: Language?
  let article: String?

  /// - Complexity: O(length of the name).
  init(_ reference: ActorReference) {
    type = reference.type
    names = (reference.language.map { [$0] } ?? Self.casings).map { NormalizedName(reference.name, in: $0) }.unique()
      .sorted()
    country = reference.country
    language = reference.language
    article = reference.article
  }

  /// One language for each way of writing small letters.
  private static let casings = Language.allCases.unique(by: \.hasDotlessI)

  /// How much the reference is narrowed: an article says more than anything, a country more than a language.
  var narrowness: Int { (article == nil ? 0 : 4) + (country == nil ? 0 : 2) + (language == nil ? 0 : 1) }

  /// Whether everyone whom another reference means is meant by this one too.
  func covers(_ other: ReferenceKey) -> Bool {
    type == other.type && Set(names).isSuperset(of: other.names)
      && (country == nil || country == other.country) && (language == nil || language == other.language)
      && (article == nil || article == other.article)
  }

  /// Whether the reference means what bears a name in an article.
  func fits(_ subject: JudgementSubject) -> Bool {
    type == subject.type && names.contains(subject.name)
      && (country.map(subject.countries.contains) ?? true) && (language.map { $0 == subject.language } ?? true)
      && (article.map(subject.articles.contains) ?? true)
  }
}

extension ReferenceKey: Comparable {
  /// The more narrowed comes first; otherwise by what is printed of them.
  static func < (left: ReferenceKey, right: ReferenceKey) -> Bool {
    if left.narrowness != right.narrowness { return left.narrowness > right.narrowness }
    if left.type != right.type { return left.type.rawValue < right.type.rawValue }
    if left.names != right.names { return left.names.lexicographicallyPrecedes(right.names) }
    return left.narrowing.lexicographicallyPrecedes(right.narrowing)
  }

  private var narrowing: [String] { [country?.code ?? "", language?.rawValue ?? "", article ?? ""] }
}
