internal import KorpuLanguage
internal import KorpuModel

/// Finds people whom Hungarian tells of with what they do at a gathering before their names: «a fórumon részt vevő X», «az ülésre érkező
/// Y», «a konferenciát megnyitó Z miniszter».
struct UralicPresentPerson {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  struct Finding {
    let person: LocatedMention
    let forum: LocatedMention
    /// Whether the person takes the floor there.
    let speaks: Bool
  }

  /// How many words may stand between the participle and the name: «részt vevő | kazah |».
  private static let reach = 2

  /// The ties of those who take the floor, or of those who do something else.
  func findings(_ type: RelationType, inSentence sentence: Int, speaking: Bool) -> [RelationFinding] {
    findings(inSentence: sentence).filter { $0.speaks == speaking }.map {
      RelationFinding(
        type, from: $0.person.entity, to: $0.forum.entity, evidence: $0.person.tokens.union($0.forum.tokens),
        confidence: 0.82)
    }
  }

  private func findings(inSentence sentence: Int) -> [Finding] {
    reading.sentences[sentence].compactMap { index in
      guard !reading.isQuoted(index), let act = act(at: index),
        let person = person(after: index + act.length),
        let forum = scene.mention(endingBefore: stageEnd(before: index), where: \.isForum),
        forum.isIn(act.stage), !forum.isIn(.nominative)
      else { return nil }
      return Finding(person: person, forum: forum, speaks: act.speaks)
    }
  }

  /// What somebody does, and in what case the gathering stands.
  private func act(at index: Int) -> (length: Int, speaks: Bool, stage: CaseSet)? {
    if let verb = reading.words.verb(.actVerbs, at: index), verb.form == .participle {
      if verb.meaning == .attend { return (verb.length, false, .locative) }
      // «a fórumra | érkező X»
      if verb.meaning == .travel { return (verb.length, false, .dative) }
    }
    if let verb = reading.words.verb(.speechVerbs, at: index), verb.form == .participle, verb.meaning == .floor {
      return (verb.length, true, .locative)
    }
    // «a fórumot | megnyitó X»
    return reading.isWord(index, .opening) && reading.words[index].form(in: .wordClasses) == NounForm()
      ? (1, true, .accusative) : nil
  }

  /// «a fórumon | (is) részt vevő»
  private func stageEnd(before index: Int) -> Int { reading.isWord(index - 1, .filler) ? index - 1 : index }

  private func person(after end: Int) -> LocatedMention? {
    (end...end + Self.reach).lazy.filter { start in
      (end..<start).allSatisfy { index in
        reading.tokens.indices.contains(index) && !reading.isCapitalisedWord(index)
          && (reading.words[index].isKey(of: .demonyms) || reading.words[index].isKey(of: .honorifics)
            || reading.isMark(index, "."))
      }
    }.compactMap { scene.mention(startingAt: $0, where: \.isPerson) }.first { !scene.isPossessor($0) }
  }
}
