internal import KorpuModel

/// Keys by which an entity of one article is probably the same as one of another, in any language: features of others.
enum EntityKeys {
  /// More keys of one name would say the same again.
  private static let most = 3

  static func keys(of appearance: Appearance, named name: NodeName) -> [String] {
    let keys = name.words.blockingKeys.prefix(most)
    switch appearance.entity.type {
    case .country(let code): return [code.code]
    // Every state has its «Ministry of Culture».
    case .organization:
      let countries = appearance.countries.map(\.code).sorted().joined(separator: " ")
      return keys.map { "\($0) \(countries)" }
    case .person, .forum, .place: return Array(keys)
    }
  }
}
