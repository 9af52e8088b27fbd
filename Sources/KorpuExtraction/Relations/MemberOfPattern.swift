internal import KorpuLanguage
internal import KorpuModel

/// «Qazaxıstan TDT-nin üzvüdür», «… Təşkilatına üzv olub», «TDT-yə A, B və C daxildir».
struct MemberOfPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "Countries or bodies in the nominative, a body in the genitive or dative, and «is a member»."
  let examples = [
    PatternExample(
      .azerbaijani, "Özbəkistan Türkdilli Dövlətlərin Dostluq Şurasının üzvüdür.",
      states: ["UZ → Türkdilli Dövlətlərin Dostluq Şurası"]),
    PatternExample(.azerbaijani, "Macarıstan TÜRKSOY-un müşahidəçi üzvüdür.", states: ["HU → TÜRKSOY"]),
    PatternExample(
      .azerbaijani, "TÜRKSOY-a Azərbaycan, Türkiyə və Qazaxıstan daxildir.",
      states: ["AZ → TÜRKSOY", "TR → TÜRKSOY", "KZ → TÜRKSOY"]),
    PatternExample(
      .azerbaijani, "Macarıstan TÜRKSOY-a üzv olmaq istəyir.", doesNotState: ["HU → TÜRKSOY"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family != .germanic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let range = scene.reading.sentences[sentence]
      guard
        let word = context.gathering.predicate("belong", inSentence: sentence)?.lowerBound
          ?? range.first(where: { scene.reading.isWord($0, .included) })
      else { return [] }
      guard !range.contains(where: { isOfDelegation($0, in: scene.reading) }) else { return [] }
      let mentions = scene.mentions(in: scene.reading.clause(of: word..<word + 1))
      guard let body = mentions.last(where: isJoined) else { return [] }
      return mentions.filter { isMember($0) && $0.entity != body.entity }.map { member in
        RelationFinding(
          type, from: member.entity, to: body.entity,
          evidence: member.tokens.union(body.tokens).union(word..<word + 1), confidence: 0.88)
      }
    }
  }

  /// «делегация, в состав которой вошли …»
  private func isOfDelegation(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.isForm(index, of: .composition)
      && (reading.isForm(index + 1, of: .delegation) || reading.isWord(index + 1, .relative))
  }

  private func isJoined(_ mention: LocatedMention) -> Bool {
    mention.type.isOrganization && (mention.isIn([.genitive, .dative]))
  }

  private func isMember(_ mention: LocatedMention) -> Bool {
    (mention.type.isCountry || mention.type.isOrganization) && mention.isIn(.nominative)
  }
}
