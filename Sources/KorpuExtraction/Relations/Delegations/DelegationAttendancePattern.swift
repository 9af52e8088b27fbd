internal import KorpuLanguage
internal import KorpuModel

/// «X вылетел для участия в саммите. В составе делегации: Y и Z»: those who go with somebody to a gathering.
struct DelegationAttendancePattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary = "People of a country's delegation, where somebody of that country goes to a gathering."
  let examples = [
    PatternExample(
      .russian,
      "Президент Казахстана Ерлан Омаров вылетел в Баку для участия в заседании Совета «Арал». В составе делегации Казахстана: министр культуры Аскар Темиров, министр финансов Алия Серикова.",
      states: ["Аскар Темиров → заседание Совета «Арал»", "Алия Серикова → заседание Совета «Арал»"]),
    PatternExample(
      .russian,
      "Президент Казахстана Ерлан Омаров вылетел в Баку для участия в заседании Совета «Арал». В составе делегации Венгрии: министр культуры Петер Ковач.",
      doesNotState: ["Петер Ковач → заседание Совета «Арал»"]),
  ]

  /// How many sentences before the list may tell who goes where.
  private static let memory = 6

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    DelegationOfficers.all(in: scene, context).flatMap { list -> [RelationFinding] in
      guard let forum = forum(of: list, in: scene, context) else { return [] }
      return list.officers.map { person, _ in
        RelationFinding(
          type, from: person.entity, to: forum, evidence: (list.roll.noun..<list.roll.noun + 1).union(person.tokens),
          confidence: 0.8)
      }
    }
  }

  /// The gathering that somebody of the country took part in, as the sentences before tell.
  private func forum(of list: DelegationOfficers, in scene: Scene, _ context: RelationContext) -> Int? {
    let compatriots = Set(context.ties(.holdsRole).filter { $0.to == list.country }.map(\.from))
    let sentence = scene.reading.sentenceOfToken[list.roll.noun]
    return context.ties(.tookPartIn).last { tie in
      guard let place = tie.evidence.first, compatriots.contains(tie.from) else { return false }
      let told = scene.reading.sentenceOfToken[place.lowerBound]
      return told <= sentence && sentence - told <= Self.memory
    }?.to
  }
}
