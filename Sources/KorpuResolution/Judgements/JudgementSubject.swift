internal import KorpuModel

/// What bears a name somewhere in the articles, for asking which judgements are about it.
package struct JudgementSubject: Hashable, Sendable {
  let type: EntityTypeName
  let name: NormalizedName
  let language: Language
  let countries: Set<CountryCode>
  /// Names and digests of the articles, as far as judgements ask for them: ``JudgementConstraints/articles``.
  let articles: Set<String>

  init(
    type: EntityTypeName, name: NormalizedName, language: Language, countries: Set<CountryCode> = [],
    articles: Set<String> = []
  ) {
    self.type = type
    self.name = name
    self.language = language
    self.countries = countries
    self.articles = articles
  }

  /// What bears the name of a node; `nil` for a type that there is none of.
  package init?(_ key: NodeKey, articles: Set<String> = []) {
    guard let type = EntityTypeName(rawValue: key.type) else { return nil }
    self.init(
      type: type, name: NormalizedName([key.name[...]]), language: key.language, countries: Set(key.countries),
      articles: articles)
  }
}
