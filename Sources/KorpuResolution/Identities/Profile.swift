internal import KorpuModel

/// What all articles together say of one identity, for judging whether another name may be its own.
struct Profile {
  private(set) var articles: Set<Int> = []
  private(set) var countries: Set<CountryCode> = []
  private(set) var posts: Set<Post> = []
  private(set) var languages: Set<Language> = []

  init(of appearances: some Sequence<Appearance>) {
    for appearance in appearances {
      articles.insert(appearance.reference.article)
      countries.formUnion(appearance.countries)
      posts.formUnion(appearance.posts)
      languages.insert(appearance.language)
    }
  }

  /// Whether something speaks against the two being one: an article that names both side by side, or
  /// countries known for both with none in common.
  func speaksAgainst(_ other: Profile) -> Bool {
    if !articles.isDisjoint(with: other.articles) { return true }
    return !countries.isEmpty && !other.countries.isEmpty && countries.isDisjoint(with: other.countries)
  }

  mutating func absorb(_ other: Profile) {
    articles.formUnion(other.articles)
    countries.formUnion(other.countries)
    posts.formUnion(other.posts)
    languages.formUnion(other.languages)
  }
}
