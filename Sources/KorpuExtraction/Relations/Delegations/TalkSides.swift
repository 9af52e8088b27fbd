internal import KorpuLanguage
internal import KorpuModel

/// Finds the two sides of talks that a sentence lists: «Türkiyə tərəfdən A və B, Azərbaycan tərəfdən C», «с казахстанской стороны A, с
/// турецкой — B», «magyar részről A, török részről B».
struct TalkSides {
  let scene: Scene
  let gathering: Gathering

  struct Side {
    /// `nil` where the words for it name none: «түрік | тарапынан», which may be said of all Turkic peoples.
    let country: CountryCode?
    let word: Int
  }

  private var reading: TokenizedArticle { scene.reading }

  /// The two sides, in the order of the sentence, each with the tokens among which its people are named.
  func pair(inSentence index: Int) -> [(side: Side, list: Range<Int>)]? {
    let sentence = reading.sentences[index]
    let sides = sentence.compactMap(side)
    guard sides.count == 2, sides[0].country != sides[1].country, sides.contains(where: { $0.country != nil }),
      sentence.contains(where: isTalk) || gathering.predicate("meet", inSentence: index) != nil
    else { return nil }
    return [(sides[0], sides[0].word..<sides[1].word), (sides[1], sides[1].word..<sentence.upperBound)]
  }

  /// «Türkiyə | tərəfdən», «Türk | tarafına», «magyar | részről»
  private func side(at index: Int) -> Side? {
    guard index > reading.sentence(of: index).lowerBound, !reading.isQuoted(index) else { return nil }
    if let side = unspokenSide(at: index) { return side }
    let isUralic = reading.lexicon.language.family == .uralic
    guard reading.isForm(index, of: .sides) || reading.isWord(index, isUralic ? [.agent, .ablativeMarker] : .agent)
    else { return nil }
    if case .country(let code)? = scene.mention(endingBefore: index, where: \.isCountry)?.type {
      return Side(country: code, word: index)
    }
    if let code = reading.nationalities(at: index - 1).first { return Side(country: code, word: index) }
    return reading.lexicon.language.family == .turkic && isName(index - 1) ? Side(country: nil, word: index) : nil
  }

  /// «(с казахстанской стороны A,) с | турецкой | — B»: in Russian the noun is not said again.
  private func unspokenSide(at index: Int) -> Side? {
    guard reading.isSlavic, reading.isWord(index - 1, .comitative), !reading.isForm(index + 1, of: .sides),
      reading.isDash(index + 1) || scene.people(in: index + 1..<index + 2).first != nil
    else { return nil }
    return reading.nationalities(at: index).first.map { Side(country: $0, word: index) }
  }

  /// «түрік | тарапынан», but not «эки | тараптан», «өз | тарапынан»
  private func isName(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.words[index].isFunctionWord && !reading.words[index].isKnownVerb
      && !reading.isWord(index, [.two, .pronoun, .possessive, .demonstrative])
      && reading.words[index].readings.contains { $0.form == NounForm() }
  }

  private func isTalk(_ index: Int) -> Bool {
    guard !reading.isQuoted(index) else { return false }
    return reading.isWord(index, .setting)
      || reading.isForm(index, of: .talk)
        && (reading.words[index].form(in: .wordClasses)?.grammaticalCase.isLocal == true
          || reading.lexicon.language.family != .turkic)
  }
}
