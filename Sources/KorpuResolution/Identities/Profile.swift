internal import KorpuModel

/// What all articles together say of one person, for judging whether another name may be theirs.
struct Profile {
  private(set) var articles: Set<Int> = []
  private(set) var countries: Set<CountryCode> = []

  init(of appearances: some Sequence<Appearance>) {
    for appearance in appearances {
      articles.insert(appearance.article)
      countries.formUnion(appearance.countries)
    }
  }

  /// Whether something speaks against the two being one: an article that names both side by side, or
  /// countries known for both with none in common.
  func speaksAgainst(_ other: Profile) -> Bool {
    !articles.isDisjoint(with: other.articles) || !countries.isCompatible(with: other.countries)
  }

  mutating func absorb(_ other: Profile) {
    articles.formUnion(other.articles)
    countries.formUnion(other.countries)
  }
}
