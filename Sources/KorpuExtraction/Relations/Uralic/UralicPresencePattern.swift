internal import KorpuLanguage
internal import KorpuModel

/// «(X Bakuba utazott.) Részt vett a fórumon», «A miniszter részt vett a fórumon», «X átvette a díjat a fórumon»: who is at a
/// gathering without being named beside a verb of attending.
struct UralicPresencePattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary =
    "Who is meant by a Hungarian verb of attending without a subject, or does something else at a gathering in the locative."
  let examples = HungarianExamples.attendanceOfSubjects + HungarianExamples.acting

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    let subject = UralicSubject(scene: scene, bearers: TitleBearers(scene: scene, anaphora: context.anaphora))
    let found = scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let attended = context.gathering.acts("attend", inSentence: sentence).filter(\.form.isPredicate)
      let acts = ["sign", "present"].flatMap { context.gathering.acts($0, inSentence: sentence) }
      return attended.flatMap { implied(by: $0.tokens, inSentence: sentence, of: subject, context) }
        + acts.filter(\.form.isPredicate).flatMap { acting(by: $0.tokens, in: scene, context) }
        + leaders(inSentence: sentence, of: scene).flatMap { acting(by: $0, in: scene, context) }
    }
    return found.filter { !context.hasTie(.spokeAt, from: $0.from, to: $0.to) }
  }

  private func implied(
    by verb: Range<Int>, inSentence sentence: Int, of subject: UralicSubject, _ context: RelationContext
  ) -> [RelationFinding] {
    let scene = subject.scene
    let clause = scene.reading.clause(of: verb)
    let isNamed = scene.mentions(in: clause).contains {
      $0.type.isPerson && $0.isIn(.nominative) && !scene.isPossessor($0)
        && !scene.reading.isQuoted($0.tokens.lowerBound)
    }
    guard !isNamed, let forum = context.gathering.setting(ofSentence: sentence), let person = subject.person(of: verb)
    else { return [] }
    return [RelationFinding(type, from: person, to: forum, evidence: clause, confidence: 0.8)]
  }

  /// «X | vezette a küldöttséget a fórumon»
  private func leaders(inSentence sentence: Int, of scene: Scene) -> [Range<Int>] {
    let reading = scene.reading
    return reading.sentences[sentence].filter { word in
      reading.isWord(word, .leadership) && !reading.isQuoted(word)
        && reading.clause(of: word..<word + 1).contains {
          reading.isForm($0, of: .delegation)
            && reading.words[$0].form(in: .wordClasses)?.grammaticalCase == .accusative
        }
    }.map { $0..<$0 + 1 }
  }

  /// «A fórumon megállapodást írt alá X», «X átvette a díjat a fórumon»: who does something at a gathering is there.
  private func acting(by verb: Range<Int>, in scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let clause = scene.reading.clause(of: verb)
    guard let forum = UralicStage(scene: scene, gathering: context.gathering).forum(in: clause) else { return [] }
    return scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn([.nominative, .instrumental]) && !scene.isPossessor($0)
        && !scene.reading.isQuoted($0.tokens.lowerBound)
    }.map {
      RelationFinding(
        type, from: $0.entity, to: forum.entity, evidence: $0.tokens.union(forum.tokens).union(verb), confidence: 0.8)
    }
  }
}
