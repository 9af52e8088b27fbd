internal import KorpuLanguage
internal import KorpuModel

/// «A Kazakh delegation led by Deputy Prime Minister X», «the delegation of Kazakhstan consisting of Minister X and Deputy Minister
/// Y»: an office of state without a country of its own is of the country whose delegation it is.
struct EnglishDelegationOfficePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A country's delegation in English, «led by» or «consisting of», and people with offices of state."
  let examples = [
    PatternExample(
      .english, "A Kazakh delegation led by Deputy Prime Minister Serik Omarov visited the museum.",
      states: ["Serik Omarov → KZ"]),
    PatternExample(
      .english,
      "The delegation of Hungary consisting of Deputy Prime Minister G. Szabo and Deputy Minister of Culture Anna Kovac visited the museum.",
      states: ["G. Szabo → HU", "Anna Kovac → HU"]),
    PatternExample(
      .english, "A Kazakh delegation led by Chairman of the Aral Fund Serik Omarov visited the museum.",
      states: ["Serik Omarov → Aral Fund"], doesNotState: ["Serik Omarov → KZ"]),
    PatternExample(
      .english, "The Kazakh delegation was received by Foreign Minister Serik Omarov.",
      doesNotState: ["Serik Omarov → KZ"]),
  ]

  /// How many tokens stand between the delegation and «consisting of».
  private static let reach = 4

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family.hasDefiniteTypeWords else { return [] }
    return reading.tokens.indices.flatMap { noun -> [RelationFinding] in
      guard reading.isForm(noun, of: .delegation), !reading.isQuoted(noun),
        let country = country(of: noun, in: scene), let start = listStart(after: noun, country, in: reading)
      else { return [] }
      let members = scene.list(from: start, where: \.isPerson)
      return members.compactMap { finding(for: $0, country: country, in: scene) }
    }.filter { !context.hasTie(type, from: $0.from, to: $0.to) }
  }

  /// «Kazakh delegation», «Kazakhstan's delegation», «delegation of Kazakhstan»
  private func country(of noun: Int, in scene: Scene) -> LocatedMention? {
    if let before = scene.mention(endingBefore: noun, where: \.isCountry) { return before }
    guard scene.reading.isWord(noun + 1, .genitiveMarker) else { return nil }
    let name = scene.reading.isWord(noun + 2, .article) ? noun + 3 : noun + 2
    return scene.mention(startingAt: name, where: \.isCountry)
  }

  /// «led by | X», «, headed by | X», «consisting of | X and Y»; but not «was received by X».
  private func listStart(after noun: Int, _ country: LocatedMention, in reading: TokenizedArticle) -> Int? {
    let first = max(noun + 1, country.tokens.upperBound)
    let limit = min(reading.sentence(of: noun).upperBound, first + Self.reach)
    guard first < limit,
      let word = (first..<limit).first(where: { reading.isWord($0, [.comprising, .agent]) })
    else { return nil }
    if reading.isWord(word, .comprising) {
      return (word..<limit + 1).first { !reading.isWord($0, [.comprising, .genitiveMarker]) }
    }
    let verb = reading.isMark(first, ",") ? first + 1 : first
    let isLed = reading.isWord(verb, .leadership) && word == verb + 1
    return isLed ? word + 1 : nil
  }

  private func finding(for person: LocatedMention, country: LocatedMention, in scene: Scene) -> RelationFinding? {
    HeadInitialPosition(scene: scene).office(before: person).map {
      RelationFinding(
        type, from: person.entity, to: country.entity, role: $0.role, title: $0.title,
        evidence: country.tokens.union(person.tokens), confidence: 0.85)
    }
  }
}
