internal import KorpuLanguage
internal import KorpuModel

/// Nominatives of countries: articles print them with endings, and the name that an article gives is
/// only the form seen first.
struct CountryNames {
  /// The names in small letters by language and code, the longest first.
  private var known: [Language: [CountryCode: [String]]] = [:]

  init(languages: some Sequence<Language>) {
    for language in Set(languages) {
      var names: [CountryCode: [String]] = [:]
      for row in Table("countries", of: language)?.rows ?? [] where row.count > 1 {
        if let code = CountryCode(row[1]) { names[code, default: []].append(row[0]) }
      }
      known[language] = names.mapValues { $0.sorted { $0.utf8.count > $1.utf8.count } }
    }
  }

  /// The known name that a printed form begins with, as printed: «Qazaxıstan» of «Qazaxıstandakı».
  func nominative(of printed: String, _ code: CountryCode, in language: Language) -> String? {
    guard let names = known[language]?[code] else { return nil }
    let folded = printed.lowercased(in: language)
    // Small letters and capitals are as many, save for signs that no country's name has.
    return names.first(where: folded.hasPrefix).map { String(printed.prefix($0.count)) }
  }
}
