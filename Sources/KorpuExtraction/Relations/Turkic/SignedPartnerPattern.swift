internal import KorpuLanguage
internal import KorpuModel

/// «A Üniversitesinin protokol imzaladığı (32 üniversiteden biri olan) B Üniversitesi».
struct SignedPartnerPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "A body in the genitive, an agreement that it signed, and behind the verb the body with which it did."
  var examples: [PatternExample] {
    TurkicExamples.signedPartners
  }

  /// How many words may stand between a body and what it signed, and between the verb and the other body.
  private static let reach = 5

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts(.sign, inSentence: sentence).compactMap { verb -> RelationFinding? in
        guard !verb.form.isPredicate, verb.form != .converb, !scene.reading.isQuoted(verb.tokens.lowerBound),
          let signer = signer(before: verb.tokens.lowerBound, in: scene),
          let partner = partner(after: verb.tokens.upperBound, in: scene), partner.entity != signer.entity
        else { return nil }
        return RelationFinding(
          type, from: signer.entity, to: partner.entity, evidence: signer.tokens.union(partner.tokens), confidence: 0.8)
      }
    }
  }

  /// «A-nın | ikitərəfli memorandum» before «imzaladığı»
  private func signer(before verb: Int, in scene: Scene) -> LocatedMention? {
    guard verb > 0, scene.isWordOfCooperation(at: verb - 1) else { return nil }
    let first = max(scene.reading.sentence(of: verb).lowerBound, verb - Self.reach)
    for end in (first..<verb).reversed() where end > first {
      if let body = scene.mention(endingBefore: end, where: \.isParty) { return body.isIn(.genitive) ? body : nil }
      guard scene.reading.tokens[end - 1].kind == .word, !scene.reading.isListJoint(end - 1) else { return nil }
    }
    return nil
  }

  /// «imzaladığı | B», «imzaladığı | 32 üniversiteden biri olan B»
  private func partner(after verb: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let end = min(reading.sentence(of: verb - 1).upperBound, verb + Self.reach + 1)
    let next = scene.mentions(in: verb..<max(verb, end)).first { $0.type.isOrganization }
    let partner =
      next ?? (verb..<max(verb, end)).lazy.compactMap { scene.mention(startingAt: $0, where: \.isOrganization) }.first
    guard let partner, !scene.isOwner(partner) else { return nil }
    let gap = verb..<partner.tokens.lowerBound
    let isOneOf =
      gap.contains { index in
        reading.tokens[index].kind == .word
          && reading.words[index].mayBe(.ablative)
      } && gap.last.map { reading.words[$0].verbReadings(in: .participle) } == true
    return gap.isEmpty || isOneOf && !gap.contains(where: reading.isListJoint) ? partner : nil
  }
}
