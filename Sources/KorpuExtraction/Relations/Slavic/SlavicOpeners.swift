internal import KorpuLanguage
internal import KorpuModel

/// Finds who opened a gathering in Russian: «Фестиваль открыли | министр X и посол Y», «X открыл | выставку».
struct SlavicOpeners {
  let scene: Scene
  let gathering: Gathering

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.isSlavic,
      let verb = gathering.acts(.open, inSentence: sentence).first(where: { $0.form == .finite })?.tokens,
      let forum = opened(by: verb, inSentence: sentence)
    else { return [] }
    return SlavicClause(scene: scene).subjects(of: verb).map {
      RelationFinding(.spokeAt, from: $0.entity, to: forum, evidence: $0.tokens.union(verb), confidence: 0.85)
    }
  }

  /// What stands right before the verb or right behind it, by its name or by its sort alone.
  private func opened(by verb: Range<Int>, inSentence sentence: Int) -> Int? {
    if let named = scene.mention(endingBefore: verb.lowerBound, where: \.isForum)
      ?? scene.mention(startingAt: verb.upperBound, where: \.isForum)
    {
      return named.isIn([.accusative, .nominative]) ? named.entity : nil
    }
    return gathering.called(inSentence: sentence) { word in
      word.tokens.upperBound == verb.lowerBound || word.token == verb.upperBound
    }?.entity
  }
}
