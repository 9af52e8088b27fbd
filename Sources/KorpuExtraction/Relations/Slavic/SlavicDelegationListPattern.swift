internal import KorpuLanguage
internal import KorpuModel

/// «В составе делегации Казахстана: министр культуры X, министр финансов Y»: the offices are of the country that sends them.
struct SlavicDelegationListPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A delegation of a country, and people with offices of state that name no country of their own."
  let examples = [
    PatternExample(
      .russian,
      "В составе делегации Казахстана: министр культуры Аскар Темиров, министр финансов Алия Серикова.",
      states: ["Аскар Темиров → KZ", "Алия Серикова → KZ"]),
    PatternExample(
      .russian, "В состав делегации Казахстана вошли министр культуры Аскар Темиров и вице-министр Алия Серикова.",
      states: ["Аскар Темиров → KZ", "Алия Серикова → KZ"]),
    PatternExample(
      .russian, "В составе делегации Казахстана были писатели и министр культуры Венгрии Петер Ковач.",
      doesNotState: ["Петер Ковач → KZ"]),
    PatternExample(
      .russian, "Министр культуры Аскар Темиров встретил гостей, в составе делегации Казахстана были писатели.",
      doesNotState: ["Аскар Темиров → KZ"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.isSlavic else { return [] }
    return scene.reading.tokens.indices.flatMap { noun -> [RelationFinding] in
      guard scene.reading.isForm(noun, of: .delegation), !scene.reading.isQuoted(noun),
        scene.reading.isForm(noun - 1, of: .composition),
        let country = scene.mention(startingAt: noun + 1, where: \.isCountry)
      else { return [] }
      return members(of: country, in: scene, context)
    }
  }

  private func members(of country: LocatedMention, in scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    let end = reading.sentence(of: country.tokens.lowerBound).upperBound
    let positions = HeadInitialPosition(scene: scene)
    return scene.mentions(in: country.tokens.upperBound..<max(country.tokens.upperBound, end)).compactMap { person in
      guard person.type.isPerson, !reading.isQuoted(person.tokens.lowerBound),
        let office = positions.office(before: person), office.tokens.lowerBound >= country.tokens.upperBound,
        !context.ties(.holdsRole).contains(where: { $0.from == person.entity })
      else { return nil }
      return RelationFinding(
        type, from: person.entity, to: country.entity, role: office.role, title: office.title,
        evidence: country.tokens.union(person.tokens), confidence: 0.82)
    }
  }
}
