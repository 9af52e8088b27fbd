internal import KorpuLanguage
internal import KorpuModel

/// «(N boshchiligidagi delegatsiya keldi.) A delegatsiya a'zolariga … haqida ma'lumot berdi»: who informs a delegation
/// receives it.
struct InformedDelegationPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A person as the subject, a delegation told of before in the dative, and a verb of informing."
  let examples = [
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi delegatsiya Bokuga keldi. Rektor Samir Orujov delegatsiya a’zolariga universitet haqida ma’lumot berdi.",
      states: ["Samir Orujov → Anvar Mahmudov"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi delegatsiya Bokuga keldi. Rektor Samir Orujov mehmonlarga universitet haqida ma’lumot berdi.",
      states: ["Samir Orujov → Anvar Mahmudov"]),
    PatternExample(
      .turkmen,
      "Ministr Aman Ataýewiň ýolbaşçylygyndaky wekiliýet Bakuwa geldi. Rektor Kemal Orazow wekiliýetiň agzalaryna uniwersitet barada maglumat berdi.",
      states: ["Kemal Orazow → Aman Ataýew"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi delegatsiya Bokuga keldi. Rektor Samir Orujov talabalarga delegatsiya haqida ma’lumot berdi.",
      doesNotState: ["Samir Orujov → Anvar Mahmudov"]),
    PatternExample(
      .uzbek,
      "Vazir Anvar Mahmudov boshchiligidagi delegatsiya Bokuga keldi. Olimlar delegatsiyaga rektor Samir Orujov haqida ma’lumot berdi.",
      doesNotState: ["Samir Orujov → Anvar Mahmudov"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return [] }
    let delegations = context.anaphora.delegations
    return reading.sentences.compactMap { sentence in
      guard
        let verb = reading.words.verbs(.speechVerbs, in: sentence).first(where: {
          $0.match.value == "topic" && $0.match.form.isPredicate && !reading.isQuoted($0.token)
        })
      else { return nil }
      let clause = sentence.lowerBound..<verb.token
      let speakers = scene.mentions(in: clause).filter { $0.type.isPerson && $0.isIn(.nominative) }
      guard let speaker = speakers.first, Set(speakers.map(\.entity)).count == 1,
        !reading.isQuoted(speaker.tokens.lowerBound),
        !reading.isWord(reading.end(of: speaker), [.leadNoun, .comitative, .agent, .purpose, .between]),
        let word = delegations.word(in: clause, cases: .dative) ?? delegations.guests(in: clause, cases: .dative),
        let leader = delegations.leader(meantAt: word), leader != speaker.entity
      else { return nil }
      return RelationFinding(
        type, from: speaker.entity, to: leader, evidence: speaker.tokens.union(word..<verb.token + 1), confidence: 0.78)
    }
  }
}
