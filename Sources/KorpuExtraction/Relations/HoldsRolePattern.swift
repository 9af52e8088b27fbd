internal import KorpuLanguage
internal import KorpuModel

/// «Qazaxıstanın "X" Fondunun direktoru Y»: the body, its possessed position, the person.
struct HoldsRolePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A body or country in the genitive, a position with the possessor's ending, a person."
  let examples = [
    PatternExample(
      .azerbaijani, "\"Yaşıl Vadi\" İctimai Birliyinin sədri Anar Quliyev tədbirdə çıxış edib.",
      states: ["Anar Quliyev → \"Yaşıl Vadi\" İctimai Birliyi"]),
    PatternExample(
      .azerbaijani,
      "Türkiyənin Azərbaycandakı fövqəladə və səlahiyyətli səfiri Kenan Aydemir bildirib ki, layihə uğurludur.",
      states: ["Kenan Aydemir → TR"], doesNotState: ["Kenan Aydemir → AZ"]),
    PatternExample(
      .azerbaijani,
      "Gənclər Fondunun icraçı direktoru Leyla Nəsirova və \"Ümid\" Fondunun rəhbəri Samir Orucov iştirak edib.",
      states: ["Leyla Nəsirova → Gənclər Fondu", "Samir Orucov → \"Ümid\" Fondu"],
      doesNotState: ["Samir Orucov → Gənclər Fondu"]),
  ]

  /// How many words may stand between a body and the position in it: «… şöbəsinin müdiri».
  private static let unitLength = 8

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    scene.mentions.filter { scene.entities[$0.entity].type.isPerson }.compactMap { finding(for: $0, in: scene) }
  }

  private func finding(for person: LocatedMention, in scene: Scene) -> RelationFinding? {
    let end = positionEnd(before: person, in: scene)
    guard end > scene.reading.sentences[scene.reading.sentenceOfToken[person.tokens.lowerBound]].lowerBound,
      let position = RoleFinder(reading: scene.reading).role(endingBefore: end),
      position.form.grammaticalCase == .nominative,
      let holder = holder(of: position, in: scene)
    else { return nil }
    let unit = scene.reading.tokens[holder.tokens.upperBound..<position.tokens.lowerBound]
    let title =
      unit.isEmpty || scene.entities[holder.entity].type.isCountry
      ? position.title
      : scene.reading.text(of: holder.tokens.upperBound..<position.tokens.lowerBound) + " " + position.title
    return RelationFinding(
      type: type, from: person.entity, to: holder.entity, role: position.role, title: title,
      evidence: [holder.tokens.lowerBound..<person.tokens.upperBound], confidence: unit.isEmpty ? 0.97 : 0.85)
  }

  /// Skips titles between the position and the name: «rektoru professor Anar Quliyev».
  private func positionEnd(before person: LocatedMention, in scene: Scene) -> Int {
    var end = person.tokens.lowerBound
    while end > 0 {
      let token = scene.reading.tokens[end - 1]
      let isTitle = token.kind == .word && scene.reading.lexicon.honorifics.match(word: token.folded) != nil
      let isPoint =
        scene.reading.isMark(end - 1, ".") && end > 1
        && scene.reading.lexicon.honorifics.contains(scene.reading.tokens[end - 2].folded)
      guard isTitle || isPoint || scene.reading.isMark(end - 1, ",") && isTitleBefore(end - 1, in: scene) else { break }
      end -= 1
    }
    return end
  }

  private func isTitleBefore(_ comma: Int, in scene: Scene) -> Bool {
    guard comma + 1 < scene.reading.tokens.count else { return false }
    return scene.reading.lexicon.honorifics.match(word: scene.reading.tokens[comma + 1].folded) != nil
  }

  /// The body, else the country, that the position belongs to.
  private func holder(of position: RoleFinder.Finding, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let first = reading.sentences[reading.sentenceOfToken[position.tokens.lowerBound]].lowerBound
    var end = position.tokens.lowerBound
    while end > first, position.tokens.lowerBound - end <= Self.unitLength {
      if let body = scene.mention(endingBefore: end, where: \.isOrganization) {
        return isPossessor(body, atOnceBefore: end == position.tokens.lowerBound) ? body : nil
      }
      if let country = scene.mention(endingBefore: end, where: \.isCountry) {
        if country.candidate.grammaticalCase == .attributive || country.candidate.grammaticalCase == .locative {
          end = country.tokens.lowerBound
          continue
        }
        return isOfficeOfCountry(position.role) && end == position.tokens.lowerBound
          || followsAttributive(end, in: scene)
          ? country : nil
      }
      guard reading.tokens[end - 1].kind == .word, !isOtherPhrase(end - 1, in: scene) else { return nil }
      end -= 1
    }
    return nil
  }

  private func followsAttributive(_ end: Int, in scene: Scene) -> Bool {
    scene.mentions.contains { $0.tokens.lowerBound == end && scene.entities[$0.entity].type.isCountry }
  }

  private func isPossessor(_ body: LocatedMention, atOnceBefore: Bool) -> Bool {
    body.candidate.grammaticalCase == .genitive || (atOnceBefore && body.candidate.grammaticalCase == .nominative)
  }

  /// Countries have presidents, ministers and envoys, but no chairmen or directors.
  private func isOfficeOfCountry(_ role: Role) -> Bool {
    switch role {
    case .president, .primeMinister, .minister, .speaker, .ambassador, .representative, .other, .adviser: true
    case .secretaryGeneral, .chair, .deputyChair, .director, .deputyDirector, .head, .founder, .member, .deputy,
      .expert, .coordinator, .spokesperson, .rector, .editor:
      false
    }
  }

  /// A verb or another person between a body and a position breaks the phrase.
  private func isOtherPhrase(_ index: Int, in scene: Scene) -> Bool {
    if scene.mentions.contains(where: { $0.tokens.contains(index) && scene.entities[$0.entity].type.isPerson }) {
      return true
    }
    let reading = scene.reading
    return reading.lexicon.speechVerbs.match(at: index, in: reading.tokens) != nil
      || reading.lexicon.actVerbs.match(at: index, in: reading.tokens) != nil
  }
}
