internal import KorpuLanguage
internal import KorpuModel

/// «A və B arasında əməkdaşlıq», «A ilə B arasında memorandum».
struct CooperatesWithPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "Two countries or bodies with «between», and a word of cooperation or agreement."
  let examples = [
    PatternExample(
      .azerbaijani, "Azərbaycan və Türkiyə arasında əməkdaşlıq genişlənir.", states: ["AZ → TR"]),
    PatternExample(
      .azerbaijani, "Azərbaycan və Türkiyə arasında hava limanları var.", doesNotState: ["AZ → TR"]),
  ]

  private static let words = ["əməkdaşlı", "memorandum", "saziş", "tərəfdaşlı", "müqavilə", "razılaşma"]
  private static let reach = 6

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    scene.reading.tokens.indices.compactMap { index in
      guard scene.reading.isWord(index, "arasında") else { return nil }
      let end = scene.reading.sentences[scene.reading.sentenceOfToken[index]].upperBound
      let reach = index + 1..<min(end, index + 1 + Self.reach)
      guard let word = reach.first(where: { isCooperation($0, in: scene) }),
        let second = party(endingBefore: index, in: scene)
      else { return nil }
      let joint = second.tokens.lowerBound - 1
      guard joint > 0, scene.reading.isWord(joint, "və") || scene.reading.isWord(joint, "ilə"),
        let first = party(endingBefore: joint, in: scene)
      else { return nil }
      return RelationFinding(
        type: type, from: first.entity, to: second.entity, evidence: [first.tokens.lowerBound..<word + 1],
        confidence: 0.88)
    }
  }

  private func party(endingBefore end: Int, in scene: Scene) -> LocatedMention? {
    scene.mention(endingBefore: end) { $0.isOrganization || $0.isCountry }
  }

  private func isCooperation(_ index: Int, in scene: Scene) -> Bool {
    let token = scene.reading.tokens[index]
    return token.kind == .word && Self.words.contains { token.folded.hasPrefix($0) }
  }
}
