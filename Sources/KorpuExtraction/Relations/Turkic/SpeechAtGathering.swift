internal import KorpuLanguage
internal import KorpuModel

/// Tells who spoke where a sentence names the speech that somebody gave at a gathering: «A форумдагы сөзүндө конокторду
/// куттуктады», whatever was said or done in it.
struct SpeechAtGathering {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    let range = reading.sentences[sentence]
    guard reading.lexicon.language.family == .turkic,
      let noun = range.first(where: { reading.isSpeech($0, in: .locative) }),
      let place = place(before: noun, from: range.lowerBound),
      let speaker = speaker(at: place.tokens, in: range)
    else { return [] }
    return [
      RelationFinding(
        .spokeAt, from: speaker.entity, to: place.forum,
        evidence: speaker.tokens.union(place.tokens).union(noun..<noun + 1), confidence: 0.85)
    ]
  }

  /// The gathering right before the noun, one attribute set aside: «форумдагы | (куттуктоо) сөзүндө».
  private func place(before noun: Int, from first: Int) -> (forum: Int, tokens: Range<Int>)? {
    for end in [noun, noun - 1] where end > first {
      if let named = scene.mention(endingBefore: end, where: \.isForum), named.isIn(CaseSet(.attributive)) {
        return (named.entity, named.tokens)
      }
      if reading.gatheringWord(at: end - 1)?.form.grammaticalCase == .attributive,
        let forum = gathering.forums.forum(calledAt: end - 1)
      {
        return (forum, end - 1..<end)
      }
    }
    return nil
  }

  /// Whose speech it is: in the genitive before the gathering, «A-нын | форумдагы сөзүндө»; or the only one of whom the
  /// sentence can tell.
  private func speaker(at place: Range<Int>, in sentence: Range<Int>) -> LocatedMention? {
    if let owner = scene.mention(endingBefore: place.lowerBound, where: \.isPerson), owner.isIn(.genitive) {
      return owner
    }
    guard place.lowerBound == sentence.lowerBound || !isGenitive(place.lowerBound - 1) else { return nil }
    let people = scene.mentions(in: sentence).filter(scene.isSubject)
    guard Set(people.map(\.entity)).count == 1, let only = people.first, !scene.isPatient(only) else { return nil }
    return only
  }

  /// «президенттин | форумдагы сөзүндө»: somebody else's, who is not named there.
  private func isGenitive(_ index: Int) -> Bool {
    reading.words[index].mayBe(.genitive)
  }
}
