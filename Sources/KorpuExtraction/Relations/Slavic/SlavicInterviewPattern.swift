internal import KorpuLanguage
internal import KorpuModel

/// «X дала интервью газете «Y»»: a medium that talks with somebody.
struct SlavicInterviewPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A person, a verb of meeting, and a medium right after it."
  let examples = [
    PatternExample(
      .russian, "Ректор Аскар Темиров дал интервью газете «Аральский вестник».",
      states: ["Аскар Темиров → газета «Аральский вестник»"]),
    PatternExample(
      .russian, "Ректор Аскар Темиров открыл школу. Об этом пишет газета «Аральский вестник».",
      doesNotState: ["Аскар Темиров → газета «Аральский вестник»"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence in
      context.gathering.acts("meet", inSentence: sentence).compactMap { verb -> RelationFinding? in
        guard verb.form.isPredicate,
          let medium = scene.mention(startingAt: verb.tokens.upperBound, where: { $0 == .organization(.media) }),
          let person = scene.mentions(in: scene.reading.sentences[sentence].lowerBound..<verb.tokens.lowerBound).last(
            where: { $0.type.isPerson && $0.isIn(.nominative) })
        else { return nil }
        return RelationFinding(
          type, from: person.entity, to: medium.entity, evidence: person.tokens.union(medium.tokens), confidence: 0.85)
      }
    }
  }
}
