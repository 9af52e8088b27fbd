internal import KorpuLanguage
internal import KorpuModel

/// «Kazakhstan's Serik Omarov», «Gabor Szabo of Hungary», «Serik Omarov (Kazakhstan)».
struct EnglishRepresentsPattern: RelationPattern {
  let type = RelationType.represents
  let summary = "A person right after a country's possessive, or before «of» or a bracket with a country."
  var examples: [PatternExample] {
    [
      PatternExample(
        .english,
        "The guests in the city were Kazakhstan's Serik Omarov, Gabor Szabo of Hungary and Deniz Toprak (Türkiye).",
        states: ["Serik Omarov → KZ", "Gabor Szabo → HU", "Deniz Toprak → TR"]),
      PatternExample(
        .english, "The guests in the city praised Kazakhstan's hospitality, and Serik Omarov spoke of Hungary.",
        doesNotState: ["Serik Omarov → KZ", "Serik Omarov → HU"]),
      PatternExample(
        .english, "Serik Omarov from Kazakhstan praised the plan.", states: ["Serik Omarov → KZ"]),
      PatternExample(
        .english, "Director Serik Omarov held talks with Deniz Toprak, his Turkish counterpart, and Gabor Szabo.",
        states: ["Deniz Toprak → TR"], doesNotState: ["Gabor Szabo → TR", "Serik Omarov → TR"]),
      PatternExample(
        .english, "The guards deported Serik Omarov from Kazakhstan.", doesNotState: ["Serik Omarov → KZ"]),
      PatternExample(
        .english, "Zhanat OMAROV (KAZ) won the final over Deniz TOPRAK (TUR).",
        states: ["Zhanat OMAROV → KZ", "Deniz TOPRAK → TR"]),
      PatternExample(
        .english, "Serik Omarov (KAZ Group) won the prize.", doesNotState: ["Serik Omarov → KZ"]),
      PatternExample(
        .english, "Serik Omarov from Hungary to Kazakhstan travelled.", doesNotState: ["Serik Omarov → HU"]),
    ]
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.hasDefiniteTypeWords else { return [] }
    return scene.mentions.filter(\.type.isPerson).compactMap { person in
      guard
        let country = owner(before: person, in: scene) ?? origin(after: person, in: scene)
          ?? scene.colleague(behind: person),
        !context.hasTie(.holdsRole, from: person.entity, to: country.entity)
      else { return nil }
      return RelationFinding(
        type, from: person.entity, to: country.entity, evidence: person.tokens.union(country.tokens), confidence: 0.85)
    }
  }

  /// «Kazakhstan's | X»
  private func owner(before person: LocatedMention, in scene: Scene) -> LocatedMention? {
    scene.mention(endingBefore: person.tokens.lowerBound, where: \.isCountry).flatMap {
      scene.reading.possessiveEnding(of: $0.tokens.upperBound - 1).isEmpty ? nil : $0
    }
  }

  /// «X | of Hungary», «X | from Hungary», «X | (Hungary)»
  private func origin(after person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let next = person.tokens.upperBound
    if scene.reading.isMark(next, "("), scene.reading.isMark(next + 2, ")") {
      return scene.mention(startingAt: next + 1, where: \.isCountry)
    }
    guard scene.reading.isWord(next, [.genitiveMarker, .ablativeMarker]),
      let country = scene.mention(startingAt: next + 1, where: \.isCountry),
      scene.isWholePhrase(country), scene.reading.possessiveEnding(of: country.tokens.upperBound - 1).isEmpty
    else { return nil }
    let isFrom = scene.reading.isWord(next, .ablativeMarker)
    return isFrom && isJourney(of: person, from: country, in: scene) ? nil : country
  }

  /// «deported | X from Kazakhstan», «X from Hungary | to Türkiye»: a verb or a destination makes it a journey.
  private func isJourney(of person: LocatedMention, from country: LocatedMention, in scene: Scene) -> Bool {
    let reading = scene.reading
    if reading.isWord(country.tokens.upperBound, .dativeMarker) { return true }
    let start = person.tokens.lowerBound
    let before = start - 1
    guard before >= reading.sentence(of: start).lowerBound, reading.tokens[before].kind == .word,
      !reading.isCapitalisedWord(before), !reading.words[before].isFunctionWord
    else { return false }
    // A position or title may stand there, any other word may be a verb.
    let roles = RoleFinder(reading: reading)
    return roles.role(endingBefore: start) == nil && roles.title(endingBefore: start) == nil
  }
}
