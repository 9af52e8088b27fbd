internal import KorpuLanguage
internal import KorpuModel

/// Finds the country of a body that is told to be one of those there: «Türkiyənin aparıcı universitetlərindən biri olan | Göl
/// Universiteti», «Қазақстанның жетекші университеттерінің бірі – | Дала университеті».
struct OneOfBodies {
  let scene: Scene

  /// How many adjectives tell what they are: «ən qədim və nüfuzlu».
  private static let mostAdjectives = 5

  private var reading: TokenizedArticle { scene.reading }

  func country(of body: LocatedMention) -> LocatedMention? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let first = reading.sentence(of: body.tokens.lowerBound).lowerBound
    // «biri | olan», «бири | болгон», «бірі | –»
    var end = body.tokens.lowerBound
    guard end - 1 > first, reading.isDash(end - 1) || reading.isForm(end - 1, of: .copula) || isParticiple(end - 1)
    else { return nil }
    end -= 1
    let one = end - 1
    guard one > first, reading.tokens[one].kind == .word, reading.words[one].mayBePossessed(in: .nominative),
      reading.words[one].readings.contains(where: { reading.lexicon.senses(of: $0.stem).classes.contains(.indefinite) })
        || reading.isForm(one, of: .indefinite) || reading.isOrdinalWord(one) || reading.isForm(one, of: .two)
        || reading.words[one].isFunctionWord || reading.tokens[one].folded.count < Self.longestOne
    else { return nil }
    guard let type = reading.words[one - 1].form(in: .bodies), type.isPlural, type.possessor == .third,
      [.ablative, .genitive].contains(type.grammaticalCase)
    else { return nil }
    var start = one - 1
    while start > first, one - start <= Self.mostAdjectives,
      scene.mention(endingBefore: start, where: \.isCountry) == nil,
      reading.tokens[start - 1].kind == .word, !reading.isCapitalisedWord(start - 1)
    {
      start -= 1
    }
    return scene.mention(endingBefore: start, where: \.isCountry).flatMap { $0.isIn(.genitive) ? $0 : nil }
  }

  /// «biri», «бири», «бірі»: the word for one has so few letters.
  private static let longestOne = 6

  private func isParticiple(_ index: Int) -> Bool {
    reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && reading.words[index].verbReadings(in: .participle)
  }
}
