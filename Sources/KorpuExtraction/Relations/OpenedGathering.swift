internal import KorpuLanguage
internal import KorpuModel

/// Finds the gathering that somebody opens with a speech, the object of the verb: «Tadbirni X ochib berdi», «Maslahaty X
/// açdy».
struct OpenedGathering {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  /// «Отурумду X ачты»: by a verb that opens other things too.
  func openers(inSentence sentence: Int) -> [RelationFinding] {
    let attributed = opener(inSentence: sentence).map { [$0] } ?? []
    guard let verb = gathering.predicate("open", inSentence: sentence), let forum = object(ofVerbAt: verb.lowerBound)
    else { return attributed }
    let clause = reading.clause(of: verb)
    return attributed
      + scene.mentions(in: clause).filter {
        $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
      }.map {
        RelationFinding(
          .spokeAt, from: $0.entity, to: forum, evidence: clause.lowerBound..<verb.upperBound, confidence: 0.85)
      }
  }

  /// How far behind the participle the name may stand: «ашқан | ректор A».
  private static let nameReach = 6

  /// «Жиынды құттықтау сөзімен ашқан | ректор A»: by a participle before the name, with a word for a speech.
  private func opener(inSentence sentence: Int) -> RelationFinding? {
    let end = reading.sentences[sentence].upperBound
    return gathering.acts("open", inSentence: sentence).lazy.filter { $0.form == .participle }.compactMap { verb in
      let start = verb.tokens.lowerBound
      guard
        (max(reading.sentences[sentence].lowerBound, start - 3)..<start).contains(where: {
          reading.isForm($0, of: .address)
        }), let forum = object(ofVerbAt: start),
        let person = scene.mentions(in: verb.tokens.upperBound..<min(end, verb.tokens.upperBound + Self.nameReach))
          .first(
            where: \.type.isPerson), person.isIn(.nominative),
        !(verb.tokens.upperBound..<person.tokens.lowerBound).contains(where: { reading.isMark($0, ",") })
      else { return nil }
      return RelationFinding(
        .spokeAt, from: person.entity, to: forum, evidence: start..<person.tokens.upperBound, confidence: 0.85)
    }.first
  }

  /// The gathering in the accusative before a verb, by its name or by its type word at the head of the sentence.
  func object(ofVerbAt verb: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    let first = reading.sentence(of: verb).lowerBound
    let named = scene.mentions(in: first..<verb).first {
      $0.type.isForum && $0.isIn(.accusative) && !reading.isQuoted(max(0, $0.tokens.lowerBound - 1))
    }
    return named?.entity
      ?? (first..<min(first + Self.reach, verb)).lazy.filter(isObject).compactMap {
        gathering.forums.forum(calledAt: $0)
      }.first
  }

  /// How many words the gathering may have that a sentence begins with: «Ýygnanan ylmy maslahaty».
  private static let reach = 4

  private func isObject(_ index: Int) -> Bool {
    guard let form = reading.gatheringWord(at: index)?.form, !form.isPlural, !reading.isQuoted(index) else {
      return false
    }
    // In Turkmen and Azerbaijani the accusative looks like the possessor's ending.
    return form.grammaticalCase == .accusative || form.possessor == .third && form.grammaticalCase == .nominative
  }
}
