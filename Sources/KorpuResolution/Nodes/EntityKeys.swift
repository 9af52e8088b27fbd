internal import KorpuLanguage
internal import KorpuModel

/// Keys by which an entity of one article is probably the same as one of another, in any language: features of others.
enum EntityKeys {
  /// More keys of one name would say the same again.
  private static let most = 3

  static func keys(of appearance: Appearance, named name: NodeName) -> [String] {
    switch appearance.entity.type {
    case .country(let code): return [code.code]
    case .person: return key(ofPerson: name.words)
    // Every state has its «Ministry of Culture».
    case .organization:
      let countries = appearance.countries.map(\.code).sorted().joined(separator: " ")
      return name.keys.all.prefix(most).map { "\($0) \(countries)" }
    case .forum, .place: return Array(name.keys.all.prefix(most))
    }
  }

  /// The consonants of all words, in whatever order these stand; none for a shortened name.
  private static func key(ofPerson words: NodeWords) -> [String] {
    guard case .person(let name) = words, name.names.count > 1 else { return [] }
    return [name.names.map(\.skeleton).sorted().joined(separator: " ")]
  }
}
