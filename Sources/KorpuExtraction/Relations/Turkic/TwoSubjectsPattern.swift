internal import KorpuLanguage
internal import KorpuModel

/// «A va B yaqindan hamkorlik qiladi», «A мен B басшылары ынтымақтастықты кеңейтуді талқылады».
struct TwoSubjectsPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "Two countries or bodies as one subject, and a verb of working together or cooperation as its object."
  var examples: [PatternExample] {
    TurkicExamples.twoSubjects
  }

  /// How many words may stand between the subject and the word: «A va B | o'zaro manfaatli | hamkorlikni».
  private static let reach = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return scene.reading.sentences.indices.compactMap { sentence in
      let gathering = context.gathering
      let range = scene.reading.sentences[sentence]
      let verb = gathering.acts(.cooperate, inSentence: sentence).last { $0.form.isPredicate }?.tokens
      let isOfGathering = [.attend, .hold, .organise].contains { act in
        gathering.acts(act, inSentence: sentence).contains { verb?.overlaps($0.tokens) != true }
      }
      guard !isOfGathering, !scene.reading.isCancelled(range.lowerBound) else { return nil }
      guard let word = verb ?? object(in: range, of: scene) ?? jointWork(in: range, of: scene),
        let pair = pair(before: word.lowerBound, in: scene)
      else { return nil }
      return RelationFinding(
        type, from: pair.first.entity, to: pair.second.entity, evidence: pair.first.tokens.union(word), confidence: 0.82
      )
    }
  }

  /// «hamkorlikni»: not «hamkorlik masalalariga», nor whose it is.
  private func object(in sentence: Range<Int>, of scene: Scene) -> Range<Int>? {
    sentence.first { index in
      guard scene.isWordOfCooperation(at: index),
        let form = scene.reading.words[index].form(in: .wordClasses)
      else { return false }
      return form.grammaticalCase == .accusative && form.possessor == nil
    }.map { $0..<$0 + 1 }
  }

  /// How many words may stand between «joint» and what is worked at.
  private static let workReach = 4

  /// «(A мен B) | бірлескен білім бағдарламасын (іске қосты)»: something made together that they begin, carry out or
  /// talk about.
  private func jointWork(in sentence: Range<Int>, of scene: Scene) -> Range<Int>? {
    let reading = scene.reading
    guard let joint = sentence.first(where: { reading.isWord($0, .joint) && reading.isForm($0, of: .cooperation) }),
      !reading.isQuoted(joint), !scene.isInName(joint)
    else { return nil }
    let end = min(sentence.upperBound, joint + 2 + Self.workReach)
    let work = (joint + 1..<max(joint + 1, end)).first { index in
      reading.isForm(index, of: .work) && !scene.isInName(index)
        && reading.words[index].mayBe(.accusative)
    }
    return work.map { joint..<$0 + 1 }
  }

  /// The same, where the fields of the cooperation are told between: «A мен B басшылары | сауда, көлік, энергетика салаларындағы …».
  private static let longReach = 20

  private func pair(before word: Int, in scene: Scene) -> (first: LocatedMention, second: LocatedMention)? {
    let first = scene.reading.sentence(of: word).lowerBound
    var isListed = false
    for end in (max(first, word - Self.longReach)...word).reversed() where end > first {
      if let second = scene.mention(endingBefore: end, where: \.isParty) {
        let isNear = !isListed && word - end <= Self.reach
        return isNear || scene.hasEnvoys(second) ? pair(endingWith: second, in: scene) : nil
      }
      if scene.reading.isListJoint(end - 1) { isListed = true } else if !isPlain(end - 1, in: scene) { return nil }
    }
    return nil
  }

  /// «A va B | boshqa davlatlar bilan hamkorlikni …» is with others.
  private func isPlain(_ index: Int, in scene: Scene) -> Bool {
    let reading = scene.reading
    return reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
      && !reading.isWord(index, [.comitative, .between, .conjunction, .agent]) && !reading.words[index].isKnownVerb
      && !reading.isForm(index, of: .state)
      && scene.mention(covering: index, where: { _ in true }) == nil
  }

  private func pair(
    endingWith second: LocatedMention, in scene: Scene
  ) -> (first: LocatedMention, second: LocatedMention)? {
    let list = scene.parties(endingWith: second)
    guard list.count == 2, list[0].entity != second.entity,
      scene.isPartyItself(second) || second.isIn(.nominative) && scene.hasEnvoys(second),
      !scene.reading.isMark(scene.reading.end(of: list[0]), ","),
      scene.mention(covering: second.tokens.lowerBound, where: \.isForum) == nil
    else { return nil }
    return (list[0], second)
  }
}
