internal import KorpuLanguage
internal import KorpuModel

/// «X Forumunda A-nın və B-nin təbrik mesajları oxunub»: a message read out counts as its author's speech.
struct MessagePattern: RelationPattern {
  let type = RelationType.spokeAt
  let summary = "A list of people that ends in the genitive, a message, and a verb of reading out at a gathering."
  let examples = [
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunda rektor Anar Quliyev və səfir Kenan Aydemirin təbrik mesajları oxunub.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu", "Kenan Aydemir → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunda rektor Anar Quliyevin kitabı oxunub.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reported = context.gathering.reported(context)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let range = scene.reading.sentences[sentence]
      guard let verb = context.gathering.predicate("readout", inSentence: sentence),
        let message = (range.lowerBound..<verb.lowerBound).last(where: { scene.reading.isForm($0, of: .message) }),
        let forum = context.gathering.setting(ofSentence: sentence) ?? reported
      else { return [] }
      return scene.mentions(in: range.lowerBound..<message).filter {
        $0.type.isPerson && ($0.isIn([.nominative, .genitive]))
      }.map {
        RelationFinding(
          type, from: $0.entity, to: forum, evidence: range.lowerBound..<verb.upperBound, confidence: 0.85)
      }
    }
  }
}
