internal import KorpuLanguage
internal import KorpuModel

/// Finds the countries that two adjectives of nationality in one word give to a gathering: «кыргыз-өзбек | бизнес-форуму»,
/// «qazax-özbək | forumu»; or to a body, where one may be the country's own name: «Кыргыз-Россия | университети».
struct NationalCompounds {
  let reading: TokenizedArticle

  func mentions(of forums: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    return forums.flatMap { forum in forum.tokens.flatMap { reading.isQuoted($0) ? [] : countries(at: $0) } }
  }

  /// The two countries, each of which stands for the whole word; of «кыргыз-түрк» none, for the Turkic peoples are no country.
  private func countries(at index: Int) -> [MentionCandidate] {
    let token = reading.tokens[index]
    guard token.kind == .word, token.folded.contains(ascii: "-") else { return [] }
    let parts = token.folded.split(separator: "-").map(String.init)
    let codes = parts.compactMap(country)
    guard parts.count == 2, codes.count == 2, codes[0] != codes[1] else { return [] }
    return zip(parts, codes).map { part, code in
      MentionCandidate(
        tokens: index..<index + 1, type: .country(code), name: part, grammaticalCase: .attributive, confidence: 0.85)
    }
  }

  /// The country of an adjective of nationality, or one named without an ending.
  private func country(of part: String) -> CountryCode? {
    let senses = reading.lexicon.senses(of: part)
    let code =
      senses.value(in: .demonyms) ?? (senses.form(in: .countries) == NounForm() ? senses.value(in: .countries) : nil)
    return code.flatMap { CountryCode($0) }
  }
}
