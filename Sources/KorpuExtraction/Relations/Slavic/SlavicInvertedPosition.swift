internal import KorpuLanguage
internal import KorpuModel

/// Reads a position in the instrumental that comes before its verb, and its holder after it: «Послом Казахстана в Баку был
/// назначен X», «Новым ректором университета стал X».
struct SlavicInvertedPosition {
  let scene: Scene
  /// Tells which body a bare word for one means.
  var anaphora: Anaphora?

  private var reading: TokenizedArticle { scene.reading }

  /// How many adjectives stand between «с» and a position, «с новым главным».
  private static let mostAttributes = 3

  func finding(around verb: Range<Int>) -> RelationFinding? {
    guard reading.isSlavic, let person = scene.list(from: verb.upperBound, where: \.isPerson).first,
      person.isIn(.nominative),
      let phrase = PositionPhraseReader(scene: scene).phrase(
        endingBefore: end(before: verb.lowerBound), from: reading.sentence(of: verb.lowerBound).lowerBound),
      let holder = phrase.holder?.entity ?? bareBody(in: phrase),
      reading.isInstrumental(phrase.role) || reading.isForm(phrase.tokens.lowerBound - 1, of: .post),
      !isCompany(phrase.tokens.lowerBound)
    else { return nil }
    return RelationFinding(
      .holdsRole, from: person.entity, to: holder, role: phrase.role.role, title: phrase.role.title,
      evidence: person.tokens.union(verb).union(phrase.tokens), confidence: 0.88)
  }

  /// «председателем | фонда избран X»
  private func bareBody(in phrase: PositionPhraseReader.Phrase) -> Int? {
    let noun = phrase.role.tokens.upperBound
    guard let anaphora, phrase.tokens.contains(noun), reading.words[noun].key(in: .bodies) != nil else { return nil }
    return anaphora.body(meantAt: noun)
  }

  /// Where the phrase ends: before «был», and before the place where one serves, «послом Казахстана | в Баку был».
  private func end(before verb: Int) -> Int {
    let first = reading.sentence(of: verb).lowerBound
    var end = verb
    if end - 1 > first, reading.words.verb(.actVerbs, at: end - 1)?.meaning == .serve { end -= 1 }
    if let seat = scene.mention(endingBefore: end, where: { $0.isPlace || $0.isCountry }),
      reading.isWord(seat.tokens.lowerBound - 1, .locativeMarker)
    {
      end = seat.tokens.lowerBound - 1
    }
    return end
  }

  /// «Вместе с | директором фонда был X», but not «С 2019 года | директором фонда был X»
  private func isCompany(_ start: Int) -> Bool {
    (1...Self.mostAttributes + 1).contains { distance in
      reading.isWord(start - distance, .comitative) && reading.tokens[start - distance + 1].kind != .number
    }
  }
}
