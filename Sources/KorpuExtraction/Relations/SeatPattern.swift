internal import KorpuLanguage
internal import KorpuModel

/// «The X Union is headquartered in Kazakhstan», «Registered in Türkiye, the X Union», «a kazahsztáni székhelyű X Unió».
struct SeatPattern: RelationPattern {
  let type = RelationType.basedIn
  let summary = "A body, a word for its seat, and the country beside it."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "The Aral Fund is headquartered in Kazakhstan, as the guests were told in the city.",
        states: ["Aral Fund → KZ"]),
      PatternExample(
        .english, "Registered in Hungary, the Danube Fund opened a school in the city in May.",
        states: ["Danube Fund → HU"]),
      PatternExample(
        .english, "The Aral Fund, whose guests are based in Kazakhstan, opened a school in the city.",
        doesNotState: ["Aral Fund → KZ"]),
      PatternExample(
        .hungarian, "A kazahsztáni székhelyű Kaszpi Alapítvány iskolát nyitott.", states: ["Kaszpi Alapítvány → KZ"]),
      PatternExample(
        .hungarian, "A kazahsztáni székhelyű cég és a Kaszpi Alapítvány iskolát nyitott.",
        doesNotState: ["Kaszpi Alapítvány → KZ"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    return reading.tokens.indices.compactMap { word in
      guard reading.isWord(word, .seated), !reading.isQuoted(word), !reading.isNegated(word),
        let (body, country) = reading.lexicon.language.family.isHeadFinal
          ? described(by: word, in: scene) : stated(by: word, in: scene)
      else { return nil }
      return RelationFinding(
        type, from: body.entity, to: country.entity, evidence: body.tokens.union(country.tokens), confidence: 0.88)
    }
  }

  private typealias Finding = (body: LocatedMention, country: LocatedMention)

  /// «a kazahsztáni székhelyű | X»
  private func described(by word: Int, in scene: Scene) -> Finding? {
    guard let country = scene.mention(endingBefore: word, where: \.isCountry),
      let body = scene.mention(startingAt: word + 1, where: \.isOrganization)
    else { return nil }
    return (body, country)
  }

  /// «X is headquartered in C», «Registered in C, X»
  private func stated(by word: Int, in scene: Scene) -> Finding? {
    let reading = scene.reading
    guard reading.isWord(word + 1, .locativeMarker),
      let country = scene.mention(startingAt: word + 2, where: \.isCountry)
    else { return nil }
    let sentence = reading.sentence(of: word)
    if word == sentence.lowerBound, reading.isMark(country.tokens.upperBound, ",") {
      let next = country.tokens.upperBound + 1
      let start = reading.behindArticle(next)
      return scene.mention(startingAt: start, where: \.isOrganization).map { ($0, country) }
    }
    var end = word
    while reading.isWord(end - 1, [.auxiliary, .filler]) || reading.isMark(end - 1, ",") { end -= 1 }
    return scene.mention(endingBefore: end, where: \.isOrganization).map { ($0, country) }
  }
}
