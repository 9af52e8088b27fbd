internal import KorpuLanguage
internal import KorpuModel

/// «меморандум между двумя университетами», «cooperation between the two universities»: the two of that kind named last.
struct TwoBodiesPattern: RelationPattern {
  let type = RelationType.cooperatesWith
  let summary = "A word of cooperation, «between» and «two» with a type word of bodies, after two of that kind."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian,
        "Делегация Агидельского университета приехала в Алтайский университет. Подписан меморандум между двумя университетами.",
        states: ["Агидельский университет → Алтайский университет"]),
      PatternExample(
        .russian,
        "Фонд «Арал» пригласил Агидельский университет и Алтайский университет. Речь шла о сотрудничестве между двумя вузами.",
        states: ["Агидельский университет → Алтайский университет"]),
      PatternExample(
        .english,
        "The Danube University received guests of the Steppe University. They spoke of cooperation between the two universities.",
        states: ["Danube University → Steppe University"]),
      PatternExample(
        .russian,
        "Агидельский университет открыл школу. Подписан меморандум между двумя университетами.",
        doesNotState: ["Агидельский университет → Агидельский университет"]),
      PatternExample(
        .russian,
        "Делегация Агидельского университета приехала в Алтайский университет. Указаны различия между двумя университетами.",
        doesNotState: ["Агидельский университет → Алтайский университет"]),
      PatternExample(
        .russian,
        "Агидельский университет, Алтайский университет и Волжский университет открыли школу. Подписан меморандум между двумя университетами.",
        doesNotState: ["Алтайский университет → Волжский университет"]),
    ]
  }

  /// How many tokens before «between» the word of cooperation may stand.
  private static let reach = 5
  /// How many sentences back the two may be named.
  private static let memory = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard !reading.lexicon.language.family.isHeadFinal else { return [] }
    return reading.tokens.indices.compactMap { between in
      guard reading.isWord(between, .between), !reading.isQuoted(between), !reading.isCancelled(between),
        let noun = noun(after: between, in: reading),
        let word = cooperation(before: between, in: scene),
        let pair = pair(ofKind: noun.kind, before: between, in: scene)
      else { return nil }
      return RelationFinding(
        type, from: pair.0, to: pair.1, evidence: word..<noun.end, confidence: 0.8)
    }
  }

  /// «двумя | университетами», «the two | organizations»: the kind, or `nil` for a word that fits any body.
  private func noun(after between: Int, in reading: TokenizedArticle) -> (kind: OrganizationKind?, end: Int)? {
    let number = reading.behindArticle(between + 1)
    let noun = number + 1
    guard reading.isWord(number, .two), reading.tokens.indices.contains(noun) else { return nil }
    if reading.isForm(noun, of: .generic) { return (nil, noun + 1) }
    guard let match = reading.words.match(.bodies, at: noun), let kind = OrganizationKind(rawValue: match.value) else {
      return nil
    }
    return (kind, noun + match.length)
  }

  private func cooperation(before between: Int, in scene: Scene) -> Int? {
    let first = max(scene.reading.sentence(of: between).lowerBound, between - Self.reach)
    return (first..<between).last(where: scene.isWordOfCooperation)
  }

  /// The only two bodies of a kind that the sentences before name.
  private func pair(ofKind kind: OrganizationKind?, before token: Int, in scene: Scene) -> (Int, Int)? {
    let sentence = scene.reading.sentenceOfToken[token]
    let start = scene.reading.sentences[max(0, sentence - Self.memory)].lowerBound
    let bodies = scene.mentions(in: start..<token).filter { mention in
      mention.type.isOrganization && (kind.map { scene.entities[mention.entity].type == .organization($0) } ?? true)
    }.unique(by: \.entity)
    return bodies.count == 2 ? (bodies[0].entity, bodies[1].entity) : nil
  }
}
