internal import KorpuModel

/// Compares the countries that articles tie both to. Every state has its «Ministry of Culture», and two people may have
/// one name; gatherings and places are told by other things.
struct StatedCountriesComparison: NodeComparing {
  static let name = "countries"

  let bits: Double
  private let countries: [CountryCode]
  private let others: [CountryCode]

  init?(_ pair: NodePair) {
    let (one, other) = (pair.one, pair.other)
    (countries, others) = (one.key.countries, other.key.countries)
    if countries.isEmpty || others.isEmpty {
      // A surname from Kazakhstan is hardly that of the only bearer of whom nobody says whence: there may be others.
      let isOfShortName = (countries.isEmpty ? other : one).isShortName
      guard countries.isEmpty != others.isEmpty, isOfShortName else { return nil }
      bits = -1.5
    } else if countries.contains(where: others.contains) {
      bits = Self.shared
    } else {
      bits =
        switch one.key.type {
        case "person": -7
        case "organization": Self.othersOfBodies
        default: Self.others
        }
    }
  }

  static let shared = 1.0
  static let others = -10.0
  static let othersOfBodies = -30.0

  var compared: String {
    [countries, others].map { $0.isEmpty ? "unknown" : $0.map(\.code).joined(separator: " ") }.joined(separator: " ~ ")
  }
}
