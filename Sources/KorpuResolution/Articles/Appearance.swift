internal import KorpuModel

/// One entity of one article, with what the article says that helps to tell who it is.
struct Appearance: Sendable {
  let entity: Entity
  let language: Language
  /// The entity's name; of an abbreviation the letters alone.
  let printedName: String
  /// The name under which it is looked for in other articles; a country's is its code.
  let name: NormalizedName
  /// The countries that the article ties it to.
  let countries: Set<CountryCode>
  /// The country that begins the name of a body: «Azərbaycan Səhiyyə Nazirliyi».
  let countryInName: CountryInName?

  /// The name as printed; of an abbreviation the letters without their case ending.
  static func printedName(of entity: Entity) -> String {
    guard case .organization = entity.type else { return entity.name }
    return Abbreviation(printed: entity.name)?.letters ?? entity.name
  }

  /// The name without the country that begins it.
  var nameInCountry: NormalizedName? { countryInName.map { name.dropFirst($0.words) } }
}

struct CountryInName: Hashable, Sendable {
  let country: CountryCode
  /// How many words it takes.
  let words: Int
}
