internal import KorpuLanguage
internal import KorpuModel

/// Finds whose speech at the gathering that it reports on a Hungarian article tells of, be it told what it was about alone: «X | előadásában
/// a múltról beszélt», «Y | beszéde elején köszönetet mondott».
struct UralicOwnSpeech {
  let scene: Scene
  let gathering: Gathering
  let reported: Int?

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .uralic, !reading.isWord(range.lowerBound, .background),
      let forum = gathering.setting(ofSentence: sentence) ?? reported
    else { return [] }
    return scene.mentions(in: range).compactMap { person in
      guard person.type.isPerson, person.isIn([.nominative, .genitive]), !reading.isQuoted(person.tokens.lowerBound)
      else { return nil }
      let noun = TitleAfterName(reading: reading).end(of: person)
      guard range.contains(noun), isGiven(noun, until: range.upperBound) else { return nil }
      return RelationFinding(
        .spokeAt, from: person.entity, to: forum, evidence: person.tokens.union(noun..<noun + 1), confidence: 0.82)
    }
  }

  /// «beszédében», «ünnepi beszédében», «köszöntője elején»
  private func isGiven(_ noun: Int, until end: Int) -> Bool {
    guard !reading.isCapitalisedWord(noun), let match = reading.words.match(.wordClasses, at: noun),
      match.classes.contains(.delivered)
    else { return false }
    let last = noun + match.length - 1
    return isWithin(last) || last + 1 < end && isWithin(last + 1)
  }

  /// «beszédében», «elején»
  private func isWithin(_ index: Int) -> Bool {
    reading.words[index].readings.contains {
      $0.form.possessor == .third && $0.form.grammaticalCase == .locative && $0.stem.unicodeScalars.count > 1
    }
  }
}
