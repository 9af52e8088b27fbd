internal import KorpuModel

/// The names of a set of articles, each read once: most stand in several of them.
struct NameReadings {
  private struct Key: Hashable {
    let name: NormalizedName
    let type: String
    let language: Language
    let withoutCountry: NormalizedName?
  }

  private var names: [Key: NodeName] = [:]

  /// - Complexity: That of reading the name the first time, then O(length).
  mutating func name(of appearance: Appearance) -> NodeName {
    let key = Key(
      name: appearance.name, type: appearance.entity.type.name, language: appearance.language,
      withoutCountry: appearance.nameInCountry)
    if let known = names[key] { return known }
    let name = NodeName(
      key.name.text, ofType: key.type, in: key.language, withoutCountry: key.withoutCountry?.text)
    names[key] = name
    return name
  }
}
