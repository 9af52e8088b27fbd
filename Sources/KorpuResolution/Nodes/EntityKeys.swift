internal import KorpuLanguage
internal import KorpuModel

/// Keys by which an entity of one article is probably the same as one of another, in any language.
enum EntityKeys {
  static func keys(of appearance: Appearance) -> [String] {
    let countries = appearance.countries.map(\.code).sorted().joined(separator: " ")
    switch appearance.entity.type {
    case .country(let code): return [code.code]
    // Two keys stand for given name and surname; more would say the same again.
    case .person: return Array(PersonNameWords(appearance.name.text, in: appearance.language).blockingKeys.prefix(2))
    // Every state has its «Ministry of Culture».
    case .organization:
      return BodyNameWords(appearance.name.text, in: appearance.language).blockingKeys.prefix(3).map {
        "\($0) \(countries)"
      }
    case .forum: return Array(BodyNameWords(appearance.name.text, in: appearance.language).blockingKeys.prefix(3))
    case .place:
      return [
        appearance.name.words.compactMap { NameWord($0, in: appearance.language)?.skeleton }.joined(separator: " ")
      ]
    }
  }
}
