internal import KorpuLanguage
internal import KorpuModel

/// «Qazaxıstan TDT-nin üzvüdür», «… Təşkilatına üzv olub».
struct MemberOfPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "A country or body in the nominative, a body in the genitive or dative, and «is a member»."
  let examples = [
    PatternExample(
      .azerbaijani, "Macarıstan TÜRKSOY-un müşahidəçi üzvüdür.", states: ["HU → TÜRKSOY"])
  ]

  private static let words: Set<String> = ["üzvüdür", "üzvdür", "müşahidəçisidir"]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    scene.reading.sentences.indices.compactMap { sentence in
      let range = scene.reading.sentences[sentence]
      guard let word = range.first(where: { isMembership($0, in: scene) }) else { return nil }
      let mentions = scene.mentions(in: range.lowerBound..<word)
      guard let body = mentions.last(where: { isJoined($0, in: scene) }),
        let member = mentions.first(where: { isMember($0, in: scene) && $0.entity != body.entity })
      else { return nil }
      return RelationFinding(
        type: type, from: member.entity, to: body.entity, evidence: [member.tokens.lowerBound..<word + 1],
        confidence: 0.88)
    }
  }

  private func isMembership(_ index: Int, in scene: Scene) -> Bool {
    Self.words.contains(scene.reading.tokens[index].folded)
      || (scene.reading.isWord(index, "üzv") && scene.reading.isWord(index + 1, "olub"))
  }

  private func isJoined(_ mention: LocatedMention, in scene: Scene) -> Bool {
    scene.entities[mention.entity].type.isOrganization
      && [.genitive, .dative].contains(mention.candidate.grammaticalCase)
  }

  private func isMember(_ mention: LocatedMention, in scene: Scene) -> Bool {
    let type = scene.entities[mention.entity].type
    return (type.isCountry || type.isOrganization) && mention.candidate.grammaticalCase == .nominative
  }
}
