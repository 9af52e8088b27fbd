internal import KorpuLanguage
internal import KorpuModel

/// «Ýaşyl geňeş A, B we C tarapyndan esaslandyryldy»: founders are members.
struct FoundersPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "A body that has members, «by» countries or several bodies, and a verb of founding."
  var examples: [PatternExample] {
    TurkicExamples.founders
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let bodies = BodyOfMembers(scene: scene, anaphora: context.anaphora)
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts(.found, inSentence: sentence).flatMap { verb -> [RelationFinding] in
        var founders = founders(before: verb.tokens.lowerBound, in: scene)
        guard let first = founders.first, first.type.isCountry || founders.count > 1 else { return [] }
        var found = founded(by: founders, verb, in: scene, bodies)
        if found == nil, founders.dropFirst().allSatisfy(\.type.isCountry) {
          // «TÜRKSOY, A ve B tarafından kuruldu»: the comma closes the subject.
          found = bodies.body(endingBefore: first.tokens.upperBound, in: .nominative)
          founders.removeFirst()
        }
        // One that founds a society need be no member of it.
        guard let body = found, founders.count > 1 || scene.entities[body.entity].type == .organization(.igo) else {
          return []
        }
        return founders.filter { $0.entity != body.entity }.map { founder in
          RelationFinding(
            type, from: founder.entity, to: body.entity,
            evidence: founder.tokens.union(body.tokens).union(verb.tokens), confidence: 0.85)
        }
      }
    }
  }

  /// «A, B we C (döwletleri) | tarapyndan»
  private func founders(before agent: Int, in scene: Scene) -> [LocatedMention] {
    let end = scene.reading.isForm(agent - 1, of: .state) ? agent - 1 : agent
    return scene.mention(endingBefore: scene.reading.endBeforeBrackets(end), where: \.isParty)
      .map(scene.parties(endingWith:)) ?? []
  }

  private func founded(
    by founders: [LocatedMention], _ verb: Act, in scene: Scene, _ bodies: BodyOfMembers
  ) -> BodyOfMembers.Finding? {
    let start = founders[0].tokens.lowerBound
    // «A və B tərəfindən təsis edilən | X Şurası»
    if verb.form == .participle,
      let body = scene.mention(startingAt: verb.tokens.upperBound, where: \.isOrganization)
    {
      return bodies.body(endingBefore: body.tokens.upperBound, in: body.cases)
    }
    guard verb.form.isPredicate else { return nil }
    let first = scene.reading.sentence(of: start).lowerBound
    let body = scene.mentions(in: first..<start).last { $0.type.isOrganization && scene.isPartyItself($0) }
    if let body { return bodies.body(endingBefore: body.tokens.upperBound, in: .nominative) }
    return (first..<start).lazy.compactMap { bodies.body(meantAt: $0, in: .nominative) }.first
  }
}
