internal import KorpuLanguage
internal import KorpuModel

/// «A Kazakh delegation led by Deputy Prime Minister X», «the delegation of Kazakhstan consisting of Minister X and Deputy Minister
/// Y»: an office of state without a country of its own is of the country whose delegation it is.
struct EnglishDelegationOfficePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A country's delegation in English, «led by» or «consisting of», and people with offices of state."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "A Kazakh delegation led by Deputy Prime Minister Serik Omarov visited the museum.",
        states: ["Serik Omarov → KZ"]),
      PatternExample(
        .english,
        "The delegation of Hungary consisting of Deputy Prime Minister G. Szabo and Deputy Minister of Culture Anna Kovac visited the museum.",
        states: ["G. Szabo → HU", "Anna Kovac → HU"]),
      PatternExample(
        .english,
        "The guests came from Kazakhstan. The Kazakh side was headed by the Minister of Culture Serik Omarov. The delegation also included Deputy Minister of Culture Anna Kovac.",
        states: ["Serik Omarov → KZ", "Anna Kovac → KZ"]),
      PatternExample(
        .english,
        "The Hungarian delegation headed by Gabor Szabo included Minister of Foreign Affairs Peter Halmos and Minister of Culture Anna Kovac.",
        states: ["Peter Halmos → HU", "Anna Kovac → HU"]),
      PatternExample(
        .english,
        "The Kazakh side was shown the museum by Minister of Culture Serik Omarov. The delegation of guests included Deputy Minister of Culture Anna Kovac.",
        doesNotState: ["Serik Omarov → KZ", "Anna Kovac → KZ"]),
      PatternExample(
        .english, "A Kazakh delegation led by Chairman of the Aral Fund Serik Omarov visited the museum.",
        states: ["Serik Omarov → Aral Fund"], doesNotState: ["Serik Omarov → KZ"]),
      PatternExample(
        .english, "The Kazakh delegation was received by Foreign Minister Serik Omarov.",
        doesNotState: ["Serik Omarov → KZ"]),
    ]
  }

  /// How many tokens stand between the delegation and «consisting of».
  private static let reach = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family.hasDefiniteTypeWords else { return [] }
    return reading.tokens.indices.flatMap { noun -> [RelationFinding] in
      guard reading.isForm(noun, of: [.delegation, .sides]), !reading.isQuoted(noun),
        let country = country(of: noun, in: scene, context.anaphora)
          ?? countryTold(before: noun, in: scene, context.anaphora),
        let start = listStart(after: noun, country, in: reading)
      else { return [] }
      let members = scene.list(from: start, where: \.isPerson)
      let others = included(behind: members.last, of: noun, in: scene)
      return (members + others).compactMap { finding(for: $0, country: country, in: scene) }
    }.filter { !context.hasTie(type, from: $0.from, to: $0.to) }
  }

  /// A country, and the words that name it.
  private typealias Origin = (entity: Int, tokens: Range<Int>)

  /// «Kazakh delegation», «the Kazakh side», «Kazakhstan's delegation», «delegation of Kazakhstan»
  private func country(of noun: Int, in scene: Scene, _ anaphora: Anaphora) -> Origin? {
    if let before = scene.mention(endingBefore: noun, where: \.isCountry) { return (before.entity, before.tokens) }
    if noun > 0, let code = scene.reading.words[noun - 1].value(in: .demonyms), let known = anaphora.countries[code] {
      return (known, noun - 1..<noun)
    }
    guard scene.reading.isWord(noun + 1, .genitiveMarker) else { return nil }
    let name = scene.reading.behindArticle(noun + 2)
    return scene.mention(startingAt: name, where: \.isCountry).map { ($0.entity, $0.tokens) }
  }

  /// «(The Kazakh side was headed by X.) The delegation | also included Y»: the country whose delegation the sentence before tells of.
  private func countryTold(before noun: Int, in scene: Scene, _ anaphora: Anaphora) -> Origin? {
    let reading = scene.reading
    let sentence = reading.sentenceOfToken[noun]
    guard reading.isForm(noun, of: .delegation), sentence > 0, noun - 1 == reading.sentences[sentence].lowerBound,
      reading.isWord(noun - 1, .article)
    else { return nil }
    let before = reading.sentences[sentence - 1].filter {
      reading.isForm($0, of: [.delegation, .sides]) && !reading.isQuoted($0)
    }
    return before.count == 1 ? country(of: before[0], in: scene, anaphora) : nil
  }

  /// «led by | X», «, headed by | X», «consisting of | X and Y»; but not «was received by X».
  private func listStart(after noun: Int, _ country: Origin, in reading: TokenizedArticle) -> Int? {
    let first = max(noun + 1, country.tokens.upperBound)
    let limit = min(reading.sentence(of: noun).upperBound, first + Self.reach)
    guard first < limit,
      let word = (first..<limit).first(where: { reading.isWord($0, [.comprising, .agent]) })
    else { return nil }
    if reading.isWord(word, .comprising) {
      guard reading.isForm(noun, of: .delegation) else { return nil }
      return (word..<limit + 1).first { !reading.isWord($0, [.comprising, .genitiveMarker]) }
    }
    // «, headed by», «was headed by»
    let verb = reading.isMark(first, ",") || reading.isWord(first, .auxiliary) ? first + 1 : first
    let isLed = reading.isWord(verb, .leadership) && word == verb + 1
    return isLed ? word + 1 : nil
  }

  /// «The Hungarian delegation headed by X | included Minister Y and Minister Z»
  private func included(behind leader: LocatedMention?, of noun: Int, in scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    guard let end = leader?.tokens.upperBound, reading.isForm(noun, of: .delegation),
      reading.sentence(of: noun).contains(end)
    else { return [] }
    let verb = reading.isMark(end, ",") ? end + 1 : end
    guard reading.isWord(verb, .comprising) else { return [] }
    let start = (verb..<verb + Self.reach).first { !reading.isWord($0, [.comprising, .genitiveMarker]) }
    return start.map { scene.list(from: $0, where: \.isPerson) } ?? []
  }

  private func finding(for person: LocatedMention, country: Origin, in scene: Scene) -> RelationFinding? {
    HeadInitialPosition(scene: scene).office(before: person).map {
      RelationFinding(
        type, from: person.entity, to: country.entity, role: $0.role, title: $0.title,
        evidence: scene.reading.sentence(of: country.tokens.lowerBound).contains(person.tokens.lowerBound)
          ? country.tokens.union(person.tokens) : person.tokens, confidence: 0.85)
    }
  }
}
