internal import KorpuLanguage
internal import KorpuModel

/// «Birliğe üye olan A ve B», «A və B-nin üzv olduğu X Şurası».
struct AttributedMembersPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "A participle of belonging, a body on its one side, and its members on the other."
  var examples: [PatternExample] {
    TurkicExamples.attributed
  }

  /// How far after «being a member» the member may stand: «birliyə üzv olan | digər ölkə X».
  private static let reach = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let bodies = BodyOfMembers(scene: scene, anaphora: context.anaphora)
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts(.belong, inSentence: sentence).flatMap { verb -> [RelationFinding] in
        let found =
          verb.form == .participle
          ? behind(verb.tokens, in: scene, bodies) ?? before(verb.tokens, in: .nominative, of: scene, bodies)
          : verb.form == .nominal ? before(verb.tokens, in: .genitive, of: scene, bodies) : nil
        guard let (body, members) = found else { return [] }
        return members.filter { $0.entity != body.entity }.map {
          RelationFinding(
            type, from: $0.entity, to: body.entity, evidence: body.tokens.union($0.tokens), confidence: 0.85)
        }
      }
    }
  }

  /// «Birliğe üye olan | A ve B»
  private func behind(
    _ verb: Range<Int>, in scene: Scene, _ bodies: BodyOfMembers
  ) -> (body: BodyOfMembers.Finding, members: [LocatedMention])? {
    let end = verb.upperBound
    let sentence = scene.reading.sentence(of: verb.lowerBound)
    let first = max(sentence.lowerBound, verb.lowerBound - Self.reach)
    let named = scene.mentions(in: first..<verb.lowerBound).last {
      $0.type.isOrganization && ($0.isIn([.genitive, .dative]) || isOwner($0, of: verb))
    }
    guard
      let body = named.map({ BodyOfMembers.Finding(entity: $0.entity, tokens: $0.tokens) })
        ?? bodies.body(before: verb.lowerBound, in: [.genitive, .dative]),
      let member = scene.mentions(in: end..<sentence.upperBound).first(where: \.type.isParty),
      member.tokens.lowerBound - end < Self.reach,
      !(end..<member.tokens.lowerBound).contains(where: { isMany($0, in: scene) })
    else { return nil }
    return (body, members(of: scene.parties(from: member), in: scene))
  }

  /// «üzv olan | ölkələr Azərbaycanla …»: those are meant, and not who comes after them.
  private func isMany(_ index: Int, in scene: Scene) -> Bool {
    scene.reading.isMark(index, ",")
      || scene.reading.isForm(index, of: .state) && scene.reading.words[index].form(in: .wordClasses)?.isPlural == true
  }

  /// «Türki geňeşiň | agzalary bolan»: its members stand for it in the nominative.
  private func isOwner(_ body: LocatedMention, of verb: Range<Int>) -> Bool {
    body.tokens.upperBound == verb.lowerBound && body.cases.contains(.delegation)
  }

  /// «Birliğe üye olan A ve B | belgeyi onayladı», but only A where it goes on «arasında» or «ile».
  private func members(of list: [LocatedMention], in scene: Scene) -> [LocatedMention] {
    guard let last = list.last, last.isIn(.nominative), scene.isPartyItself(last) else { return Array(list.prefix(1)) }
    let isApart = scene.reading.isWord(scene.reading.end(of: last), [.between, .comitative])
    return isApart ? Array(list.prefix(1)) : list
  }

  /// «A va B | a'zo bo'lgan X Kengashi», «A və B-nin | üzv olduğu X Şurası»
  private func before(
    _ verb: Range<Int>, in wanted: CaseSet, of scene: Scene, _ bodies: BodyOfMembers
  ) -> (body: BodyOfMembers.Finding, members: [LocatedMention])? {
    guard let named = scene.mention(startingAt: verb.upperBound, where: \.isOrganization),
      let body = bodies.body(endingBefore: named.tokens.upperBound, in: named.cases),
      let last = scene.mention(endingBefore: verb.lowerBound, where: \.isParty), last.isIn(wanted)
    else { return nil }
    return (body, scene.parties(endingWith: last))
  }
}
