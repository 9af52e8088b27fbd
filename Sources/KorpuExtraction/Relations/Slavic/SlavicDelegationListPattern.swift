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
        guard !context.ties(.holdsRole).contains(where: { $0.from == person.entity }) else { return nil }
        return RelationFinding(
          type, from: person.entity, to: list.country.entity, role: office.role, title: office.title,
          evidence: list.country.tokens.union(person.tokens), confidence: 0.82)
      }
    }
  }
}

/// «X вылетел для участия в саммите. В составе делегации: Y и Z»: those who go with somebody to a gathering.
struct SlavicDelegationAttendancePattern: RelationPattern {
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
    SlavicDelegationList.all(in: scene).flatMap { list -> [RelationFinding] in
      guard let forum = forum(of: list, in: scene, context) else { return [] }
      return list.officers.map { person, _ in
        RelationFinding(
          type, from: person.entity, to: forum, evidence: list.country.tokens.union(person.tokens), confidence: 0.8)
      }
    }
  }

  /// The gathering that somebody of the country took part in, as the sentences before tell.
  private func forum(of list: SlavicDelegationList, in scene: Scene, _ context: RelationContext) -> Int? {
    let compatriots = Set(context.ties(.holdsRole).filter { $0.to == list.country.entity }.map(\.from))
    let sentence = scene.reading.sentenceOfToken[list.country.tokens.lowerBound]
    return context.ties(.tookPartIn).last { tie in
      guard let place = tie.evidence.first, compatriots.contains(tie.from) else { return false }
      let told = scene.reading.sentenceOfToken[place.lowerBound]
      return told <= sentence && sentence - told <= Self.memory
    }?.to
  }
}

/// The people whom an article lists as a country's delegation, each with an office of state that names no country.
private struct SlavicDelegationList {
  let country: LocatedMention
  let officers: [(person: LocatedMention, office: (role: Role, title: String, tokens: Range<Int>))]

  static func all(in scene: Scene) -> [SlavicDelegationList] {
    let reading = scene.reading
    guard reading.isSlavic else { return [] }
    return reading.tokens.indices.compactMap { noun in
      guard reading.isForm(noun, of: .delegation), !reading.isQuoted(noun),
        reading.isForm(noun - 1, of: .composition),
        let country = scene.mention(startingAt: noun + 1, where: \.isCountry)
      else { return nil }
      return SlavicDelegationList(country: country, officers: officers(after: country, in: scene))
    }
  }

  private static func officers(after country: LocatedMention, in scene: Scene) -> [(
    person: LocatedMention, office: (role: Role, title: String, tokens: Range<Int>)
  )] {
    let start = country.tokens.upperBound
    let end = max(start, scene.reading.sentence(of: country.tokens.lowerBound).upperBound)
    let positions = HeadInitialPosition(scene: scene)
    return scene.mentions(in: start..<end).compactMap { person in
      guard person.type.isPerson, !scene.reading.isQuoted(person.tokens.lowerBound),
        let office = positions.office(before: person), office.tokens.lowerBound >= start
      else { return nil }
      return (person, office)
    }
  }
}
