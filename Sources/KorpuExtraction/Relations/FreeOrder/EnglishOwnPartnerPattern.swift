internal import KorpuLanguage
internal import KorpuModel

/// «The Aral Fund and its Hungarian partner, the Danube Union»: whose partner a body is said to be.
struct EnglishOwnPartnerPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "A body or country, and behind it «its partner» with the name of a body."
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
    ]
  }

  /// How many adjectives stand between «its» and «partner».
  private static let longestAttribute = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic else { return [] }
    return reading.tokens.indices.flatMap { noun -> [RelationFinding] in
      guard reading.isForm(noun, of: .colleague), !reading.isQuoted(noun),
        let possessive = possessive(before: noun, in: reading),
        let owner = owner(before: possessive, in: scene)
      else { return [] }
      let start = reading.isMark(noun + 1, ",") || reading.isMark(noun + 1, ":") ? noun + 2 : noun + 1
      return scene.list(from: start, where: \.isOrganization).filter { $0.entity != owner.entity }.map {
        RelationFinding(
          type, from: owner.entity, to: $0.entity, evidence: owner.tokens.union($0.tokens), confidence: 0.82)
      }
    }
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
