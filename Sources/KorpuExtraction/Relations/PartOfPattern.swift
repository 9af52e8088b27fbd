internal import KorpuLanguage
internal import KorpuModel

/// «X Forumunda "Y" adlı panel baş tutub»: a gathering within another.
struct PartOfPattern: RelationPattern {
  let type = RelationType.partOf
  let summary = "A gathering in the locative, or with «çərçivəsində», and another that was held in it."
  let examples = [
    PatternExample(
      .azerbaijani, "Gəncədə keçirilən Türk Gəncləri Forumunda \"Yaşıl gələcək\" adlı panel baş tutub.",
      states: ["Yaşıl gələcək → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Beynəlxalq Enerji Forumu çərçivəsində \"Su və iqlim\" mövzusunda konfrans keçirilib.",
      states: ["Su və iqlim → Beynəlxalq Enerji Forumu"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    scene.reading.sentences.indices.compactMap { finding(inSentence: $0, of: scene) }
  }

  private func finding(inSentence sentence: Int, of scene: Scene) -> RelationFinding? {
    let forums = scene.mentions(ofSentence: sentence).filter { scene.entities[$0.entity].type.isForum }
    guard forums.count > 1, let whole = forums.first(where: { isFrame($0, in: scene) }) else { return nil }
    guard let part = forums.first(where: { $0.tokens.lowerBound >= whole.tokens.upperBound }) else { return nil }
    guard !Gathering(scene: scene).acts("hold", inSentence: sentence).isEmpty else { return nil }
    return RelationFinding(
      type: type, from: part.entity, to: whole.entity,
      evidence: [whole.tokens.lowerBound..<part.tokens.upperBound], confidence: 0.93)
  }

  private func isFrame(_ forum: LocatedMention, in scene: Scene) -> Bool {
    forum.candidate.grammaticalCase == .locative || scene.reading.isWord(forum.tokens.upperBound, "çərçivəsində")
  }
}
