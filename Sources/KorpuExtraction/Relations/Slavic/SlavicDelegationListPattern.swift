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
    SlavicDelegationList.all(in: scene).flatMap { list in
      list.officers.compactMap { person, office -> RelationFinding? in
        guard context.posts(of: person.entity).isEmpty else { return nil }
        return RelationFinding(
          type, from: person.entity, to: list.country.entity, role: office.role, title: office.title,
          evidence: list.country.tokens.union(person.tokens), confidence: 0.82)
      }
    }
  }
}
