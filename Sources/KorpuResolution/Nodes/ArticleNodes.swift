package import KorpuModel

/// Which node each entity of an article belongs to, and what the article adds to it. A pure function of the article.
package struct ArticleNodes: Sendable {
  package struct Member: Sendable {
    package let entity: Entity.ID
    package let key: NodeKey
    package let name: NodeName
    /// The name as printed.
    package let form: String
    package let profile: NodeProfile
  }

  /// One for each entity, in the order of the facts.
  package let members: [Member]
  /// What the article calls the countries among them.
  package let countryNames: [NodeKey: Set<PrintedCountryName>]

  /// - Parameter mark: What tells the article from every other: its digest.
  /// - Complexity: O(entities · persons named in the article + relations).
  package init(of facts: ArticleFacts, mark: String) {
    self.init(of: facts, mark: mark, NameReadings())
  }

  /// - Parameter readings: Names that are read, and then those of the article too.
  init(of facts: ArticleFacts, mark: String, _ readings: NameReadings) {
    let appearances = ArticleContext(of: facts).appearances()
    let names = appearances.map { readings.name(of: $0) }
    let features = ArticleFeatures(of: facts, appearances, named: names)
    let keys = appearances.map {
      Self.key(of: $0, features.posts[$0.entity.id]?.min(), mark, facts.published?.year)
    }
    let namesakes = Namesakes(zip(keys, names))
    members = appearances.indices.map { place in
      let (appearance, key) = (appearances[place], keys[place])
      return Member(
        entity: appearance.entity.id, key: key, name: names[place], form: appearance.printedName,
        profile: NodeProfile(
          kind: appearance.entity.type.kindName,
          features: (features.of[appearance.entity.id] ?? []).union(namesakes.features(of: key)),
          abbreviations: Self.abbreviations(of: appearance)))
    }
    countryNames = Dictionary(
      zip(keys, facts.entities).compactMap { key, entity in
        entity.type.countryCode.map { code in
          let forms = [entity.name] + entity.mentions.map(\.surface)
          return (key, PrintedCountryName.all(of: code, printed: forms, in: facts.language))
        }
      }, uniquingKeysWith: { $0.union($1) })
  }

  private static func key(of appearance: Appearance, _ post: String?, _ mark: String, _ year: Int?) -> NodeKey {
    let type = appearance.entity.type
    let isCountry = type.countryCode != nil
    return NodeKey(
      type: type.name, name: appearance.name.text, language: isCountry ? .english : appearance.language,
      countries: isCountry ? [] : appearance.countries.sorted(),
      distinction: distinction(of: appearance, post, mark, year))
  }

  private static func distinction(
    of appearance: Appearance, _ post: String?, _ mark: String, _ year: Int?
  ) -> NodeDistinction? {
    switch appearance.entity.type {
    case .person where PersonName(appearance.name).form != .full: post.map { .post($0) } ?? .article(mark)
    case .forum where ForumName.isDescription(appearance.printedName): .article(mark)
    case .forum where !ForumName.hasNumber(appearance.printedName): year.map { .year($0) }
    default: nil
    }
  }

  /// The abbreviations that the article introduces for a body.
  private static func abbreviations(of appearance: Appearance) -> [String] {
    guard case .organization = appearance.entity.type, Abbreviation(printed: appearance.printedName) == nil else {
      return []
    }
    return appearance.entity.mentions.compactMap { Abbreviation(printed: $0.surface) }
      .map { NormalizedName($0.letters, in: appearance.language).text }
  }
}
