internal import KorpuLanguage
internal import KorpuModel

/// Finds where Russian says that somebody stands for a country: «Казахстан на форуме | представил X», «X | представлял Венгрию».
/// Such a verb tells of no matter.
struct SlavicRepresentatives {
  let scene: Scene

  private var reading: TokenizedArticle { scene.reading }

  /// The verb of presenting whose object is a country.
  func verb(inSentence sentence: Int) -> Range<Int>? {
    guard reading.isSlavic else { return nil }
    return reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).filter {
      $0.match.meaning == .topic && $0.match.form.isPredicate && !reading.isQuoted($0.token)
        && !reading.isNegated($0.token)
    }.map { $0.token..<$0.token + $0.match.length }.first(where: hasCountry)
  }

  private func hasCountry(_ verb: Range<Int>) -> Bool {
    let first = reading.sentence(of: verb.lowerBound).lowerBound
    let near = [
      scene.mention(startingAt: verb.upperBound, where: \.isCountry),
      scene.mention(endingBefore: verb.lowerBound, where: \.isCountry),
      scene.mention(startingAt: first, where: \.isCountry),
    ].compactMap { $0 }
    return near.contains { $0.isIn([.accusative, .nominative]) && !isGoverned($0.tokens.lowerBound, from: first) }
  }

  /// «приехал в | Казахстан»
  private func isGoverned(_ index: Int, from first: Int) -> Bool {
    index > first && reading.tokens[index - 1].kind == .word && reading.words[index - 1].isFunctionWord
  }
}
