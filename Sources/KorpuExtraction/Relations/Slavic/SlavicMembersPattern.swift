internal import KorpuLanguage
internal import KorpuModel

/// «страны — члены Совета: A, B и C», «В Совете председательствует A», «председательство A в Совете».
struct SlavicMembersPattern: RelationPattern {
  let type = RelationType.memberOf
  let summary = "Member states, a body and a list of countries; or a country that chairs a body."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian, "Государства — члены Совета «Арал» (Казахстан, Венгрия и Турция) утвердили устав.",
        states: ["KZ → Совет «Арал»", "HU → Совет «Арал»", "TR → Совет «Арал»"]),
      PatternExample(
        .russian, "Страны — члены Совета «Арал»: Казахстан и Венгрия.",
        states: ["KZ → Совет «Арал»", "HU → Совет «Арал»"]),
      PatternExample(
        .russian, "Страны-участницы Совета «Арал»: Казахстан, Королевство Марокко и Венгрия.",
        states: ["KZ → Совет «Арал»", "MA → Совет «Арал»", "HU → Совет «Арал»"]),
      PatternExample(
        .russian, "В этом году в Совете «Арал» председательствует Казахстан.", states: ["KZ → Совет «Арал»"]),
      PatternExample(
        .russian, "Гости говорили о председательстве Казахстана в Совете «Арал».", states: ["KZ → Совет «Арал»"]),
      PatternExample(
        .russian, "Казахстан председательствует в Совете «Арал» и Союзе «Дунай».",
        states: ["KZ → Совет «Арал»", "KZ → Союз «Дунай»"]),
      PatternExample(
        .russian, "Казахстан, председательствующий в Совете «Арал», провёл встречу.", states: ["KZ → Совет «Арал»"]),
      PatternExample(
        .russian, "В форуме участвовали страны — члены Совета «Арал». Казахстан представлял Аскар Темиров.",
        doesNotState: ["KZ → Совет «Арал»"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    return scene.reading.tokens.indices.flatMap { word -> [RelationFinding] in
      guard !scene.reading.isQuoted(word) else { return [] }
      if scene.reading.isForm(word, of: .membership) { return listed(afterMembershipAt: word, in: scene) }
      if scene.reading.isWord(word, .chairing) { return chairing(at: word, in: scene) }
      return []
    }
  }

  /// «(страны —) члены | Совета: A и B»
  private func listed(afterMembershipAt word: Int, in scene: Scene) -> [RelationFinding] {
    let reading = scene.reading
    let isOfStates = reading.isForm(word, of: .state) || (1...2).contains { reading.isForm(word - $0, of: .state) }
    guard isOfStates || reading.isHyphenatedState(word),
      let body = scene.mention(startingAt: word + 1, where: \.isOrganization)
    else { return [] }
    let next = scene.bracketEnd(from: body.tokens.upperBound)
    let opensList =
      reading.isMark(next, "(") || reading.isMark(next, ":") || reading.isDash(next) || reading.isBeing(next)
    guard opensList else { return [] }
    return scene.list(from: next + 1, where: \.isCountry).map { finding($0, body, word) }
  }

  /// How many words may stand between the word of chairing and the body or the country.
  private static let reach = 8

  /// «в Совете | председательствует | A», «председательство | A | в Совете»
  private func chairing(at word: Int, in scene: Scene) -> [RelationFinding] {
    let sentence = scene.reading.sentence(of: word)
    let near = scene.mentions(
      in: max(sentence.lowerBound, word - Self.reach)..<min(sentence.upperBound, word + Self.reach))
    let country =
      near.first { $0.type.isCountry && $0.tokens.lowerBound == word + 1 }
      ?? near.last {
        $0.type.isCountry && $0.tokens.upperBound == word
      }
    let body = near.first { mention in
      mention.type.isOrganization && scene.reading.isWord(mention.tokens.lowerBound - 1, .locativeMarker)
    }
    guard let country = country ?? described(at: word, in: scene), let body, country.isIn([.nominative, .genitive])
    else { return [] }
    // «в Совете «Арал» | и Союзе «Дунай»»
    let bodies = [body] + scene.list(from: body.tokens.lowerBound, where: \.isOrganization).dropFirst()
    return bodies.map { finding(country, $0, word) }
  }

  /// «Казахстан, | председательствующий в Совете»
  private func described(at word: Int, in scene: Scene) -> LocatedMention? {
    guard scene.reading.words[word].verbReadings(in: .participle), scene.reading.isMark(word - 1, ",") else {
      return nil
    }
    return scene.mention(endingBefore: word - 1, where: \.isCountry)
  }

  private func finding(_ member: LocatedMention, _ body: LocatedMention, _ word: Int) -> RelationFinding {
    RelationFinding(
      type, from: member.entity, to: body.entity,
      evidence: member.tokens.union(body.tokens).union(word..<word + 1), confidence: 0.85)
  }
}

extension TokenizedArticle {
  /// «странами-членами»: a word of membership that names states itself.
  fileprivate func isHyphenatedState(_ index: Int) -> Bool { tokens[index].folded.contains(ascii: "-") }

  /// «являются»
  fileprivate func isBeing(_ index: Int) -> Bool {
    tokens.indices.contains(index) && words.verb(.actVerbs, at: index)?.meaning == .serve
  }
}
