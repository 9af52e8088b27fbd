internal import KorpuLanguage
internal import KorpuModel

/// Tells which countries attend a gathering that is said to receive their delegates: «Aral forumy | Eýrandan we Özbegistandan
/// wekilleri kabul eder», «Forum Özbekistan ve Macaristan'dan konukları ağırlıyor».
struct ReceivingGatherings {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [Attendance.Finding] {
    guard reading.lexicon.language.family == .turkic,
      let verb = gathering.predicate(.receive, inSentence: sentence), !reading.isWord(verb.upperBound, .negation),
      areGuests(verb.lowerBound - 1),
      let forum = gathering.subject(ofSentence: sentence)
    else { return [] }
    let participants = Participants(scene: scene)
    let first = reading.sentences[sentence].lowerBound
    return scene.mentions(in: first..<verb.lowerBound).filter {
      $0.type.isCountry && participants.isWhence($0) && !reading.isQuoted($0.tokens.lowerBound)
    }.map { Attendance.Finding(participant: $0.entity, forum: forum.entity, evidence: $0.tokens.union(verb)) }
  }

  /// «wekilleri», «myhmanlary»: several people, whom somebody receives.
  private func areGuests(_ index: Int) -> Bool {
    guard index >= 0, reading.tokens[index].kind == .word else { return false }
    let senses = reading.words[index]
    guard senses.readings.contains(where: { $0.form.isPlural && $0.form.grammaticalCase == .accusative }) else {
      return false
    }
    return reading.isForm(index, of: [.people, .guests, .delegation]) || senses.key(in: .roles) != nil
  }
}
