internal import KorpuLanguage
internal import KorpuModel

/// Reads for whom a paper is signed where each signer has a word for his side: «Меморандумга Кыргызстан тараптан X, Түркия
/// тараптан Y кол койду», «Protokolü A adına X, B adına Y imzaladı».
struct SidedSigners {
  let scene: Scene
  let gathering: Gathering

  private struct Side {
    let entity: Int
    let word: Int
  }

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard let verb = gathering.predicate("sign", inSentence: sentence), !reading.isWord(verb.upperBound, .negation)
    else { return [] }
    let clause = reading.sentences[sentence].lowerBound..<verb.lowerBound
    let sides = clause.compactMap(side)
    guard sides.count == 2, sides[0].entity != sides[1].entity,
      clause.contains(where: scene.isWordOfCooperation),
      signs(in: sides[0].word..<sides[1].word), signs(in: sides[1].word..<verb.lowerBound)
    else { return [] }
    return [
      RelationFinding(
        .cooperatesWith, from: sides[0].entity, to: sides[1].entity, evidence: sides[0].word - 1..<verb.upperBound,
        confidence: 0.85)
    ]
  }

  /// «Кыргызстан | тараптан», «Достық қоры | тарапынан», «түрк | тараптан»
  private func side(at index: Int) -> Side? {
    guard reading.isForm(index, of: .sides) || reading.isWord(index, [.agent, .representing]),
      index > reading.sentence(of: index).lowerBound, !reading.isQuoted(index)
    else { return nil }
    if let party = scene.mention(endingBefore: index, where: \.isParty) {
      return Side(entity: party.entity, word: index)
    }
    guard let code = reading.nationalities(at: index - 1).first else { return nil }
    return scene.entities.firstIndex { $0.type == .country(code) }.map { Side(entity: $0, word: index) }
  }

  private func signs(in words: Range<Int>) -> Bool {
    scene.mentions(in: words).contains { $0.type.isPerson && $0.isIn(.nominative) }
  }
}
