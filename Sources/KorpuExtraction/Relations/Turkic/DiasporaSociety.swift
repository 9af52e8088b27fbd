internal import KorpuLanguage
internal import KorpuModel

/// Tells the societies whose name has the country for whose people or culture they are, and not where they sit: «Güzelova Azerbaycan |
/// Kültür Derneği».
struct DiasporaSociety {
  let reading: TokenizedArticle

  /// Whether a country stands in a society's name right behind the town where it sits.
  func isFor(_ country: LocatedMention, _ body: LocatedMention) -> Bool {
    let start = body.tokens.lowerBound
    guard reading.lexicon.language.family == .turkic, [.organization(.ngo), .organization(.other)].contains(body.type),
      let town = reading.words.match(.cities, at: start), town.form == NounForm(),
      reading.words[start].isKey(of: .cities)
    else { return false }
    return start + town.length == country.tokens.lowerBound && country.candidate.grammaticalCase == .nominative
  }
}
