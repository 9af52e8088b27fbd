internal import KorpuLanguage
internal import KorpuModel

/// Compares the countries that both names tell: the ministries of two countries are two, whatever else they share.
struct CountriesInNamesComparison: BodyNameComparing {
  static let name = "countries"

  let bits: Double
  private let one: [CountryCode]
  private let other: [CountryCode]

  init?(_ pair: BodyNamePair) {
    let (one, other) = (pair.one.countries, pair.other.countries)
    let bits =
      switch (one.isEmpty, other.isEmpty) {
      case (true, true): Self.bits(impliedBy: pair)
      case (true, false) where Self.shared(in: pair) > 0, (false, true) where Self.shared(in: pair) > 0: Self.likelySame
      case (true, false): Self.bits(of: other, besideNoneIn: pair.one.language, isForum: pair.isForum)
      case (false, true): Self.bits(of: one, besideNoneIn: pair.other.language, isForum: pair.isForum)
      case (false, false): Self.bits(shared: pair)
      }
    if bits == 0 { return nil }
    self.bits = bits
    self.one = one
    self.other = other
  }

  var compared: String {
    "\(one.map(\.code).joined(separator: " ")) ~ \(other.map(\.code).joined(separator: " "))"
  }

  private static func bits(shared pair: BodyNamePair) -> Double {
    let unshared = (pair.unmatched.one.count(where: \.isCountry), pair.unmatched.other.count(where: \.isCountry))
    let shared = shared(in: pair)
    if shared == 0 || min(unshared.0, unshared.1) > 0 { return otherCountry }
    return max(unshared.0, unshared.1) > 0 ? oneCountryMore : sameCountry * Double(min(shared, 2))
  }

  private static func shared(in pair: BodyNamePair) -> Int {
    pair.matches.count { pair.one.parts[$0.one].isCountry || pair.other.parts[$0.other].isCountry }
  }

  static let sameCountry = 2.3
  /// «Türk» may be Turkic or of Türkiye.
  static let likelySame = 1.6
  private static let oneCountryMore = -4.0
  private static let otherCountry = -9.0

  /// Who writes in the language of a country need not say which.
  private static func bits(of countries: [CountryCode], besideNoneIn language: Language, isForum: Bool) -> Double {
    if isForum { return -1.5 }
    guard let own = language.country else { return -0.5 }
    return countries.contains(own) ? 0.7 : -2.5
  }

  /// «Milli Məclis» and «Országgyűlés» are the parliaments of those whose languages these are.
  private static func bits(impliedBy pair: BodyNamePair) -> Double {
    guard let head = pair.one.head, pair.one.parts[head].kind == .concept(.institution),
      let country = pair.one.language.country, let otherCountry = pair.other.language.country
    else { return 0 }
    return country == otherCountry ? 0 : -4
  }
}
