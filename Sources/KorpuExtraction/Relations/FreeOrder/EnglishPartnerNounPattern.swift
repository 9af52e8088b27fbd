internal import KorpuLanguage
internal import KorpuModel

/// «Azerbaijan and Hungary are strategic partners», «the Aral Fund, a partner of the Danube Union»: who are said to be partners.
struct EnglishPartnerNounPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "Two bodies or countries that «are partners», or one and whose «partner» it is behind its name."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "Azerbaijan and Hungary are strategic partners in the field of science.", states: ["AZ → HU"]),
      PatternExample(
        .english, "The Aral Fund, a long-standing partner of the Danube Union, opened a school.",
        states: ["Aral Fund → Danube Union"]),
      PatternExample(
        .english, "Azerbaijan and Hungary are not partners, and their guests are no partners of the Danube Union.",
        doesNotState: ["AZ → HU", "HU → Danube Union"]),
      PatternExample(
        .english, "The guests of Azerbaijan and Hungary are partners, and the schools are, too.",
        doesNotState: ["AZ → HU"]),
      PatternExample(
        .english, "Serik Omarov, a partner of the Danube Union, opened a school of the Aral Fund.",
        doesNotState: ["Aral Fund → Danube Union"]),
    ]
  }

  /// How many adjectives stand before the noun: «reliable and strategic».
  private static let longestAttribute = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic else { return [] }
    return reading.tokens.indices.flatMap { noun -> [RelationFinding] in
      guard reading.isForm(noun, of: .colleague), !reading.isQuoted(noun), !reading.isNegated(noun) else { return [] }
      let start = startOfAttributes(before: noun, in: reading)
      let pairs =
        reading.isWord(noun + 1, .genitiveMarker)
        ? apposed(before: start, noun, in: scene) : together(before: start, in: scene)
      return pairs.map {
        RelationFinding(
          type, from: $0.entity, to: $1.entity, evidence: $0.tokens.union($1.tokens).union(noun..<noun + 1),
          confidence: 0.84)
      }
    }
  }

  private func startOfAttributes(before noun: Int, in reading: TokenizedArticle) -> Int {
    let first = max(reading.sentence(of: noun).lowerBound, noun - Self.longestAttribute)
    return reading.startOfRun(before: noun, from: first) { index in
      reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
        && (!reading.words[index].isFunctionWord || reading.isWord(index, .conjunction))
        && !reading.isWord(index, [.auxiliary, .negation, .article])
    }
  }

  /// «Azerbaijan and Hungary are | strategic partners»
  private func together(before start: Int, in scene: Scene) -> [(LocatedMention, LocatedMention)] {
    let reading = scene.reading
    let verb = start - 1
    guard verb > reading.sentence(of: start).lowerBound, reading.isWord(verb, .auxiliary) else { return [] }
    let parties = scene.list(endingBefore: verb, where: \.isParty)
    guard parties.count == 2, let first = parties.first, let last = parties.last, first.entity != last.entity,
      first.isIn(.nominative), reading.withArticle(first.tokens.lowerBound) == reading.sentence(of: verb).lowerBound
    else { return [] }
    return [(first, last)]
  }

  /// «the Aral Fund, a | long-standing partner of the Danube Union»
  private func apposed(
    before start: Int, _ noun: Int, in scene: Scene
  ) -> [(LocatedMention, LocatedMention)] {
    let reading = scene.reading
    let comma = reading.withArticle(start) - 1
    guard comma > 0, reading.isMark(comma, ","),
      let owner = scene.mention(endingBefore: reading.endBeforeBrackets(comma), where: \.isParty),
      owner.isIn(.nominative)
    else { return [] }
    return scene.list(from: noun + 2, where: \.isParty).filter { $0.entity != owner.entity }.map { (owner, $0) }
  }
}
