internal import KorpuLanguage
internal import KorpuModel

/// Finds who takes the floor at a gathering where Hungarian does not name them beside the verb, «(X Bakuba utazott.) Felszólalt a
/// fórumon», and who tells of something there, «X a kereskedelemről beszélt a fórumon».
struct UralicFloor {
  let scene: Scene
  let context: RelationContext

  private var reading: TokenizedArticle { scene.reading }
  private var stage: UralicStage { UralicStage(scene: scene, gathering: context.gathering) }

  func findings() -> [RelationFinding] {
    guard reading.lexicon.language.family == .uralic else { return [] }
    let subject = UralicSubject(scene: scene, bearers: TitleBearers(scene: scene, anaphora: context.anaphora))
    return reading.sentences.indices.flatMap { sentence in
      reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).flatMap { token, match in
        match.form.isPredicate && !reading.isQuoted(token) && !reading.isNegated(token)
          ? speakers(by: token..<token + match.length, match.meaning, inSentence: sentence, subject) : []
      } + described(inSentence: sentence)
    }
  }

  /// «a konferenciát megnyitó X», «a fórumon felszólaló Y»
  private func described(inSentence sentence: Int) -> [RelationFinding] {
    UralicPresentPerson(scene: scene, gathering: context.gathering).findings(
      .spokeAt, inSentence: sentence, speaking: true)
  }

  /// The clause of a verb; in Hungarian only that part which a conjunction joins to others, where it names somebody: «X részt vett, |
  /// és beszédet mondott Y».
  func clause(of verb: Range<Int>) -> Range<Int> {
    let clause = reading.clause(of: verb)
    guard reading.lexicon.language.family == .uralic else { return clause }
    let segment = UralicClause(reading: reading).segment(of: verb)
    let isNamed = scene.mentions(in: segment).contains(where: scene.isSubject)
    return beforeOtherDeed(isNamed ? segment : clause, behind: verb)
  }

  /// «X nyitotta meg, | közreműködött Y»: a clause without a conjunction that begins with what others did.
  private func beforeOtherDeed(_ clause: Range<Int>, behind verb: Range<Int>) -> Range<Int> {
    let other = (verb.upperBound..<max(verb.upperBound, clause.upperBound)).first { index in
      reading.isMark(index - 1, ",") && !reading.isQuoted(index)
        && reading.words.verb(.actVerbs, at: index).map { $0.meaning == .attend && $0.form.isPredicate } == true
    }
    return other.map { clause.lowerBound..<max(clause.lowerBound, $0 - 1) } ?? clause
  }

  /// The sentences in which somebody goes on with what was said to a medium: «… – mondta X a Hírek adásában. | X hozzátette, hogy …».
  func toldElsewhere(_ isToldToMedium: (Int) -> Bool) -> Set<Int> {
    guard reading.lexicon.language.family == .uralic else { return [] }
    var last: [Int: Int] = [:]
    var sentences: Set<Int> = []
    for statement in context.statements.sorted(by: { $0.attribution < $1.attribution }) {
      let sentence = statement.attribution
      let goesOn = last[statement.speaker].map { sentence - $0 <= Self.memory } ?? false
      guard goesOn || isToldToMedium(sentence) else { continue }
      last[statement.speaker] = sentence
      if goesOn { sentences.insert(sentence) }
    }
    return sentences
  }

  /// «… – mondta X az MTI-nek, miután részt vett a fórumon», «… – közölte X telefonon Bakuból, ahol a fórumon vett részt»: whether
  /// the gathering of a sentence is only where the speaker has been.
  func isOnlyAttended(inSentence sentence: Int) -> Bool {
    guard reading.lexicon.language.family == .uralic else { return false }
    let range = reading.sentences[sentence]
    return context.gathering.acts(.attend, inSentence: sentence).contains { act in
      let clause = reading.clause(of: act.tokens)
      guard act.form.isPredicate, stage.forum(in: clause) != nil else { return false }
      if range.contains(where: { reading.isWord($0, .audience) && !reading.isQuoted($0) }) { return true }
      return reading.isWord(clause.lowerBound, .thereat)
        && !reading.words.verbs(.speechVerbs, in: clause).contains { $0.match.form.isPredicate }
    }
  }

  /// How many sentences later somebody goes on.
  private static let memory = 2

  private func speakers(
    by verb: Range<Int>, _ meaning: VerbMeaning, inSentence sentence: Int, _ subject: UralicSubject
  ) -> [RelationFinding] {
    let clause = reading.clause(of: verb)
    let people = scene.mentions(in: clause).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound) && !scene.isPossessor($0)
    }
    let named = people.filter { $0.isIn(.nominative) }.map(\.entity)
    let opened = meaning == .floor ? opened(by: verb.lowerBound, in: clause) : nil
    guard let forum = opened ?? forum(of: meaning, in: clause, sentence, besides: people) else { return [] }
    // Who is named beside a verb of taking the floor is read with it.
    let speakers = named.isEmpty ? subject.person(of: verb).map { [$0] } ?? [] : meaning == .floor ? [] : named
    return speakers.map { RelationFinding(.spokeAt, from: $0, to: forum, evidence: clause, confidence: 0.82) }
  }

  /// «A tárcavezető megnyitotta | a magyar–kazah üzleti fórumot»
  private func opened(by verb: Int, in clause: Range<Int>) -> Int? {
    guard reading.words.verb(.actVerbs, at: verb)?.meaning == .open else { return nil }
    return scene.mentions(in: clause).first { $0.type.isForum && $0.isIn(.accusative) && !$0.isIn(.nominative) }?.entity
  }

  private func forum(of verb: VerbMeaning, in clause: Range<Int>, _ sentence: Int, besides people: [LocatedMention])
    -> Int?
  {
    switch verb {
    case .floor: return stage.forum(in: clause)?.entity ?? context.gathering.setting(ofSentence: sentence)
    // «X Y-nal beszélt a fórumon»: to somebody, and not to all.
    case .topic, .report:
      return people.contains { $0.isIn(.instrumental) } || isOfOtherVerb(clause) ? nil : stage.forum(in: clause)?.entity
    default: return nil
    }
  }

  /// «X részt vett a fórumon, és azt mondta, …»: the gathering belongs to a verb of another kind.
  private func isOfOtherVerb(_ clause: Range<Int>) -> Bool {
    reading.words.verbs(.actVerbs, in: clause).contains { $0.match.form.isPredicate && !reading.isQuoted($0.token) }
  }
}
