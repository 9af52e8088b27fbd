internal import KorpuLanguage
internal import KorpuModel

/// «Y "X" Fondunun direktoru təyin edilib»: the person comes first, the verb last.
struct AppointedPattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary =
    "A person, a body in the genitive, a position right before a verb of appointing, electing or dismissing."
  var examples: [PatternExample] {
    Self.basicExamples + TurkicExamples.chainedAppointments + TurkicExamples.appointedLists
      + TurkicExamples.postsOfDeputies
  }

  private static let basicExamples = [
    PatternExample(
      .azerbaijani, "Anar Quliyev \"Yaşıl Vadi\" Fondunun icraçı direktoru vəzifəsinə təyin edilib.",
      states: ["Anar Quliyev → \"Yaşıl Vadi\" Fondu"]),
    PatternExample(
      .kazakh, "Президент Самат Досаев Қазақстанның Анкарадағы елшісі қызметінен Ержан Әшімовті босатты.",
      states: ["Ержан Әшімов → KZ"], doesNotState: ["Самат Досаев → KZ"]),
    PatternExample(
      .kazakh, "Былтыр Самат Досаев Қазақстанның Анкарадағы елшісі қызметінен Ержан Әшімовті босатқан болатын.",
      states: ["Ержан Әшімов → KZ"], doesNotState: ["Самат Досаев → KZ"]),
    PatternExample(
      .kyrgyz, "Бакыт Асанов Жазуучулар бирлигинин төрагасы кызматынан бошотулду.",
      states: ["Бакыт Асанов → Жазуучулар бирлиги"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev Gənclər Fonduna direktor təyin edilib.", states: ["Anar Quliyev → Gənclər Fondu"]),
    PatternExample(
      .turkish, "Leyla Korkmaz, Yazarlar Birliği'ne başkan seçildi.", states: ["Leyla Korkmaz → Yazarlar Birliği"]),
    PatternExample(
      .uzbek, "Uning o'rniga Anvar Sodiqov Yozuvchilar uyushmasiga rahbar etib tayinlandi.",
      states: ["Anvar Sodiqov → Yozuvchilar uyushmasi"]),
    PatternExample(
      .turkmen, "Aman Gurbanow Ýazyjylar birleşigine başlyk bolup saýlandy.",
      states: ["Aman Gurbanow → Ýazyjylar birleşigi"]),
    PatternExample(
      .uzbek, "Vazir Anvar Sodiqov Turkiyaning yangi elchisi etib tayinlangan Kemal Aksoyni qabul qildi.",
      states: ["Kemal Aksoy → TR"], doesNotState: ["Anvar Sodiqov → TR"]),
    PatternExample(
      .uzbek,
      "Yozuvchilar uyushmasi raisi lavozimiga saylangan Anvar Sodiqovni vazir Botir Aliyev tabrikladi.",
      states: ["Anvar Sodiqov → Yozuvchilar uyushmasi"], doesNotState: ["Botir Aliyev → Yozuvchilar uyushmasi"]),
    PatternExample(
      .azerbaijani, "Nazir Samir Orucov Gənclər Fonduna direktor təyin edilən Anar Quliyevi qəbul edib.",
      states: ["Anar Quliyev → Gənclər Fondu"], doesNotState: ["Samir Orucov → Gənclər Fondu"]),
    PatternExample(
      .kazakh, "Министр Самат Досаев Жазушылар одағының төрағасы болып сайланған Ержан Әшімовті қабылдады.",
      states: ["Ержан Әшімов → Жазушылар одағы"], doesNotState: ["Самат Досаев → Жазушылар одағы"]),
    PatternExample(
      .azerbaijani, "İclasda Leyla Nəsirova Gənclər Birliyinin sədri seçilib.",
      states: ["Leyla Nəsirova → Gənclər Birliyi"]),
    PatternExample(
      .uzbek, "Vazir Askar Temirov Anvar Mahmudovni Xorazm universiteti rektori lavozimiga tayinladi.",
      states: ["Anvar Mahmudov → Xorazm universiteti"], doesNotState: ["Askar Temirov → Xorazm universiteti"]),
    PatternExample(
      .kazakh, "Президент Самат Досаев Асқар Темірбековты Арал университетінің ректоры қызметіне тағайындады.",
      doesNotState: ["Самат Досаев → Арал университеті"]),
    PatternExample(
      .kazakh,
      "Қазақстан Президенті Асқар Темиров Самат Досаевты Қазақстанның Қаржы министрі қызметіне тағайындау туралы Жарлыққа қол қойды.",
      states: ["Самат Досаев → KZ: minister"], doesNotState: ["Асқар Темиров → KZ: minister"]),
    PatternExample(
      .kyrgyz,
      "Президент Азамат Токтоев Бакыт Асановду Кыргызстандын финансы министри кызматына дайындоо жөнүндө Жарлыкка кол койду.",
      states: ["Бакыт Асанов → KG: minister"], doesNotState: ["Азамат Токтоев → KG"]),
    PatternExample(
      .azerbaijani, "Prezident Samir Orucov Anar Quliyevi Gənclər Fonduna direktor təyin edib.",
      doesNotState: ["Samir Orucov → Gənclər Fondu"]),
    PatternExample(
      .turkmen, "Prezident Aman Ataýew Kemal Orazowy Ýaşyl uniwersitetiniň rektory wezipesine belledi.",
      doesNotState: ["Aman Ataýew → Ýaşyl uniwersiteti"]),
    PatternExample(
      .uzbek, "Vazir Askar Temirov Xorazm universiteti rektori lavozimiga olimni tayinladi.",
      doesNotState: ["Askar Temirov → Xorazm universiteti"]),
    PatternExample(
      .azerbaijani, "Anar Quliyev \"Yaşıl Vadi\" Fondunun binasının təmirinə məsul təyin edilib.",
      doesNotState: ["Anar Quliyev → \"Yaşıl Vadi\" Fondu"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.isHeadFinal else { return [] }
    let phrase = PositionHolderPhrase(scene: scene, anaphora: context.anaphora)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let chain = AppointedChain(phrase: phrase, gathering: context.gathering).appointments(inSentence: sentence)
      guard chain.isEmpty else {
        return chain.map { finding($0.post, of: $0.person, by: $0.verb) }
      }
      guard let verb = verb(inSentence: sentence, of: scene, context.gathering) else { return [] }
      let list = AppointedList(phrase: phrase).appointments(before: verb)
      guard list.isEmpty else { return list.compactMap { finding($0, by: verb) } }
      guard let held = post(before: verb, in: phrase),
        let person = AppointedPerson(scene: scene).person(after: verb)
          ?? (AppointedPerson(scene: scene).isAttribute(verb)
            ? nil
            : person(
              in: scene.mentions(ofSentence: sentence), holding: held, before: verb,
              isObject: isActive(verb, inSentence: sentence, of: scene, context.gathering)))
      else { return [] }
      return [finding(held, of: person, by: verb)]
    }
  }

  private func finding(_ appointment: AppointedList.Appointment, by verb: Range<Int>) -> RelationFinding? {
    appointment.post.map { finding($0, of: appointment.person, by: verb) }
  }

  private func finding(_ post: Position, of person: LocatedMention, by verb: Range<Int>) -> RelationFinding {
    RelationFinding(
      type, from: person.entity, to: post.holder, role: post.role, title: post.title,
      evidence: person.tokens.union(verb), confidence: 0.9)
  }

  private static let acts: [VerbMeaning] = [.appointed, .appoint, .dismissed, .dismiss]

  /// A verb of the sentence, else in Turkic languages one before a name: «təyin edilən | N».
  private func verb(inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> Range<Int>? {
    let verbs = Self.acts.compactMap { gathering.predicate($0, inSentence: sentence) }
    if let verb = verbs.first { return verb }
    guard scene.reading.lexicon.language.family == .turkic else { return nil }
    return Self.acts.lazy.flatMap { gathering.acts($0, inSentence: sentence) }.first { verb in
      verb.form == .participle && AppointedPerson(scene: scene).person(after: verb.tokens) != nil
    }?.tokens
  }

  /// «B-ni … lavozimiga | tayinladi»: the subject is who appoints, where the verb is no passive.
  private func isActive(
    _ verb: Range<Int>, inSentence sentence: Int, of scene: Scene, _ gathering: Gathering
  ) -> Bool {
    scene.reading.lexicon.language.family == .turkic
      && [.appoint, .dismiss].contains { act in
        gathering.acts(act, inSentence: sentence).contains { $0.tokens == verb }
      }
      && ![.appointed, .dismissed].contains { act in
        gathering.acts(act, inSentence: sentence).contains { $0.tokens.overlaps(verb) }
      }
  }

  /// «direktoru vəzifəsinə | təyin edilib», «direktoru | seçilib», «елшісі қызметіне | N | тағайындалды»
  private func post(before verb: Range<Int>, in phrase: PositionHolderPhrase) -> Position? {
    let reading = phrase.scene.reading
    let first = reading.sentence(of: verb.lowerBound).lowerBound
    let posts = (first..<verb.lowerBound).filter { reading.isForm($0, of: .post) && !reading.isQuoted($0) }
    return ([verb.lowerBound] + posts.reversed()).lazy.compactMap { end in
      // «başkanlığı | görevine»
      let post =
        RoleFinder(reading: reading).role(endingBefore: end) ?? RoleFinder(reading: reading).tenure(endingBefore: end)
      return post.flatMap { phrase.held($0) ?? given($0, in: phrase.scene) }
    }.first
  }

  /// «agentligiga | rahbar etib tayinlandi», «Fonduna | sədr seçilib»: the body in the dative, the position bare.
  private func given(_ role: RoleFinder.Finding, in scene: Scene) -> Position? {
    guard scene.reading.lexicon.language.family == .turkic, role.form.possessor == nil,
      let body = scene.mention(endingBefore: role.tokens.lowerBound, where: \.isOrganization),
      body.candidate.grammaticalCase == .dative
    else { return nil }
    return Position(
      holder: body.entity, role: role.role, title: role.title, tokens: body.tokens.union(role.tokens), confidence: 0.9)
  }

  /// The first person before the post, else the one between it and the verb.
  private func person(
    in mentions: ArraySlice<LocatedMention>, holding held: Position, before verb: Range<Int>, isObject: Bool
  ) -> LocatedMention? {
    let people = mentions.filter { mention in
      mention.type.isPerson && mention.isIn([.nominative, .accusative]) && mention.tokens.upperBound <= verb.lowerBound
    }
    // «Президент A елшісі қызметінен | B-ні | босатты»: whose post it is stands as the object.
    if let object = people.last(where: { $0.isIn(.accusative) && $0.tokens.lowerBound >= held.tokens.upperBound }) {
      return object
    }
    if isObject { return people.last { $0.isIn(.accusative) } }
    return people.first { $0.tokens.upperBound <= held.tokens.lowerBound }
      ?? people.first { $0.tokens.lowerBound >= held.tokens.upperBound }
  }
}
