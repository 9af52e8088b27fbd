internal import KorpuLanguage
internal import KorpuModel

/// «Azerbaijan and Hungary are strategic partners», «the Aral Fund, a partner of the Danube Union», «the Aral Fund and its Hungarian
/// partner, the Danube Union»: who are said to be partners.
struct EnglishPartnerNounPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = """
    Two bodies or countries that «are partners», one and whose «partner» it is behind its name, or «its partner» and a body.
    """
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "The Aral Fund and its Hungarian partner, the Danube Union, have opened a school.",
        states: ["Aral Fund → Danube Union"]),
      PatternExample(
        .english, "The Aral Fund runs the school with its partners the Danube Union and the Steppe Fund.",
        states: ["Aral Fund → Danube Union", "Aral Fund → Steppe Fund"]),
      PatternExample(
        .english, "The Kyrgyz Aral Programme and its partner Danube Union have opened a school.",
        doesNotState: ["KG → Danube Union"]),
      PatternExample(
        .english, "The Aral Fund thanked its partners. The Danube Union opened a school.",
        doesNotState: ["Aral Fund → Danube Union"]),
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
      return (pairs + owned(noun, in: scene)).map {
        RelationFinding(
          type, from: $0.entity, to: $1.entity, evidence: $0.tokens.union($1.tokens).union(noun..<noun + 1),
          confidence: 0.83)
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

  /// «the Aral Fund and its | partner, the Danube Union»
  private func owned(_ noun: Int, in scene: Scene) -> [(LocatedMention, LocatedMention)] {
    let reading = scene.reading
    guard let possessive = possessive(before: noun, in: reading), let owner = owner(before: possessive, in: scene)
    else { return [] }
    let start = reading.isMark(noun + 1, ",") || reading.isMark(noun + 1, ":") ? noun + 2 : noun + 1
    return scene.list(from: start, where: \.isOrganization).filter { $0.entity != owner.entity }.map { (owner, $0) }
  }

  /// Whose partner it is: right before «and its», else the first that the sentence names, with nothing that is of it behind.
  private func owner(before possessive: Int, in scene: Scene) -> LocatedMention? {
    if scene.reading.isWord(possessive - 1, .conjunction) {
      return scene.list(endingBefore: possessive - 1, where: \.isParty).last
    }
    let start = scene.reading.sentence(of: possessive).lowerBound
    let first = scene.mentions(in: start..<possessive).first { !$0.type.isPlace }
    return first.flatMap { $0.type.isOrganization && scene.isWholePhrase($0) ? $0 : nil }
  }

  /// «its», «their»: nothing but adjectives stand between it and the noun.
  private func possessive(before noun: Int, in reading: TokenizedArticle) -> Int? {
    let first = max(reading.sentence(of: noun).lowerBound, noun - Self.longestAttribute)
    guard first < noun, let word = (first..<noun).last(where: { reading.isWord($0, .possessive) }) else { return nil }
    return (word + 1..<noun).allSatisfy { reading.tokens[$0].kind == .word && !reading.words[$0].isFunctionWord }
      ? word : nil
  }
}
