internal import KorpuLanguage
internal import KorpuModel

/// «X возглавляет Фонд», «X, возглавляющий Фонд», «Фонд возглавил X»: who leads a body, said by a verb.
struct SlavicLeadershipPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A person and a body on the two sides of a verb of leading."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian, "Учёный Аскар Темиров, возглавляющий фонд «Арал», приехал в город.",
        states: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian, "Фонд «Арал» теперь возглавит Аскар Темиров, который до этого возглавлял университет «Сокол».",
        states: ["Аскар Темиров → Фонд «Арал»", "Аскар Темиров → университет «Сокол»"]),
      PatternExample(
        .russian, "Аскар Темиров возглавляет фонд «Арал» с 2020 года.", states: ["Аскар Темиров → фонд «Арал»"]),
      PatternExample(
        .russian, "Аскар Темиров встретился с руководством университета «Сокол».",
        doesNotState: ["Аскар Темиров → университет «Сокол»"]),
      PatternExample(
        .russian, "Делегацию фонда «Арал» возглавил Аскар Темиров.",
        doesNotState: ["Аскар Темиров → университет «Сокол»"]
      ),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    return scene.reading.tokens.indices.compactMap { word in
      guard scene.reading.isForm(word, of: .leadership), !scene.reading.isQuoted(word),
        // «встретился с | руководством», «под | руководством», «во | главе»
        !scene.reading.isWord(word - 1, [.comitative, .locativeMarker])
      else { return nil }
      return finding(at: word, in: scene)
    }
  }

  private func finding(at verb: Int, in scene: Scene) -> RelationFinding? {
    let start = wordsBefore(verb, in: scene)
    if let body = scene.mention(startingAt: verb + 1, where: \.isOrganization),
      body.isIn([.accusative, .nominative, .agent]), let person = leader(endingBefore: start, in: scene)
    {
      return finding(person, body, verb, in: scene)
    }
    guard let body = scene.mention(endingBefore: start, where: \.isOrganization),
      body.isIn([.accusative, .nominative]),
      let person = scene.list(from: verb + 1, where: \.isPerson).first, person.isIn(.nominative)
    else { return nil }
    return finding(person, body, verb, in: scene)
  }

  /// «X», «X,», «X, который до этого»
  private func leader(endingBefore end: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    var at = end
    if reading.isWord(at - 1, .relative) { at -= 1 }
    if reading.isMark(at - 1, ",") { at -= 1 }
    return scene.mention(endingBefore: at, where: \.isPerson).flatMap { $0.isIn(.nominative) ? $0 : nil }
  }

  /// How many words that say when may stand before the verb: «теперь», «до этого».
  private static let reach = 3

  private func wordsBefore(_ verb: Int, in scene: Scene) -> Int {
    let reading = scene.reading
    let first = max(reading.sentence(of: verb).lowerBound, verb - Self.reach)
    var start = verb
    while start > first, reading.tokens[start - 1].kind == .word, !reading.tokens[start - 1].isCapitalised,
      !reading.isWord(start - 1, [.relative, .conjunction]),
      scene.mention(endingBefore: start, where: { _ in true }) == nil
    {
      start -= 1
    }
    return start
  }

  private func finding(
    _ person: LocatedMention, _ body: LocatedMention, _ verb: Int, in scene: Scene
  ) -> RelationFinding {
    RelationFinding(
      type, from: person.entity, to: body.entity, role: .head, title: scene.reading.text(of: verb..<verb + 1),
      evidence: person.tokens.union(body.tokens), confidence: 0.85)
  }
}
