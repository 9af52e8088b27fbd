internal import KorpuLanguage
internal import KorpuModel

/// «Kazakhstan's Serik Omarov», «Gabor Szabo of Hungary», «Serik Omarov (Kazakhstan)».
struct EnglishRepresentsPattern: RelationPattern {
  let type = RelationType.represents
  let summary = "A person right after a country's possessive, or before «of» or a bracket with a country."
  let examples = [
    PatternExample(
      .english,
      "The guests in the city were Kazakhstan's Serik Omarov, Gabor Szabo of Hungary and Deniz Toprak (Türkiye).",
      states: ["Serik Omarov → KZ", "Gabor Szabo → HU", "Deniz Toprak → TR"]),
    PatternExample(
      .english, "The guests in the city praised Kazakhstan's hospitality, and Serik Omarov spoke of Hungary.",
      doesNotState: ["Serik Omarov → KZ", "Serik Omarov → HU"]),
    PatternExample(
      .english, "Serik Omarov from Kazakhstan praised the plan.", states: ["Serik Omarov → KZ"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.hasDefiniteTypeWords else { return [] }
    return scene.mentions.filter(\.type.isPerson).compactMap { person in
      guard
        let country = owner(before: person, in: scene) ?? origin(after: person, in: scene),
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
    return country
  }
}
