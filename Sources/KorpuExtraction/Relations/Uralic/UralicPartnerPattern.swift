internal import KorpuLanguage
internal import KorpuModel

/// «A a B partnere», «A partnere a B-nek», «a B-vel kötött megállapodásról»: two who work together, told by a noun.
struct UralicPartnerPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary =
    "Two bodies, one of them the partner of the other, or an agreement concluded with one of them in Hungarian."
  var examples: [PatternExample] {
    HungarianExamples.partners + HungarianExamples.jointOrganisers + HungarianExamples.partnersInTrade
  }

  /// How many words stand between a body and the noun.
  private static let reach = 3

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      partners(inSentence: sentence, of: scene) + concluded(inSentence: sentence, of: scene)
        + UralicJointWork(scene: scene).findings(inSentence: sentence)
    }
  }

  private func parties(in range: Range<Int>, of scene: Scene) -> [LocatedMention] {
    scene.mentions(in: range).filter {
      !scene.reading.isQuoted($0.tokens.lowerBound)
        && ($0.type.isOrganization || $0.type.isCountry && scene.reading.isCapitalisedWord($0.tokens.lowerBound))
        && scene.mention(covering: $0.tokens.lowerBound, where: \.isForum) == nil
    }
  }

  /// «A a B | partnere», «A | partnere a B-nek»
  private func partners(inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    return reading.sentences[sentence].compactMap { noun in
      guard reading.isForm(noun, of: .partner), !reading.isQuoted(noun),
        let form = reading.words[noun].form(in: .wordClasses), form.possessor == .third,
        form.grammaticalCase == .nominative, !form.isPlural,
        // «legnagyobb kereskedelmi | partnere»: who sells to whom.
        noun == 0 || !reading.isPhrase(at: noun - 1, of: .ties)
      else { return nil }
      let clause = reading.clause(of: noun..<noun + 1)
      guard !clause.contains(where: { reading.isWord($0, .negation) }) else { return nil }
      let bodies = parties(in: clause, of: scene)
      guard let owner = owner(of: noun, among: bodies, in: scene),
        let other = bodies.first(where: {
          $0.entity != owner.entity && $0.isIn(.nominative) && !scene.isOwner($0)
            && ($0.tokens.upperBound == noun ? owner.tokens.lowerBound > noun : !scene.isPossessor($0))
        })
      else { return nil }
      return RelationFinding(
        type, from: other.entity, to: owner.entity, evidence: other.tokens.union(owner.tokens).union(noun..<noun + 1),
        confidence: 0.82)
    }
  }

  /// The body right before the noun, but for adjectives; else one in the dative.
  private func owner(of noun: Int, among bodies: [LocatedMention], in scene: Scene) -> LocatedMention? {
    let near = bodies.last { body in
      let end = scene.reading.end(of: body)
      return end <= noun && noun - end < Self.reach && body.isIn([.nominative, .genitive])
        && (end..<noun).allSatisfy { scene.reading.words[$0].classes.isEmpty && scene.reading.tokens[$0].kind == .word }
    }
    let dative = bodies.first { $0.isIn([.dative, .genitive]) && !$0.isIn(.nominative) && !scene.isPossessor($0) }
    guard let near, dative != nil, bodies.first(where: { $0.isIn(.nominative) })?.entity == near.entity else {
      return near ?? dative
    }
    return dative
  }

  /// «a B-vel (tavaly) | kötött megállapodásról»: whose the talks are, or the body of the sentence before.
  private func concluded(inSentence sentence: Int, of scene: Scene) -> [RelationFinding] {
    let range = scene.reading.sentences[sentence]
    let bodies = parties(in: range, of: scene)
    return bodies.compactMap { partner in
      guard partner.isIn(.instrumental), !partner.isIn(.nominative), let noun = agreement(with: partner, in: scene),
        let body = only(bodies, besides: partner)
          ?? (bodies.allSatisfy { $0.entity == partner.entity } && sentence > 0
            ? only(parties(in: scene.reading.sentences[sentence - 1], of: scene), besides: partner) : nil)
      else { return nil }
      return RelationFinding(
        type, from: body.entity, to: partner.entity, evidence: partner.tokens.union(noun..<noun + 1), confidence: 0.8)
    }
  }

  private func only(_ bodies: [LocatedMention], besides partner: LocatedMention) -> LocatedMention? {
    // «a B-vel, valamint a C-vel kötött megállapodásokról»: those listed with one are partners of another, too.
    let others = bodies.filter { $0.entity != partner.entity && (!$0.isIn(.instrumental) || $0.isIn(.nominative)) }
    return Set(others.map(\.entity)).count == 1 ? others.first { $0.type.isOrganization } : nil
  }

  /// «(a B-vel) tavaly kötött együttműködési | megállapodásról»
  private func agreement(with partner: LocatedMention, in scene: Scene) -> Int? {
    let reading = scene.reading
    let end = reading.end(of: partner)
    let limit = min(reading.sentence(of: partner.tokens.lowerBound).upperBound, end + 2 * Self.reach)
    let near = (end..<max(end, limit)).prefix { reading.tokens[$0].kind == .word }
    guard
      let verb = near.first(where: {
        reading.words.verb(.actVerbs, at: $0).map { $0.meaning == .sign && $0.form == .participle } ?? false
      }), verb - end < Self.reach
    else { return nil }
    return near.first { $0 > verb && reading.isForm($0, of: .cooperation) }
  }
}
