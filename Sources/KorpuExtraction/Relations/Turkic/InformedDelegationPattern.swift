internal import KorpuLanguage
internal import KorpuModel

/// «(N boshchiligidagi delegatsiya keldi.) A delegatsiya a'zolariga … haqida ma'lumot berdi»: who informs a delegation
/// receives it.
struct InformedDelegationPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A person as the subject, a delegation told of before in the dative, and a verb of informing."
  var examples: [PatternExample] {
    [
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
      PatternExample(
        .azerbaijani,
        "Aktyorlar Anar Quliyev və Kamran Bayramov Yaşıl Vadi Mədəniyyət Mərkəzində olublar. Qonaqlar sərgiyə baxıblar. Mərkəzin direktoru Leyla Abbasova nümayəndə heyətinə bildirib ki, mərkəz yenidir.",
        states: ["Leyla Abbasova → Anar Quliyev", "Leyla Abbasova → Kamran Bayramov"],
        doesNotState: ["Anar Quliyev → Kamran Bayramov"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic else { return [] }
    let nationality = Nationality(of: context, in: scene)
    return reading.sentences.flatMap { sentence -> [RelationFinding] in
      guard let informing = informing(in: sentence, of: scene, context.anaphora.delegations, nationality) else {
        return []
      }
      return informing.guests.filter { $0 != informing.host.entity }.map { guest in
        RelationFinding(
          type, from: informing.host.entity, to: guest, evidence: informing.host.tokens.union(informing.words),
          confidence: 0.78)
      }
    }
  }

  /// Who tells whom something by the words of a sentence: «rektor A nümayəndə heyətinə bildirib».
  private func informing(
    in sentence: Range<Int>, of scene: Scene, _ delegations: MeantDelegation, _ nationality: Nationality
  ) -> (host: LocatedMention, guests: [Int], words: Range<Int>)? {
    let reading = scene.reading
    let verb = reading.words.verbs(.speechVerbs, in: sentence).first {
      [.topic, .report].contains($0.match.meaning) && $0.match.form.isPredicate && !reading.isQuoted($0.token)
    }
    guard let verb else { return nil }
    let clause = sentence.lowerBound..<verb.token
    let speakers = scene.mentions(in: clause).filter { $0.type.isPerson && $0.isIn(.nominative) }
    guard let speaker = speakers.first, Set(speakers.map(\.entity)).count == 1,
      !reading.isQuoted(speaker.tokens.lowerBound),
      !reading.isWord(reading.end(of: speaker), [.leadNoun, .comitative, .agent, .purpose, .between]),
      let word = delegations.word(in: clause, cases: .dative) ?? delegations.guests(in: clause, cases: .dative)
    else { return nil }
    if let leader = delegations.leader(meantAt: word) { return (speaker, [leader], word..<verb.token + 1) }
    // Who is of another body than they came to is no host.
    guard let visit = delegations.visit(before: reading.sentenceOfToken[word]),
      nationality.holder(of: speaker.entity).map({ $0 == visit.house }) ?? true
    else { return nil }
    return (speaker, visit.visitors, word..<verb.token + 1)
  }
}
