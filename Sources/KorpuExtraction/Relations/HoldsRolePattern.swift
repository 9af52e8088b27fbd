internal import KorpuLanguage
internal import KorpuModel

/// «Qazaxıstanın "X" Fondunun direktoru Y»: the body, its possessed position, the person.
struct HoldsRolePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A body or country in the genitive, a position with the possessor's ending, a person."
  let examples = Self.basicExamples + TurkicExamples.positions + HungarianExamples.positions

  private static let basicExamples = [
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
    PatternExample(
      .azerbaijani, "Özbəkistanın mədəniyyət və turizm naziri Rüstəm Karimov Bakıya gəlib.",
      states: ["Rüstəm Karimov → UZ"]),
    PatternExample(
      .azerbaijani, "Milli Məclisin deputatları Anar Quliyev və Samir Orucov görüşdə iştirak ediblər.",
      states: ["Anar Quliyev → Milli Məclis", "Samir Orucov → Milli Məclis"]),
    PatternExample(
      .azerbaijani, "Azərbaycanın direktoru olmayan Anar Quliyev bildirib ki, layihə uğurludur.",
      doesNotState: ["Anar Quliyev → AZ"]),
    PatternExample(
      .azerbaijani,
      "Sumqayıt Dövlət Universiteti kitabxana açıb. Qonaqları SDU-nun rektoru Anar Quliyev qarşılayıb.",
      states: ["Anar Quliyev → Sumqayıt Dövlət Universiteti"]),
    PatternExample(
      .kazakh,
      "Арал Мемлекеттік Университеті мектеп ашты. Қонақтарды АМУ ректоры Асқар Темірбеков қарсы алды.",
      states: ["Асқар Темірбеков → Арал Мемлекеттік Университеті"]),
    PatternExample(
      .english, "Representatives of the Aral Fund Serik Omarov, Gabor Szabo and Jan Novak came to the city of Baku.",
      states: ["Serik Omarov → Aral Fund", "Gabor Szabo → Aral Fund", "Jan Novak → Aral Fund"]),
    PatternExample(
      .russian, "Посол Кыргызской Республики в Турецкой Республике Аскар Темиров встретил гостей.",
      states: ["Аскар Темиров → KG"], doesNotState: ["Аскар Темиров → TR"]),
    PatternExample(
      .russian, "Гостей встретил заместитель председателя Партии мира по связям с молодежью Аскар Темиров.",
      states: ["Аскар Темиров → Партия мира"]),
    PatternExample(
      .russian,
      "Гостей встретили губернатор Алматы Аскар Темиров, заместитель министра культуры Турции по связям с молодежью Дениз Беков.",
      states: ["Дениз Беков → TR"], doesNotState: ["Аскар Темиров → TR"]),
    PatternExample(
      .russian, "Прошла встреча президентов Казахстана и Узбекистана Аскара Темирова и Дильшода Рахимова.",
      states: ["Аскар Темиров → KZ", "Дильшод Рахимов → UZ"],
      doesNotState: ["Дильшод Рахимов → KZ", "Аскар Темиров → UZ"]),
    PatternExample(
      .russian,
      "Помощник президента Казахстана — заведующий отделом культуры Администрации президента Аскар Темиров встретил гостей.",
      states: ["Аскар Темиров → KZ", "Аскар Темиров → Администрация президента"]),
    PatternExample(
      .russian, "Гостей встретил председатель Общества турецкого языка (Dil Kurumu) Дениз Топрак.",
      states: ["Дениз Топрак → Общество турецкого языка"]),
    PatternExample(
      .russian, "Фонд «Арал» открыл школу. Глава фонда Аскар Темиров встретил гостей.",
      states: ["Аскар Темиров → Фонд «Арал»"]),
    PatternExample(
      .russian,
      "Гостей встретили директор фонда «Арал» Аскар Темиров, его заместитель Дениз Топрак и поэт Осман Бекар.",
      states: ["Дениз Топрак → фонд «Арал»"], doesNotState: ["Осман Бекар → фонд «Арал»"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let phrase = PositionPhrase(scene: scene, anaphora: context.anaphora)
    let positions = PositionReader(scene: scene, anaphora: context.anaphora)
    let respective = RespectivePositions(scene: scene).positions()
    let reading = scene.reading
    var findings: [RelationFinding] = []
    var previous: Previous?
    for person in scene.mentions where person.type.isPerson {
      let held = respective[person.tokens.lowerBound].map { [$0] } ?? positions.positions(of: person)
      var found = held.map { finding($0, of: person, in: scene) }
      if found.isEmpty, reading.lexicon.language.family == .turkic,
        let second = SecondPost(scene: scene).position(of: person, after: previous?.found.first)
      {
        found = [finding(second, of: person, in: scene)]
      }
      if found.isEmpty, let previous { found = inherited(from: previous, by: person, phrase: phrase) }
      findings += found
      let isShared = previous?.isShared == true && previous?.found.first?.title == found.first?.title
      previous = Previous(
        person: person, found: found, isShared: isShared || hasPluralPosition(person, phrase: phrase))
    }
    return findings
  }

  /// Who was named last, with their positions.
  private struct Previous {
    let person: LocatedMention
    let found: [RelationFinding]
    /// Whether the position stands in the plural before a list: «deputies A, B and C».
    let isShared: Bool
  }

  private func hasPluralPosition(_ person: LocatedMention, phrase: PositionPhrase) -> Bool {
    guard !phrase.scene.reading.lexicon.language.family.isHeadFinal else {
      return phrase.isPlural(positionBefore: person)
    }
    let nearest = HeadInitialPosition(scene: phrase.scene).phrases(before: person).first
    return nearest?.role.form.isPlural ?? false
  }

  private func finding(_ position: Position, of person: LocatedMention, in scene: Scene) -> RelationFinding {
    RelationFinding(
      type, from: person.entity, to: position.holder,
      role: isInParliament(position, in: scene) ? position.role.inParliament : position.role,
      title: position.title,
      evidence: position.tokens.union(person.tokens), confidence: position.confidence)
  }

  /// «председатель Милли Меджлиса», but not of a committee of it.
  private func isInParliament(_ position: Position, in scene: Scene) -> Bool {
    !scene.reading.lexicon.language.family.isHeadFinal && !position.title.contains(ascii: " ")
      && scene.isParliament(position.holder)
  }

  /// «директор фонда A, его заместитель B», «посол Турции A и советник посольства B»
  private func deputy(
    of previous: Previous, _ person: LocatedMention,
    _ reading: TokenizedArticle
  ) -> RelationFinding? {
    let isOfMission = reading.isForm(person.tokens.lowerBound - 1, of: .mission)
    let end = isOfMission ? person.tokens.lowerBound - 1 : person.tokens.lowerBound
    guard reading.isSlavic, let model = previous.found.first,
      let role = RoleFinder(reading: reading).role(endingBefore: end), !isOfMission || model.role == .ambassador
    else { return nil }
    let joint =
      reading.isWord(role.tokens.lowerBound - 1, .pronoun) ? role.tokens.lowerBound - 2 : role.tokens.lowerBound - 1
    guard isOfMission || joint < role.tokens.lowerBound - 1, reading.isListJoint(joint),
      joint == previous.person.tokens.upperBound
    else { return nil }
    return RelationFinding(
      type, from: person.entity, to: model.to, role: isOfMission ? .other : role.role, title: role.title,
      evidence: model.evidence[0].union(person.tokens), confidence: 0.8)
  }

  /// Of a list «deputatları A və B» the position is everybody's; «Türkiyənin xarici işlər naziri A, mədəniyyət
  /// naziri B»: the second minister is of the same country.
  private func inherited(
    from previous: Previous, by person: LocatedMention,
    phrase: PositionPhrase
  ) -> [RelationFinding] {
    let reading = phrase.scene.reading
    let joint = reading.endAfterBrackets(previous.person.tokens.upperBound)
    if let deputy = deputy(of: previous, person, reading) { return [deputy] }
    guard let model = previous.found.first, reading.isListJoint(joint),
      reading.sentenceOfToken[joint] == reading.sentenceOfToken[person.tokens.lowerBound]
    else { return [] }
    let evidence = model.evidence[0].union(person.tokens)
    if previous.isShared, let holder = phrase.scene.mention(endingBefore: person.tokens.lowerBound, where: \.isParty),
      holder.tokens.lowerBound == joint + 1, reading.isSlavic
    {
      // «главы Азербайджана A и | Туркменистана B»
      return [
        RelationFinding(
          type, from: person.entity, to: holder.entity, role: model.role, title: model.title, evidence: evidence,
          confidence: 0.85)
      ]
    }
    if joint + 1 == person.tokens.lowerBound, previous.isShared {
      return [
        RelationFinding(
          type, from: person.entity, to: model.to, role: model.role, title: model.title, evidence: evidence,
          confidence: 0.85)
      ]
    }
    let isHeadInitial = !reading.lexicon.language.family.isHeadFinal
    let office =
      isHeadInitial ? HeadInitialPosition(scene: phrase.scene).office(before: person) : phrase.office(before: person)
    guard let office, office.tokens.lowerBound == joint + 1,
      phrase.scene.entities[model.to].type.isCountry
    else { return [] }
    return [
      RelationFinding(
        type, from: person.entity, to: model.to, role: office.role, title: office.title, evidence: evidence,
        confidence: 0.75)
    ]
  }
}
