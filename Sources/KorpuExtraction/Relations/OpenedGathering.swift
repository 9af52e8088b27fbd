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
    guard let verb = gathering.predicate("open", inSentence: sentence), let forum = object(ofVerbAt: verb.lowerBound)
    else { return [] }
    let clause = reading.clause(of: verb)
    return scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !reading.isQuoted($0.tokens.lowerBound)
    }.map {
      RelationFinding(
        .spokeAt, from: $0.entity, to: forum, evidence: clause.lowerBound..<verb.upperBound, confidence: 0.85)
    }
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
