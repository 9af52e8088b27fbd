internal import KorpuLanguage
internal import KorpuModel

/// «ministers Askar Temirov (Kazakhstan), Deniz Toprak (Türkiye)»: a position in the plural that a list shares, each with a
/// country.
struct DelegatesPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A position, a list of people, each with a country in brackets or after «of»."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english,
        "The meeting was attended by ministers Askar Temirov (Kazakhstan), Deniz Toprak (Türkiye) and the guests.",
        states: ["Askar Temirov → KZ", "Deniz Toprak → TR"]),
      PatternExample(
        .english, "The guests were the ministers of culture: Askar Temirov of Kazakhstan, Deniz Toprak of Türkiye.",
        states: ["Askar Temirov → KZ", "Deniz Toprak → TR"]),
      PatternExample(
        .english, "The guests Askar Temirov (Kazakhstan) and Deniz Toprak (Türkiye) came to the city with their books.",
        doesNotState: ["Askar Temirov → KZ", "Deniz Toprak → TR"]),
      PatternExample(
        .russian, "Участвовали министры Аскар Темиров (Казахстан), Дениз Топрак (Турция).",
        states: ["Аскар Темиров → KZ", "Дениз Топрак → TR"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard !scene.reading.lexicon.language.family.isHeadFinal else { return [] }
    var shared: (role: RoleFinder.Finding, end: Int)?
    return scene.mentions.compactMap { person in
      guard person.type.isPerson, let country = country(after: person, in: scene) else { return nil }
      let start = scene.phrases.start(of: person)
      let role = role(before: person, in: scene) ?? shared.flatMap { scene.isJoint($0.end..<start) ? $0.role : nil }
      let end = country.tokens.upperBound + (scene.reading.isMark(country.tokens.upperBound, ")") ? 1 : 0)
      shared = role.map { ($0, end) }
      return role.map {
        RelationFinding(
          type, from: person.entity, to: country.entity, role: $0.role, title: $0.title,
          evidence: person.tokens.union(country.tokens), confidence: 0.85)
      }
    }
  }

  /// «X (Kazakhstan)», «X of Kazakhstan»
  private func country(after person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let next = person.tokens.upperBound
    guard scene.reading.isMark(next, "(") || scene.reading.isWord(next, .genitiveMarker) else { return nil }
    return scene.mention(startingAt: next + 1, where: \.isCountry)
  }

  /// The position directly before a name, a dash or a colon between them.
  private func role(before person: LocatedMention, in scene: Scene) -> RoleFinder.Finding? {
    var end = person.tokens.lowerBound
    while end > 0, scene.reading.isDash(end - 1) || scene.reading.isMark(end - 1, ":") { end -= 1 }
    let roles = RoleFinder(reading: scene.reading)
    guard end < person.tokens.lowerBound else { return roles.role(endingBefore: end) }
    // «the ministers of the member countries — X of Kazakhstan»
    let first = max(scene.reading.sentence(of: end).lowerBound, end - Self.reach)
    return stride(from: end, to: first, by: -1).lazy.compactMap { roles.role(endingBefore: $0) }.first
      .map { PositionPhraseReader(scene: scene).head(of: $0, from: first) }
  }

  /// How many words stand between a position and the dash that opens the list of its holders.
  private static let reach = 6
}

extension Scene {
  /// Whether nothing but a comma or «and» stands in a range of one sentence.
  func isJoint(_ range: Range<Int>) -> Bool {
    !range.isEmpty && range.allSatisfy { reading.isListJoint($0) || reading.isMark($0, ";") }
      && reading.sentenceOfToken[range.lowerBound] == reading.sentenceOfToken[range.upperBound]
  }
}
