internal import KorpuLanguage
internal import KorpuModel

/// Tells which countries attend a gathering that is said to receive or unite their delegates: «Aral forumy | Eýrandan we
/// Özbegistandan wekilleri kabul eder», «Forum Özbekistan ve Macaristan'dan konukları ağırlıyor», «форум … ғалымдардың басын қосты».
struct ReceivingGatherings {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [Attendance.Finding] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    let verb =
      gathering.predicate(.receive, inSentence: sentence) ?? gathering.predicate(.unite, inSentence: sentence)
    guard let verb, !reading.isWord(verb.upperBound, .negation), areGuests(verb.lowerBound - 1),
      let forum = gathering.subject(ofSentence: sentence), forum.tokens.lowerBound < verb.lowerBound
    else { return uniting(inSentence: sentence) }
    return findings(before: verb, inSentence: sentence, at: forum.entity)
  }

  /// «Azerbaycan ve Özbekistan'dan gençleri bir araya getiren | X Forumu»
  private func uniting(inSentence sentence: Int) -> [Attendance.Finding] {
    gathering.acts(.unite, inSentence: sentence).flatMap { act -> [Attendance.Finding] in
      guard act.form == .participle, areGuests(act.tokens.lowerBound - 1),
        let forum = scene.mention(startingAt: act.tokens.upperBound, where: \.isForum)
      else { return [] }
      return findings(before: act.tokens, inSentence: sentence, at: forum.entity)
    }
  }

  /// The countries from which come those whom the verb tells of.
  private func findings(before verb: Range<Int>, inSentence sentence: Int, at forum: Int) -> [Attendance.Finding] {
    let participants = Participants(scene: scene)
    return scene.mentions(in: reading.sentences[sentence].lowerBound..<verb.lowerBound).filter {
      $0.type.isCountry && participants.isWhence($0) && !reading.isQuoted($0.tokens.lowerBound)
    }.map { Attendance.Finding(participant: $0.entity, forum: forum, evidence: $0.tokens.union(verb)) }
  }

  /// «wekilleri», «myhmanlary», «ғалымдардың (басын қосты)»: several people, whom somebody receives or unites.
  private func areGuests(_ index: Int) -> Bool {
    guard index >= 0, reading.tokens[index].kind == .word else { return false }
    let senses = reading.words[index]
    guard
      senses.readings.contains(where: {
        $0.form.isPlural && [.accusative, .genitive].contains($0.form.grammaticalCase)
      })
    else {
      return false
    }
    return reading.isForm(index, of: [.people, .guests, .delegation])
      || [LexicalTable.roles, .honorifics].contains { senses.key(in: $0) != nil }
  }
}
