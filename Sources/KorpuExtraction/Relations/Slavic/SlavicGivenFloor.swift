internal import KorpuLanguage
internal import KorpuModel

/// Tells who was given the floor in Russian, where the verb is passive: «Слово было предоставлено | ректору X».
struct SlavicGivenFloor {
  let scene: Scene
  let gathering: Gathering
  /// The gathering that the article reports on, for sentences that name none.
  let reported: Int?

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard reading.isSlavic, let verb = verb(inSentence: sentence),
      let forum = gathering.setting(ofSentence: sentence) ?? reported
    else { return [] }
    return scene.list(from: verb.upperBound, where: \.isPerson).filter { $0.isIn(.dative) }.map {
      RelationFinding(.spokeAt, from: $0.entity, to: forum, evidence: verb.union($0.tokens), confidence: 0.86)
    }
  }

  /// «слово было предоставлено»
  private func verb(inSentence sentence: Int) -> Range<Int>? {
    reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).first {
      $0.match.meaning == .floor && $0.match.form == .passive && !reading.isQuoted($0.token)
        && !reading.isNegated($0.token)
    }.map { $0.token..<$0.token + $0.match.length }
  }
}
