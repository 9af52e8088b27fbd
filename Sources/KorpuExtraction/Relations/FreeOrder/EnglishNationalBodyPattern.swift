internal import KorpuLanguage
internal import KorpuModel

/// «The Aral Fund, a Kazakh NGO, …», «the Danube Institute, a think tank based in Hungary», «Hungary's oldest school, the Danube
/// Institute, …»: what a body is said to be behind its name, or before it.
struct EnglishNationalBodyPattern: RelationPattern {
  let type = RelationType.basedIn
  let summary = """
    A body, a comma, «a» and a word for what it is, with the adjective of a country or «based in»; or a country in the \
    genitive, a word for what the body is, a comma, and its name.
    """
  var examples: [PatternExample] {
    [
      PatternExample(
        .english, "The Aral Fund, a Kazakh NGO, has opened a school in the city.", states: ["Aral Fund → KZ"]),
      PatternExample(
        .english, "The Danube Institute (DI), a leading Hungarian think tank, published a report.",
        states: ["Danube Institute → HU"]),
      PatternExample(
        .english, "The Aral Fund, a non-governmental organization based in Kazakhstan, published a report.",
        states: ["Aral Fund → KZ"]),
      PatternExample(
        .english, "The Aral Fund, which is based in Astana, Kazakhstan, published a report.",
        states: ["Aral Fund → KZ"]),
      PatternExample(
        .english, "Kazakhstan's national air company, Aral Airways, opened a school.", states: ["Aral Airways → KZ"]),
      PatternExample(
        .english,
        "After talks with Kazakhstan's oldest university, the Aral Fund and the Danube Union signed a letter.",
        doesNotState: ["Aral Fund → KZ", "Danube Union → KZ"]),
      PatternExample(
        .english, "The Aral Fund, a Kazakh writer and the guests from Hungary opened a school.",
        doesNotState: ["Aral Fund → KZ", "Aral Fund → HU"]),
      PatternExample(
        .english, "The Aral Fund, a partner of the Hungarian government, opened a school.",
        doesNotState: ["Aral Fund → HU"]),
    ]
  }

  /// How many words stand between «a» and the word for what a body is.
  private static let longestAttribute = 5

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .germanic else { return [] }
    return scene.mentions.compactMap { body in
      told(before: body, in: scene) ?? told(behind: body, in: scene)
    }
  }

  /// «Kazakhstan's national air company, | Tulpar Air|, »: a country in the genitive and what the body is, between commas.
  private func told(before body: LocatedMention, in scene: Scene) -> RelationFinding? {
    let reading = scene.reading
    let comma = reading.withArticle(body.tokens.lowerBound) - 1
    guard body.type.isOrganization, body.type != .organization(.igo), comma > 0, reading.isMark(comma, ","),
      reading.isMark(scene.bracketEnd(from: body.tokens.upperBound), ","), !reading.isQuoted(comma),
      reading.words[comma - 1].key(in: .bodies) != nil
    else { return nil }
    let first = max(reading.sentence(of: comma).lowerBound, comma - Self.longestAttribute)
    let start = reading.startOfRun(before: comma, from: first) { index in
      reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
        && !reading.words[index].isFunctionWord && !reading.words[index].isKnownVerb
    }
    guard let country = scene.mention(endingBefore: start, where: \.isCountry),
      !reading.possessiveEnding(of: country.tokens.upperBound - 1).isEmpty,
      scene.mention(startingAt: country.tokens.lowerBound, where: \.isOrganization) == nil
    else { return nil }
    return RelationFinding(
      type, from: body.entity, to: country.entity, evidence: country.tokens.union(body.tokens), confidence: 0.83)
  }

  private func told(behind body: LocatedMention, in scene: Scene) -> RelationFinding? {
    let comma = scene.bracketEnd(from: body.tokens.upperBound)
    guard body.type.isOrganization, body.type != .organization(.igo), scene.reading.isMark(comma, ","),
      !scene.reading.isQuoted(body.tokens.lowerBound),
      let country = country(ofWhatStartsAt: comma + 1, in: scene)
    else { return nil }
    return RelationFinding(
      type, from: body.entity, to: country.entity, evidence: body.tokens.union(country.tokens), confidence: 0.85)
  }

  private func country(ofWhatStartsAt start: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let limit = min(reading.sentence(of: start - 1).upperBound, start + Self.longestAttribute + 2)
    if reading.isWord(start, .relative), reading.isWord(start + 1, .auxiliary) { return seat(at: start + 2, in: scene) }
    guard start < limit, reading.isWord(start, .indefinite) else { return nil }
    var adjective: LocatedMention?
    for index in start + 1..<limit {
      guard reading.tokens[index].kind == .word else { return nil }
      if let end = endOfTypeWord(at: index, in: reading) { return adjective ?? seat(at: end, in: scene) }
      if let people = scene.mention(startingAt: index, where: \.isCountry) {
        guard reading.words[index].isKey(of: .demonyms) else { return nil }
        adjective = people
      } else if reading.isCapitalisedWord(index) || reading.isWord(index, [.genitiveMarker, .conjunction]) {
        return nil
      }
    }
    return nil
  }

  /// «NGO», «think tank»
  private func endOfTypeWord(at index: Int, in reading: TokenizedArticle) -> Int? {
    let sort = reading.words.match(.bodies, at: index).flatMap { $0.form.isPlural ? nil : $0.length }
    let length = sort ?? (reading.isForm(index, of: .generic) ? 1 : nil)
    return length.flatMap { reading.isCapitalisedWord(index + $0) ? nil : index + $0 }
  }

  /// «based in | Kazakhstan», «based in Astana, | Kazakhstan»
  private func seat(at start: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    guard reading.isWord(start, .seated), reading.isWord(start + 1, .locativeMarker) else { return nil }
    let place = reading.behindArticle(start + 2)
    if let country = scene.mention(startingAt: place, where: \.isCountry) { return country }
    guard let town = reading.words.match(.cities, at: place), reading.isMark(place + town.length, ",") else {
      return nil
    }
    return scene.mention(startingAt: place + town.length + 1, where: \.isCountry)
  }
}
