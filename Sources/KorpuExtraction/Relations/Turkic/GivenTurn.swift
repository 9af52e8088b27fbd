internal import KorpuLanguage
internal import KorpuModel

/// Tells who is given the floor in Turkic languages, where the verb is passive: «Алғашқы сөз қор президенті A-ға | берілді»,
/// «Söz rektor A-ya | verilib», «Elchi A-ga so‘z | berildi».
struct GivenTurn {
  let scene: Scene

  /// How many words tell whose turn it is: «A-ға | кезекті құттықтау сөзі берілді».
  private static let longestTurn = 3

  private var reading: TokenizedArticle { scene.reading }

  /// Those who take the floor in a sentence.
  func speakers(inSentence sentence: Int) -> [LocatedMention] {
    guard reading.lexicon.language.family == .turkic, let verb = verb(inSentence: sentence) else { return [] }
    let first = reading.sentences[sentence].lowerBound
    guard let noun = (first..<verb).last(where: isTurn),
      let last = speaker(before: verb, behind: noun) ?? speaker(before: noun)
    else { return [] }
    return scene.list(endingWith: last).filter(\.type.isPerson)
  }

  func findings(inSentence sentence: Int, at forum: Int) -> [RelationFinding] {
    speakers(inSentence: sentence).map {
      RelationFinding(
        .spokeAt, from: $0.entity, to: forum, evidence: reading.sentences[sentence].lowerBound..<$0.tokens.upperBound,
        confidence: 0.86)
    }
  }

  /// «берілді», «verilib»: a predicate that is not denied.
  private func verb(inSentence sentence: Int) -> Int? {
    reading.words.verbs(.actVerbs, in: reading.sentences[sentence]).last {
      $0.match.meaning == .turn && $0.match.form.isPredicate && !reading.isQuoted($0.token)
        && !reading.isNegated($0.token)
    }?.token
  }

  /// «сөз A-ға | берілді»
  private func speaker(before verb: Int, behind noun: Int) -> LocatedMention? {
    guard let person = scene.mention(endingBefore: verb, where: \.isPerson), person.isIn(.dative),
      person.tokens.lowerBound > noun
    else { return nil }
    return person
  }

  /// «A-ға | алғашқы сөз (берілді)»
  private func speaker(before noun: Int) -> LocatedMention? {
    let first = max(reading.sentence(of: noun).lowerBound, noun - Self.longestTurn)
    return (first...noun).reversed().lazy.compactMap { scene.mention(endingBefore: $0, where: \.isPerson) }.first
      .flatMap { $0.isIn(.dative) ? $0 : nil }
  }

  /// «сөз», «құттықтау сөзі», «söz»
  private func isTurn(_ index: Int) -> Bool {
    guard reading.isForm(index, of: .address), !reading.isQuoted(index) else { return false }
    return reading.words[index].readings.contains {
      $0.form.grammaticalCase == .nominative && reading.lexicon.senses(of: $0.stem).classesOfStem.contains(.address)
    }
  }
}
