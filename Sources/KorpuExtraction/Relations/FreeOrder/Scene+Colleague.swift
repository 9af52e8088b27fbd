internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// «Bakyt Asanov, | her Kyrgyz counterpart», «Bakyt Asanov, | the Kyrgyz counterpart»: the country of a colleague, which English may tell
  /// behind the name.
  func colleague(behind person: LocatedMention) -> LocatedMention? {
    let comma = person.tokens.upperBound
    guard reading.lexicon.language.family == .germanic, reading.isMark(comma, ","),
      reading.isWord(comma + 1, [.possessive, .article]),
      let country = mention(startingAt: comma + 2, where: \.isCountry),
      reading.isForm(country.tokens.upperBound, of: .colleague)
    else { return nil }
    return country
  }
}
