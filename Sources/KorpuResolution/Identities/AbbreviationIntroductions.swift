internal import KorpuModel

/// Which full names the articles introduce an abbreviation for.
struct AbbreviationIntroductions {
  private var inLanguage: [Language: [NormalizedName: Set<Identity>]] = [:]
  private var inAny: [NormalizedName: Set<Identity>] = [:]

  mutating func add(_ abbreviation: NormalizedName, of identity: Identity, in language: Language) {
    inLanguage[language, default: [:]][abbreviation, default: []].insert(identity)
    inAny[abbreviation, default: []].insert(identity)
  }

  /// The one body that articles in the language, or failing these any article, abbreviate so.
  func expansion(of abbreviation: NormalizedName, in language: Language) -> Identity? {
    let candidates = inLanguage[language]?[abbreviation] ?? inAny[abbreviation] ?? []
    return candidates.count == 1 ? candidates.first : nil
  }
}
