internal import KorpuLanguage
internal import KorpuModel

/// «(X Bakuba utazott.) Részt vett a fórumon», «A miniszter részt vett a fórumon», «X átvette a díjat a fórumon»: who is at a
/// gathering without being named beside a verb of attending.
struct UralicPresencePattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary =
    "Who is meant by a Hungarian verb of attending without a subject, or does something else at a gathering in the locative."
  var examples: [PatternExample] {
    HungarianExamples.attendanceOfSubjects + HungarianExamples.acting
      + HungarianExamples.presentPeople
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    let subject = UralicSubject(scene: scene, bearers: TitleBearers(scene: scene, anaphora: context.anaphora))
    let found = scene.reading.sentences.indices.flatMap { presence(inSentence: $0, of: subject, context) }
    return found.filter { !context.hasTie(.spokeAt, from: $0.from, to: $0.to) }
  }

  private func presence(
    inSentence sentence: Int, of subject: UralicSubject, _ context: RelationContext
  ) -> [RelationFinding] {
    func verbs(_ act: VerbMeaning) -> [Range<Int>] {
      context.gathering.acts(act, inSentence: sentence).filter(\.form.isPredicate).map(\.tokens)
    }
    var found = verbs(.attend).flatMap { implied(by: $0, inSentence: sentence, of: subject, context) }
    found += verbs(.travel).flatMap { journey(by: $0, of: subject) }
    for verb in verbs(.sign) + verbs(.present) + leaders(inSentence: sentence, of: subject.scene)
      + delegates(inSentence: sentence, of: subject.scene)
    {
      found += acting(by: verb, in: subject.scene, context)
    }
    found += (verbs(.meet) + verbs(.receive)).flatMap { framed(by: $0, in: subject.scene, context) }
    return found + described(inSentence: sentence, of: subject.scene, context)
      + within(inSentence: sentence, of: subject.scene)
  }

  /// «a fórumot, | amelynek keretében X is Bakuba látogat»: who does something within it.
  private func within(inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    return reading.sentences[sentence].dropLast().flatMap { word -> [RelationFinding] in
      guard word > 1, reading.isWord(word, .relative), reading.isWord(word + 1, .framing), !reading.isQuoted(word),
        reading.isMark(word - 1, ","),
        let forum = scene.mention(endingBefore: word - 1, where: \.isForum)
      else { return [] }
      let clause = UralicClause(reading: reading).clause(of: word + 1..<word + 2)
      return scene.mentions(in: word..<max(word, clause.upperBound)).filter {
        $0.type.isPerson && $0.isIn(.nominative) && !scene.isPossessor($0) && !reading.isQuoted($0.tokens.lowerBound)
      }.map {
        RelationFinding(
          type, from: $0.entity, to: forum.entity, evidence: forum.tokens.union($0.tokens), confidence: 0.8)
      }
    }
  }

  /// «A fórumon részt vevő X …»
  private func described(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    UralicPresentPerson(scene: scene, gathering: context.gathering).findings(
      type, inSentence: sentence, speaking: false)
  }

  /// «A fórum keretében X Y-nal | tárgyalt»: who meet within a gathering are there, both of them.
  private func framed(by verb: Range<Int>, in scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let clause = scene.reading.clause(of: verb)
    guard !scene.reading.isCancelled(verb.lowerBound),
      let forum = scene.mentions(in: clause).first(where: { isFrame($0, before: verb.lowerBound, in: scene) })
    else { return [] }
    return scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn([.nominative, .instrumental, .accusative]) && !scene.isPossessor($0)
        && !scene.reading.isQuoted($0.tokens.lowerBound)
    }.map {
      RelationFinding(
        type, from: $0.entity, to: forum.entity, evidence: $0.tokens.union(forum.tokens).union(verb), confidence: 0.78)
    }
  }

  /// «a fórum | keretében»
  private func isFrame(_ forum: LocatedMention, before verb: Int, in scene: Scene) -> Bool {
    forum.type.isForum && forum.tokens.upperBound < verb && scene.reading.isWord(forum.tokens.upperBound, .framing)
      && !scene.reading.isQuoted(forum.tokens.upperBound)
  }

  private func implied(
    by verb: Range<Int>, inSentence sentence: Int, of subject: UralicSubject, _ context: RelationContext
  ) -> [RelationFinding] {
    let clause = subject.scene.reading.clause(of: verb)
    guard !isNamed(in: clause, subject.scene), let forum = context.gathering.setting(ofSentence: sentence),
      let person = subject.person(of: verb)
    else { return [] }
    return [RelationFinding(type, from: person, to: forum, evidence: clause, confidence: 0.8)]
  }

  private func isNamed(in clause: Range<Int>, _ scene: Scene) -> Bool {
    scene.mentions(in: clause).contains {
      $0.type.isPerson && $0.isIn(.nominative) && !scene.isPossessor($0)
        && !scene.reading.isQuoted($0.tokens.lowerBound)
    }
  }

  /// «(A kormányfő közölte, hogy) hétfőn a fórumra utazik»
  private func journey(by verb: Range<Int>, of subject: UralicSubject) -> [RelationFinding] {
    let clause = subject.scene.reading.clause(of: verb)
    let forum = subject.scene.mentions(in: clause).first { $0.type.isForum && $0.isIn(.dative) }
    guard let forum, !isNamed(in: clause, subject.scene), let person = subject.person(of: verb) else { return [] }
    return [RelationFinding(type, from: person, to: forum.entity, evidence: clause, confidence: 0.78)]
  }

  /// «A fórumon szerződést írt alá az Aral Egyetem»
  private func isSigner(_ body: LocatedMention, at verb: Range<Int>, in scene: Scene) -> Bool {
    scene.reading.words.verb(.actVerbs, at: verb.lowerBound)?.meaning == .sign && !scene.isOwner(body)
      && scene.mention(covering: body.tokens.lowerBound, where: \.isForum) == nil
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

  /// «A fórumon a magyar felet X és Y | képviselte», «a fórumon az Aral Alapot X | képviselte»
  private func delegates(inSentence sentence: Int, of scene: Scene) -> [Range<Int>] {
    let reading = scene.reading
    return reading.sentences[sentence].filter { word in
      guard reading.isWord(word, .representing), !reading.isQuoted(word), !reading.isNegated(word),
        !reading.words[word].readings.contains(where: { $0.form.possessor == .third && $0.form.grammaticalCase.isLocal }
        )
      else { return false }
      let clause = reading.clause(of: word..<word + 1)
      return clause.contains { reading.isWord($0, .sides) }
        || scene.mentions(in: clause).contains {
          ($0.type.isOrganization || $0.type.isCountry) && $0.isIn(.accusative) && !$0.isIn(.nominative)
        }
    }.map { $0..<$0 + 1 }
  }

  /// «A fórumon megállapodást írt alá X», «X átvette a díjat a fórumon»: who does something at a gathering is there.
  private func acting(by verb: Range<Int>, in scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let clause = scene.reading.clause(of: verb)
    guard let forum = UralicStage(scene: scene, gathering: context.gathering).forum(in: clause) else { return [] }
    return scene.mentions(in: clause).filter {
      ($0.type.isPerson || $0.type.isOrganization && isSigner($0, at: verb, in: scene))
        && $0.isIn([.nominative, .instrumental, .delegation]) && !scene.isPossessor($0)
        && !scene.reading.isQuoted($0.tokens.lowerBound)
    }.map {
      RelationFinding(
        type, from: $0.entity, to: forum.entity, evidence: $0.tokens.union(forum.tokens).union(verb), confidence: 0.8)
    }
  }
}
