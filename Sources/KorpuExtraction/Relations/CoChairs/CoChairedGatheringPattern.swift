internal import KorpuLanguage
internal import KorpuModel

/// «Komissiyanın 5-ci iclası A və B-nin həmsədrliyi ilə keçirilib»: who presides over a gathering takes part in it.
struct CoChairedGatheringPattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary = "A gathering, a word for presiding together, and the two who do."
  var examples: [PatternExample] {
    CoChairExamples.gatherings
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let chairs = CoChairs(scene: scene)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard let pair = chairs.pair(inSentence: sentence), let forum = forum(ofSentence: sentence, scene) else {
        return []
      }
      return [pair.first, pair.second].filter { !context.hasTie(.spokeAt, from: $0.entity, to: forum.entity) }.map {
        RelationFinding(
          type, from: $0.entity, to: forum.entity, evidence: pair.evidence.union(forum.tokens), confidence: 0.88)
      }
    }
  }

  /// The only gathering that the sentence names.
  private func forum(ofSentence sentence: Int, _ scene: Scene) -> LocatedMention? {
    let forums = scene.mentions(ofSentence: sentence).filter(\.type.isForum)
    return Set(forums.map(\.entity)).count == 1 ? forums.first : nil
  }
}
