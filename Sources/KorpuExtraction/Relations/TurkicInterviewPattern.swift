internal import KorpuLanguage
internal import KorpuModel

/// «X, Y Ajansına mülakat verdi», «X, Y muhabirinin sorularını yanıtladı»: a medium meets whom it asks.
struct TurkicInterviewPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A person as the subject, a medium in the dative or before its questions, a verb of being interviewed."
  var examples: [PatternExample] {
    TurkicExamples.interviews
  }

  /// How many words may stand between the medium and the verb: «AA | muhabirinin | sorularını yanıtladı».
  private static let reach = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts(.interviewed, inSentence: sentence).filter { $0.form.isPredicate || $0.form == .converb }
        .compactMap { finding(at: $0.tokens, inSentence: sentence, of: scene, context) }
        + given(inSentence: sentence, of: scene, context)
    }
  }

  private func finding(
    at verb: Range<Int>, inSentence sentence: Int, of scene: Scene, _ context: RelationContext
  ) -> RelationFinding? {
    let clause = scene.reading.sentences[sentence].lowerBound..<verb.lowerBound
    let mentions = scene.mentions(in: clause).filter { !scene.reading.isQuoted($0.tokens.lowerBound) }
    guard let medium = mentions.last(where: { isMedium($0, before: verb.lowerBound, in: scene) }) else { return nil }
    let people = mentions.filter { $0.type.isPerson && $0.isIn(.nominative) }
    let named = Set(people.map(\.entity)).count == 1 ? people[0].entity : nil
    let person =
      named
      ?? (people.isEmpty ? ImpliedSubject(scene: scene, anaphora: context.anaphora).person(of: clause) : nil)
    return person.map {
      RelationFinding(
        type, from: medium.entity, to: $0,
        evidence: (people.first?.tokens ?? medium.tokens).union(medium.tokens).union(verb),
        confidence: 0.85)
    }
  }

  /// «Y teleýaýlymyna | beren söhbetdeşliginde», «Y Ajansına | verdiği röportajda»: the interview as a noun.
  private func given(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    return scene.mentions(ofSentence: sentence).filter { medium in
      let verb = medium.tokens.upperBound
      guard medium.type == .organization(.media), medium.isIn(.dative), reading.tokens.indices.contains(verb),
        !reading.isQuoted(verb)
      else { return false }
      return [VerbForm.participle, .nominal].contains { reading.words[verb].verbReadings(in: $0) }
        && reading.isForm(verb + 1, of: .interview)
    }.compactMap { medium in
      let end = medium.tokens.upperBound
      return finding(at: end..<end + 2, inSentence: sentence, of: scene, context)
        ?? after(medium, inSentence: sentence, of: scene)
    }
  }

  /// «Y Ajansına verdiği röportajda | X (belirtti)»
  private func after(_ medium: LocatedMention, inSentence sentence: Int, of scene: Scene) -> RelationFinding? {
    let start = medium.tokens.upperBound + 2
    let end = scene.reading.sentences[sentence].upperBound
    let people = scene.mentions(in: min(start, end)..<end).filter(scene.isSubject)
    guard Set(people.map(\.entity)).count == 1 else { return nil }
    return RelationFinding(
      type, from: medium.entity, to: people[0].entity, evidence: medium.tokens.union(people[0].tokens),
      confidence: 0.8)
  }

  private func isMedium(_ body: LocatedMention, before verb: Int, in scene: Scene) -> Bool {
    guard body.type == .organization(.media), verb - body.tokens.upperBound <= Self.reach else { return false }
    if body.isIn(.dative) { return true }
    return body.isIn([.nominative, .genitive])
      && (body.tokens.upperBound..<verb).allSatisfy { !scene.reading.isMark($0, ",") }
  }
}
