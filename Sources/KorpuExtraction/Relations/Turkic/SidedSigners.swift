internal import KorpuLanguage
internal import KorpuModel

/// Reads for whom a paper is signed where each signer has a word for his side: «Меморандумга Кыргызстан тараптан X, Түркия
/// тараптан Y кол койду», «Protokolü A adına X, B adına Y imzaladı».
struct SidedSigners {
  let scene: Scene
  let gathering: Gathering
  /// Of what body or country each person has a post.
  let holders: [Int: Int]

  private struct Side {
    /// Whose side it is, where the article names the country or body by itself.
    let entity: Int?
    let word: Int
  }

  private var reading: TokenizedArticle { scene.reading }

  func findings(inSentence sentence: Int) -> [RelationFinding] {
    guard let verb = gathering.predicate(.sign, inSentence: sentence), !reading.isWord(verb.upperBound, .negation)
    else { return [] }
    let clause = reading.sentences[sentence].lowerBound..<verb.lowerBound
    let sides = clause.compactMap(side)
    guard sides.count == 2, clause.contains(where: scene.isWordOfCooperation),
      let first = signer(in: sides[0].word..<sides[1].word),
      let second = signer(in: sides[1].word..<verb.lowerBound),
      let pair = bodies(of: first, second) ?? parties(sides), pair.first != pair.second
    else { return [] }
    return [
      RelationFinding(
        .cooperatesWith, from: pair.first, to: pair.second, evidence: sides[0].word - 1..<verb.upperBound,
        confidence: 0.85)
    ]
  }

  /// «кыргыз тараптан X университетинин ректору A, казак тараптан Y университетинин ректору B»: the bodies for which they sign.
  private func bodies(of first: LocatedMention, _ second: LocatedMention) -> (first: Int, second: Int)? {
    guard let one = holders[first.entity], let other = holders[second.entity],
      scene.entities[one].type.isOrganization, scene.entities[other].type.isOrganization
    else { return nil }
    return (one, other)
  }

  private func parties(_ sides: [Side]) -> (first: Int, second: Int)? {
    guard let first = sides[0].entity, let second = sides[1].entity else { return nil }
    return (first, second)
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
    return Side(entity: scene.country(code), word: index)
  }

  private func signer(in words: Range<Int>) -> LocatedMention? {
    scene.mentions(in: words).first { $0.type.isPerson && $0.isIn(.nominative) }
  }
}
