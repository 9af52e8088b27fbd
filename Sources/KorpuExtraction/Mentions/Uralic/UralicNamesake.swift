internal import KorpuLanguage

/// Tells in Hungarian what beside a given name looks like something else: «Kubát Gábor» is no «Kuba» in the accusative, and in
/// «Facebook-oldalán Kubát Gábor» the page is no name.
struct UralicNamesake {
  let reading: TokenizedArticle

  /// Longer names of countries are hardly the beginning of a surname.
  private static let longestStem = 5

  /// «Kubát | (Gábor)»: a surname that looks like a country with an ending, before one given name.
  func isSurname(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .uralic, let form = reading.words[index].form(in: .countries),
      form.grammaticalCase == .accusative, !reading.tokens[index].isAbbreviation,
      reading.words[index].key(in: .countries).map({ $0.unicodeScalars.count <= Self.longestStem }) == true,
      reading.sentence(of: index).contains(index + 1)
    else { return false }
    let given = reading.words[index + 1].name
    return reading.isCapitalisedWord(index + 1) && given.isGivenName && !reading.isCapitalisedWord(index + 2)
  }

  /// Shorter nouns are hardly told from the end of a Korean name, «Dzsong-un».
  private static let shortestNoun = 4

  /// «Facebook-oldalán», «YouTube-csatornáján»: behind a hyphen and in small letters where on a site something is.
  func isPageOfSite(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .uralic else { return false }
    let parts = reading.text(of: index..<index + 1).split(separator: "-")
    guard parts.count == 2, let noun = parts.last, noun.first?.isLowercase == true else { return false }
    return reading.lexicon.senses(of: reading.lexicon.folded(String(noun))).readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .locative
        && $0.stem.unicodeScalars.count >= Self.shortestNoun
    }
  }
}
