internal import KorpuLanguage
package import KorpuModel

/// A name that articles print of a country, and how good a name it is.
package struct PrintedCountryName: Hashable, Sendable {
  /// The better one first.
  package enum Rank: Int, Hashable, Sendable, CaseIterable {
    /// A nominative that a table knows.
    case known
    /// As printed, perhaps with an ending.
    case printed
    /// An abbreviation: a name only for want of another.
    case abbreviated
  }

  package let rank: Rank
  package let name: String

  package init(rank: Rank, name: String) {
    self.rank = rank
    self.name = name
  }

  /// The names that an article prints of a country.
  ///
  /// - Parameter forms: the entity's name and its mentions.
  package static func all(of code: CountryCode, printed forms: [String], in language: Language) -> Set<Self> {
    Set(
      forms.map { form in
        if let abbreviation = Abbreviation(printed: form) {
          return Self(rank: .abbreviated, name: abbreviation.letters)
        }
        if let name = CountryNames.nominative(of: form, code, in: language) { return Self(rank: .known, name: name) }
        return Self(rank: .printed, name: form)
      })
  }

  /// What a country is called; `nil` where nothing is printed.
  ///
  /// Where no table knows the country, the shortest form has the least endings.
  ///
  /// - Parameter counts: how many articles print each name.
  package static func best(of counts: [Self: Int]) -> String? {
    Rank.allCases.lazy.compactMap { rank in
      let names = counts.filter { $0.key.rank == rank }.map { ($0.key.name, $0.value) }
      return Tally(Dictionary(names, uniquingKeysWith: +)).mostStated(preferring: isShorter)
    }.first
  }

  private static func isShorter(_ left: String, _ right: String) -> Bool {
    left.utf8.count != right.utf8.count ? left.utf8.count < right.utf8.count : left < right
  }
}

/// Nominatives of countries: articles print them with endings, and the name that an article gives is
/// only the form seen first.
private enum CountryNames {
  /// The names in small letters by language and code, the longest first.
  private static let known: [Language: [CountryCode: [String]]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      var names: [CountryCode: [String]] = [:]
      for row in Table("countries", of: language)?.rows ?? [] where row.count > 1 {
        if let code = CountryCode(row[1]) { names[code, default: []].append(row[0]) }
      }
      return (language, names.mapValues { $0.sorted { $0.utf8.count > $1.utf8.count } })
    })

  /// The known name that a printed form begins with, as printed: «Qazaxıstan» of «Qazaxıstandakı».
  static func nominative(of printed: String, _ code: CountryCode, in language: Language) -> String? {
    guard let names = known[language]?[code] else { return nil }
    let folded = printed.lowercased(in: language)
    // Small letters and capitals are as many, save for signs that no country's name has.
    if let name = names.first(where: folded.hasPrefix) { return String(printed.prefix(name.count)) }
    return nominative(ofOtherScript: printed, among: names, in: language)
  }

  /// «АҚШ» of «АҚШнинг», where the table has «aqsh».
  private static func nominative(
    ofOtherScript printed: String, among names: [String], in language: Language
  ) -> String? {
    guard let lexicon = Lexicon.of(language)?.reading(printed), lexicon.readsOtherScript else { return nil }
    let transcribed = lexicon.folded(printed)
    return names.first(where: transcribed.hasPrefix).map { lexicon.prefix(of: printed, foldedTo: $0.utf8.count) }
  }
}
