internal import KorpuLanguage
internal import KorpuModel

/// «Bakıda keçirilən X Forumu»: where a gathering takes place.
struct HeldInPattern: RelationPattern {
  let type = RelationType.heldIn
  let summary = "A place in the locative and a gathering, with a verb of holding in one sentence."
  let examples = [
    PatternExample(
      .azerbaijani, "Şuşada \"Ortaq irs\" mövzusunda beynəlxalq konfrans keçirilib.", states: ["Ortaq irs → Şuşa"]),
    PatternExample(
      .azerbaijani, "Astanada təşkil olunan Türk Gəncləri Forumunda \"Yaşıl gələcək\" adlı panel baş tutub.",
      states: ["Türk Gəncləri Forumu → Astana", "Yaşıl gələcək → Astana"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    scene.reading.sentences.indices.flatMap { findings(inSentence: $0, of: scene, parts: context.ties(.partOf)) }
  }

  private func findings(inSentence sentence: Int, of scene: Scene, parts: [RelationFinding]) -> [RelationFinding] {
    let mentions = scene.mentions(ofSentence: sentence)
    let forums = mentions.filter { scene.entities[$0.entity].type.isForum }
    guard let place = mentions.first(where: { scene.entities[$0.entity].type.isPlace }),
      Gathering(scene: scene).acts("hold", inSentence: sentence).contains(where: {
        $0.tokens.lowerBound > place.tokens.lowerBound
      })
    else { return [] }
    var hosted: [LocatedMention] = []
    if let first = forums.first(where: { $0.tokens.lowerBound > place.tokens.lowerBound }) ?? forums.first {
      hosted =
        [first]
        + forums.filter { part in
          parts.contains { $0.from == part.entity && $0.to == first.entity }
        }
    }
    return hosted.map { forum in
      RelationFinding(
        type: type, from: forum.entity, to: place.entity,
        evidence: [
          min(place.tokens.lowerBound, forum.tokens.lowerBound)..<max(place.tokens.upperBound, forum.tokens.upperBound)
        ], confidence: 0.92)
    }
  }
}
