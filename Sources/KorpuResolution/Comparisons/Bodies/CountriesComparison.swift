internal import KorpuLanguage
internal import KorpuModel

/// Compares the countries that both names tell: the ministries of two countries are two, whatever else they share.
struct CountriesComparison: BodyNameFinding {
  static let name = "countries"
  private let pair: BodyNamePair
  private let one: [CountryCode]
  private let other: [CountryCode]
  private let shared: Int

  init(_ pair: BodyNamePair) {
    self.pair = pair
    one = pair.one.countries
    other = pair.other.countries
    shared = pair.matches.count { match in
      (match.agreement == .meaning || match.agreement == .nearness)
        && (pair.one.parts[match.one].isCountry || pair.other.parts[match.other].isCountry)
    }
  }

  var bits: Double? {
    switch (one.isEmpty, other.isEmpty) {
    case (true, true): return bothImplied
    case (true, false): return implied(by: pair.one.language, other)
    case (false, true): return implied(by: pair.other.language, one)
    case (false, false):
      let unshared = (pair.unmatched.one.count(where: \.isCountry), pair.unmatched.other.count(where: \.isCountry))
      if unshared.0 + unshared.1 == 0 { return 2.3 * Double(min(shared, 2)) }
      return min(unshared.0, unshared.1) > 0 || shared == 0 ? -9 : -4
    }
  }

  /// «Milli Məclis» and «Országgyűlés» are the parliaments of those whose languages these are.
  private var bothImplied: Double? {
    guard let head = pair.one.head, pair.one.parts[head].kind == .concept(.institution),
      let country = pair.one.language.country, let otherCountry = pair.other.language.country
    else { return nil }
    return country == otherCountry ? nil : -4
  }

  /// Who writes in the language of a country need not say which.
  private func implied(by language: Language, _ countries: [CountryCode]) -> Double {
    if pair.isForum { return -1.5 }
    guard let own = language.country else { return -0.5 }
    return countries.contains(own) ? 0.7 : -2.5
  }

  var compared: String {
    "\(one.map(\.code).joined(separator: " ")) ~ \(other.map(\.code).joined(separator: " "))"
  }
}

extension NamePart {
  var isCountry: Bool { kind == .concept(.country) }
}

extension BodyNameWords {
  fileprivate var countries: [CountryCode] {
    parts.compactMap { part in part.meanings.lazy.compactMap(\.country).first }
  }
}
