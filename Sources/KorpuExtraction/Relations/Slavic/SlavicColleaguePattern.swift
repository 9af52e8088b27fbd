internal import KorpuLanguage
internal import KorpuModel

/// «Министр Турции X встретился с узбекским коллегой Y»: the colleague has the same office in another country.
struct SlavicColleaguePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "An adjective of a country, a word for a colleague and a person, after one with an office of state."
  let examples = [
    PatternExample(
      .russian, "Министр культуры Турции Дениз Топрак провёл встречу со своим узбекским коллегой Дильшодом Рахимовым.",
      states: ["Дильшод Рахимов → UZ"], doesNotState: ["Дильшод Рахимов → TR"]),
    PatternExample(
      .russian, "Писатель Дениз Топрак провёл встречу с узбекским коллегой Дильшодом Рахимовым.",
      doesNotState: ["Дильшод Рахимов → UZ"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    let offices = Dictionary(
      context.ties(.holdsRole).filter { scene.entities[$0.to].type.isCountry }.map { ($0.from, $0) }
    ) { first, _ in first }
    return scene.mentions.compactMap { person in
      guard person.type.isPerson, let country = country(ofColleague: person, in: scene),
        let office = office(inSentenceOf: person, offices, scene), office.to != country.entity
      else { return nil }
      return RelationFinding(
        type, from: person.entity, to: country.entity, role: office.role, title: office.title,
        evidence: country.tokens.union(person.tokens), confidence: 0.82)
    }
  }

  /// «узбекским коллегой | X», «коллегой из Узбекистана | X»
  private func country(ofColleague person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let noun = person.tokens.lowerBound - 1
    if reading.isForm(noun, of: .colleague) { return scene.mention(endingBefore: noun, where: \.isCountry) }
    guard let country = scene.mention(endingBefore: noun + 1, where: \.isCountry),
      reading.isForm(country.tokens.lowerBound - 2, of: .colleague),
      reading.isWord(country.tokens.lowerBound - 1, .ablativeMarker)
    else { return nil }
    return country
  }

  /// The office of whoever the sentence names first.
  private func office(
    inSentenceOf person: LocatedMention, _ offices: [Int: RelationFinding], _ scene: Scene
  ) -> RelationFinding? {
    let start = scene.reading.sentence(of: person.tokens.lowerBound).lowerBound
    let before = scene.mentions(in: start..<person.tokens.lowerBound).first(where: \.type.isPerson)
    return before.flatMap { offices[$0.entity] }
  }
}
