internal import KorpuLanguage
internal import KorpuModel

/// «A Zöld Akadémiát 2012-ben A, B és C hozta létre», «a Zöld Tanács, amelyet A és B alapított»: in Hungarian founders are members.
struct UralicFoundersPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary =
    "A body in the accusative, several countries or bodies in the nominative, and a Hungarian verb of founding."
  var examples: [PatternExample] {
    HungarianExamples.founders
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts(.found, inSentence: sentence).filter(\.form.isPredicate).flatMap {
        founding(by: $0.tokens, in: scene)
      }
    }
  }

  private func founding(by verb: Range<Int>, in scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    let clause = reading.clause(of: verb)
    guard !reading.isQuoted(verb.lowerBound), !clause.contains(where: { reading.isWord($0, .negation) }),
      let body = founded(in: clause, of: scene)
    else { return [] }
    let founders = scene.mentions(in: clause).filter { isFounder($0, of: body, by: verb, in: scene) }
      .unique(by: \.entity)
    // One that founds a society need be no member of it.
    guard founders.count > 1 else { return [] }
    return founders.map {
      RelationFinding(
        type, from: $0.entity, to: body.entity, evidence: $0.tokens.union(body.tokens).union(verb), confidence: 0.85)
    }
  }

  /// The one body in the accusative, or that right before «, amelyet».
  private func founded(in clause: Range<Int>, of scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    if reading.isWord(clause.lowerBound, .relative), clause.lowerBound > 1,
      reading.words[clause.lowerBound].readings.contains(where: { $0.form.grammaticalCase == .accusative })
    {
      return scene.mention(
        endingBefore: reading.endBeforeBrackets(clause.lowerBound - 1), where: \.isOrganization)
    }
    let bodies = scene.mentions(in: clause).filter {
      $0.type.isOrganization && $0.isIn(.accusative) && !$0.isIn(.nominative)
    }
    return Set(bodies.map(\.entity)).count == 1 ? bodies.first : nil
  }

  private func isFounder(
    _ mention: LocatedMention, of body: LocatedMention, by verb: Range<Int>, in scene: Scene
  ) -> Bool {
    let reading = scene.reading
    guard mention.type.isOrganization || mention.type.isCountry && reading.isCapitalisedWord(mention.tokens.lowerBound),
      mention.entity != body.entity, !mention.tokens.overlaps(body.tokens), mention.isIn(.nominative),
      mention.candidate.grammaticalCase == .nominative, !reading.isQuoted(mention.tokens.lowerBound),
      // «… és C | hozta létre»: behind the last of them stands the verb.
      reading.end(of: mention) == verb.lowerBound || !scene.isOwner(mention) && !scene.isPossessor(mention)
    else { return false }
    return mention.type.isOrganization
      || scene.mention(covering: mention.tokens.lowerBound, where: \.isOrganization) == nil
  }
}
