internal import KorpuLanguage
internal import KorpuModel

/// «X вылетел для участия в саммите. В составе делегации: Y и Z»: those who go with somebody to a gathering.
struct DelegationAttendancePattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary = "People of a country's delegation, where somebody of that country goes to a gathering."
  var examples: [PatternExample] {
    [
      PatternExample(
        .russian,
        "Президент Казахстана Ерлан Омаров вылетел в Баку для участия в заседании Совета «Арал». В составе делегации Казахстана: министр культуры Аскар Темиров, министр финансов Алия Серикова.",
        states: ["Аскар Темиров → заседание Совета «Арал»", "Алия Серикова → заседание Совета «Арал»"]),
      PatternExample(
        .russian,
        "Президент Казахстана Ерлан Омаров вылетел в Баку для участия в заседании Совета «Арал». В составе делегации Венгрии: министр культуры Петер Ковач.",
        doesNotState: ["Петер Ковач → заседание Совета «Арал»"]),
      PatternExample(
        .azerbaijani,
        "Anar Quliyevin rəhbərlik etdiyi nümayəndə heyəti Bakıda Türk Gəncləri Forumunda iştirak edib. Nümayəndə heyətinə Ümid Fondunun sədri, akademik Samir Orucov və Gənclər Birliyinin rəhbəri Leyla Nəsirova daxildirlər.",
        states: ["Samir Orucov → Türk Gəncləri Forumu", "Leyla Nəsirova → Türk Gəncləri Forumu"]),
      PatternExample(
        .azerbaijani,
        "Anar Quliyev Bakıda Türk Gəncləri Forumunda iştirak edib. Macarıstan nümayəndə heyətinə Samir Orucov daxildir.",
        doesNotState: ["Samir Orucov → Türk Gəncləri Forumu"]),
    ]
  }

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
    } + rolls(in: scene, context)
  }

  /// «(A-nın rəhbərlik etdiyi nümayəndə heyəti X Forumunda iştirak edib.) Nümayəndə heyətinə | B və C daxildir»: in Turkic languages
  /// right behind the sentence that tells of the delegation.
  private func rolls(in scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    let rolls = DelegationRolls(scene: scene)
    return scene.reading.sentences.indices.dropFirst().flatMap { sentence -> [RelationFinding] in
      guard let roll = rolls.roll(inSentence: sentence), rolls.isBare(roll),
        scene.reading.sentences[sentence - 1].contains(where: { scene.reading.isForm($0, of: .delegation) })
      else { return [] }
      let forums = context.ties(.tookPartIn).filter { tie in
        tie.evidence.first.map { scene.reading.sentenceOfToken[$0.lowerBound] == sentence - 1 } ?? false
      }.map(\.to)
      guard let forum = forums.first, Set(forums).count == 1 else { return [] }
      return rolls.listed(in: roll).map { person in
        RelationFinding(
          type, from: person.entity, to: forum, evidence: (roll.noun..<roll.noun + 1).union(person.tokens),
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
