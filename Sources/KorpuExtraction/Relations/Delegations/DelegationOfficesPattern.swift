internal import KorpuLanguage
internal import KorpuModel

/// «В составе делегации Казахстана: министр культуры X, министр финансов Y»: the offices are of the country that sends them.
struct DelegationOfficesPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A delegation of a country, and people in it with offices of state that name no country of their own."
  var examples: [PatternExample] {
    DelegationExamples.offices + HungarianExamples.retinues
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    DelegationOfficers.all(in: scene, context).flatMap { list in
      list.officers.compactMap { person, office -> RelationFinding? in
        guard context.posts(of: person.entity).isEmpty else { return nil }
        return RelationFinding(
          type, from: person.entity, to: list.country, role: office.role, title: office.title,
          evidence: (list.roll.noun..<list.roll.noun + 1).union(person.tokens), confidence: 0.82)
      }
    }
  }
}
