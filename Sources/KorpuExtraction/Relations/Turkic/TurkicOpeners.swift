internal import KorpuLanguage
internal import KorpuModel

/// Finds who opens a gathering with a speech: «Tadbirni X ochib berdi», «Жиынды құттықтау сөзімен ашқан ректор X».
struct TurkicOpeners {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  /// «Отурумду X ачты»: by a verb that opens other things too.
  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let attributed = opener(inSentence: sentence).map { [$0] } ?? openings(inSentence: sentence)
    guard let verb = gathering.predicate(.open, inSentence: sentence) ?? opening(inSentence: sentence),
      let forum = gathering.opened(byVerbAt: verb.lowerBound)
    else { return attributed }
    let before = speakers(in: reading.clause(of: verb).lowerBound..<verb.lowerBound)
    let named = before.isEmpty ? leaning(on: verb, inSentence: sentence) : before
    return attributed
      + named.map {
        RelationFinding(
          .spokeAt, from: $0.entity, to: forum, evidence: $0.tokens.union(verb), confidence: 0.85)
      }
  }

  /// «Panelin açılışını | A yaptı», «Forumun açılışını | A edib»: the noun apart from its verb, which ends the sentence.
  private func openings(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .turkic,
      let noun = range.dropFirst().first(where: { index in
        reading.isForm(index, of: .opening) && reading.words[index].mayBePossessed(in: .accusative)
          && !reading.isQuoted(index)
      }), let verb = range.last(where: { reading.tokens[$0].kind == .word }), verb > noun,
      reading.isFiniteVerb(verb) || reading.isWord(verb, .doing) || isPredicate(verb),
      let forum = scene.mention(endingBefore: noun, where: \.isForum)?.entity
        ?? (reading.gatheringWord(at: noun - 1) == nil ? nil : gathering.forums.forum(calledAt: noun - 1))
    else { return [] }
    return speakers(in: noun + 1..<verb).map {
      RelationFinding(.spokeAt, from: $0.entity, to: forum, evidence: noun..<verb + 1, confidence: 0.85)
    }
  }

  private func isPredicate(_ verb: Int) -> Bool {
    reading.words.verb(.actVerbs, at: verb)?.form.isPredicate == true
  }

  private func speakers(in words: Range<Int>) -> [LocatedMention] {
    scene.mentions(in: words).filter(scene.isSubject)
  }

  /// «Dabarany açmak | bilen»: the noun of the act with «with», which leans on what the same person does next.
  private func opening(inSentence sentence: Int) -> Range<Int>? {
    gathering.acts(.open, inSentence: sentence).first {
      $0.form == .nominal && reading.isWord($0.tokens.upperBound, .comitative)
    }?.tokens
  }

  /// «Maslahaty açyp, | rektor A (myhmanlary gutlady)»: who is named first behind a verb that leans on what they do next.
  private func leaning(on verb: Range<Int>, inSentence sentence: Int) -> [LocatedMention] {
    let end = verb.upperBound
    guard reading.isMark(end, ",") || reading.isWord(end, .comitative) else { return [] }
    return Array(speakers(in: end..<max(end, reading.sentences[sentence].upperBound)).prefix(1))
  }

  /// How far behind the participle the name may stand: «ашқан | ректор A».
  private static let nameReach = 6
  /// How far behind a body in which its bearer has a post: «ашқан | Дала университетінің … жөніндегі проректоры A».
  private static let holderReach = 16

  private func reach(behind verb: Act) -> Int {
    scene.mention(startingAt: verb.tokens.upperBound, where: \.isOrganization) == nil
      ? Self.nameReach : Self.holderReach
  }

  /// «Шараны | ашқан»
  private func isObject(_ index: Int) -> Bool {
    reading.gatheringWord(at: index)?.form.grammaticalCase == .accusative
  }

  /// «Жиынды құттықтау сөзімен ашқан | ректор A»: by a participle before the name, with a word for a speech or right behind
  /// the gathering.
  private func opener(inSentence sentence: Int) -> RelationFinding? {
    let end = reading.sentences[sentence].upperBound
    return gathering.acts(.open, inSentence: sentence).lazy.filter { $0.form == .participle }.compactMap { verb in
      let start = verb.tokens.lowerBound
      let isBySpeech = (max(reading.sentences[sentence].lowerBound, start - 3)..<start).contains {
        reading.isForm($0, of: .address)
      }
      guard isBySpeech || isObject(start - 1), let forum = gathering.opened(byVerbAt: start),
        let person = scene.mentions(in: verb.tokens.upperBound..<min(end, verb.tokens.upperBound + reach(behind: verb)))
          .first(where: \.type.isPerson), person.isIn(.nominative),
        !(verb.tokens.upperBound..<person.tokens.lowerBound).contains(where: { reading.isMark($0, ",") })
      else { return nil }
      return RelationFinding(
        .spokeAt, from: person.entity, to: forum, evidence: start..<person.tokens.upperBound, confidence: 0.85)
    }.first
  }
}
