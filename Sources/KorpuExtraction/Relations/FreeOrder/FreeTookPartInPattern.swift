internal import KorpuLanguage
internal import KorpuModel

/// «Kazakhstan and the Aral Fund took part in …», «… was attended by X», «в форуме приняли участие X и Y».
struct FreeTookPartInPattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary = "Who is said to attend a gathering, where the verb does not come last."
  var examples: [PatternExample] {
    QuotedGatheringExamples.slavic + EveExamples.attendance + Self.joinedBodies + DelegationLeaderExamples.english
      + Self.basicExamples + SlavicExamples.attendants + SlavicExamples.sentAttendants + SlavicExamples.meantAttendants
      + SlavicExamples.leadingAttendants + SlavicExamples.listedStates + SlavicExamples.presentAttendance
      + EnglishExamples.attendanceOfNames + EnglishExamples.attendanceOfOthers
      + EnglishExamples.actingDelegates + SlavicExamples.actingDelegates
      + EnglishExamples.topicsOfCountries + EnglishExamples.talksBesideGatherings + EnglishExamples.attendantsInLists
  }

  /// Who joins a body attends nothing, also where a gathering is told of beside.
  private static let joinedBodies = [
    PatternExample(
      .english,
      "Four founding member states of the Aral Council (Hungary, Kazakhstan and Türkiye) took part in the Danube Forum.",
      states: ["HU → Danube Forum", "KZ → Danube Forum", "TR → Danube Forum"]),
    PatternExample(
      .english, "Serik Omarov, who knows both states (Hungary and Kazakhstan) well, took part in the Danube Forum.",
      states: ["Serik Omarov → Danube Forum"], doesNotState: ["HU → Danube Forum", "KZ → Danube Forum"]),
    PatternExample(
      .english,
      "The Green Steppe Forum was held in Baku with the participation of experts from Hungary and Kazakhstan.",
      states: ["HU → Green Steppe Forum", "KZ → Green Steppe Forum"]),
    PatternExample(
      .english, "The Green Steppe Forum in Baku spoke about the participation of experts from Hungary in trade.",
      doesNotState: ["HU → Green Steppe Forum"]),
    PatternExample(
      .english, "The Green Steppe Forum was held in Baku. Hungary joined the Aral Council.",
      doesNotState: ["HU → Green Steppe Forum"]),
    PatternExample(
      .english, "Hungary joined the Green Steppe Forum in Baku.", states: ["HU → Green Steppe Forum"]),
  ]

  private static let basicExamples = [
    PatternExample(
      .english,
      "The Green Steppe Festival was held in Baku. The festival went on with songs by artists from various countries of the Steppe including Kazakhstan and Hungary.",
      states: ["KZ → Green Steppe Festival", "HU → Green Steppe Festival"]),
    PatternExample(
      .english,
      "The Green Steppe Forum was held in Baku. Serik Omarov collects goods from various countries including Kazakhstan and Hungary.",
      doesNotState: ["KZ → Green Steppe Forum", "HU → Green Steppe Forum"]),
    PatternExample(
      .english,
      "Serik Omarov took part in the official opening ceremony along with Hungarian President Gabor Szabo and other officials.",
      states: ["Serik Omarov → official opening ceremony", "Gabor Szabo → official opening ceremony"]),
    PatternExample(
      .english,
      "The Green Steppe Forum was held in Baku. Besides Kazakhstan and Hungary, the delegates of the observer states - Turkmenistan and Türkiye, attended the event.",
      states: [
        "KZ → Green Steppe Forum", "HU → Green Steppe Forum", "TM → Green Steppe Forum", "TR → Green Steppe Forum",
      ]),
    PatternExample(
      .english, "Kazakhstan, Hungary, and other countries are participating in the Green Steppe Forum.",
      states: ["KZ → Green Steppe Forum", "HU → Green Steppe Forum"]),
    PatternExample(
      .english, "Serik Omarov and other honored foreign guests attended the Green Steppe Forum.",
      states: ["Serik Omarov → Green Steppe Forum"]),
    PatternExample(
      .english,
      "Serik Omarov wrote a book with Gabor Szabo. He honored the guests, who attended the Green Steppe Forum.",
      doesNotState: ["Gabor Szabo → Green Steppe Forum"]),
    PatternExample(
      .english,
      "The following guests participated in the Green Steppe Forum: Serik Omarov, director of the Aral Fund, as well as Gabor Szabo.",
      states: ["Serik Omarov → Green Steppe Forum", "Gabor Szabo → Green Steppe Forum"]),
    PatternExample(
      .english,
      "The closing ceremony of “Osh – Capital of the Steppe World 2026” was held in Osh. It went on with a Gala Concert. The closing ceremony was attended by Serik Omarov.",
      states: ["Serik Omarov → closing ceremony of “Osh – Capital of the Steppe World 2026”"],
      doesNotState: ["Serik Omarov → Gala Concert"]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Зелёная степь». Форум прошёл с участием студентов, доктора наук, доцента Аскара Темирова и ректора Лауры Омаровой.",
      states: ["Аскар Темиров → форум «Зелёная степь»", "Лаура Омарова → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Зелёная степь». Форум прошёл с участием студентов, а затем гости осмотрели дом Аскара Темирова.",
      doesNotState: ["Аскар Темиров → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Зелёная степь». В форуме приняли участие представители Объединённых Арабских Эмиратов и Узбекистана.",
      states: ["AE → форум «Зелёная степь»", "UZ → форум «Зелёная степь»"]),
    PatternExample(
      .english, "Kazakhstan, Hungary and Kyrgyzstan took part in the \"Green Steppe\" forum in the city of Baku.",
      states: ["KZ → Green Steppe", "HU → Green Steppe", "KG → Green Steppe"]),
    PatternExample(
      .english, "The Danube Fund and the Aral Fund attended the forum \"Green Steppe\", which was held in Baku.",
      states: ["Danube Fund → Green Steppe", "Aral Fund → Green Steppe"]),
    PatternExample(
      .english,
      "The forum \"Green Steppe\" was attended by Serik Omarov, director of the Aral Fund, and Batyr Orazov.",
      states: ["Serik Omarov → Green Steppe", "Batyr Orazov → Green Steppe"],
      doesNotState: ["Aral Fund → Green Steppe"]
    ),
    PatternExample(
      .english, "Representatives from Kazakhstan and Hungary participated in the \"Green Steppe\" forum in Baku.",
      states: ["KZ → Green Steppe", "HU → Green Steppe"]),
    PatternExample(
      .english,
      "The \"Green Steppe\" forum has brought together representatives of organizations from Kazakhstan and Hungary.",
      states: ["KZ → Green Steppe", "HU → Green Steppe"]),
    PatternExample(
      .english, "The forum \"Green Steppe\" brings together the leaders of Kazakhstan, Hungary and Kyrgyzstan.",
      states: ["KZ → Green Steppe", "HU → Green Steppe", "KG → Green Steppe"]),
    PatternExample(
      .english, "The Green Steppe Forum gathered the Minister of Culture Serik Omarov and Rector Gabor Szabo.",
      states: ["Serik Omarov → Green Steppe Forum", "Gabor Szabo → Green Steppe Forum"]),
    PatternExample(
      .english, "Participants of the \"Green Steppe\" forum include Serik Omarov and Gabor Szabo.",
      states: ["Serik Omarov → Green Steppe", "Gabor Szabo → Green Steppe"]),
    PatternExample(
      .english,
      "Among the participants of the \"Green Steppe\" forum were Serik Omarov and representatives of the Danube Union and the Aral Fund.",
      states: ["Serik Omarov → Green Steppe", "Danube Union → Green Steppe", "Aral Fund → Green Steppe"]),
    PatternExample(
      .english,
      "Delegates of the Green Steppe Forum included the Secretary General of the Danube Union and representatives of Hungary.",
      states: ["Danube Union → Green Steppe Forum", "HU → Green Steppe Forum"]),
    PatternExample(
      .english,
      "The Green Steppe Forum opened in Baku. Among its guests were the Presidents of Kazakhstan and Hungary.",
      states: ["KZ → Green Steppe Forum", "HU → Green Steppe Forum"]),
    PatternExample(
      .english,
      "Among the guests of the Green Steppe Forum were the wife of the President of Hungary and Rector of the Aral University Serik Omarov.",
      states: ["Serik Omarov → Green Steppe Forum"],
      doesNotState: ["HU → Green Steppe Forum", "Aral University → Green Steppe Forum"]),
    PatternExample(
      .english,
      "Among the guests of the Green Steppe Forum were a former president of Hungary and the Speaker of the Senate of Kazakhstan.",
      states: ["Senate of Kazakhstan → Green Steppe Forum"],
      doesNotState: ["HU → Green Steppe Forum", "KZ → Green Steppe Forum"]),
    PatternExample(
      .english,
      "The Green Steppe Forum in Baku welcomed guests such as the Speaker of the Senate of Hungary and the Secretary General of the Danube Union.",
      states: ["Danube Union → Green Steppe Forum"]),
    PatternExample(
      .english,
      "Delegates of the Green Steppe Forum included the Chair of the Hungary–Steppe Friendship Group and students.",
      doesNotState: ["HU → Green Steppe Forum"]),
    PatternExample(
      .english,
      "Among the participants of the \"Green Steppe\" forum were writers who had never heard of the Danube Union.",
      doesNotState: ["Danube Union → Green Steppe"]),
    PatternExample(
      .english,
      "Musicians took part in the \"Green Steppe\" forum, among them the Aral Choir from Baku and the Steppe Orchestra.",
      states: ["Aral Choir → Green Steppe", "Steppe Orchestra → Green Steppe"]),
    PatternExample(
      .english, "The \"Green Steppe\" forum was held in Baku with the participation of Kazakhstan and the Aral Fund.",
      states: ["KZ → Green Steppe", "Aral Fund → Green Steppe"]),
    PatternExample(
      .english,
      "Chairman of the Aral Fund Serik Omarov did not attend the \"Green Steppe\" forum in the city of Baku.",
      doesNotState: ["Serik Omarov → Green Steppe", "Aral Fund → Green Steppe"]),
    PatternExample(
      .russian, "В форуме «Степь» приняли участие ректор Вагиф Мамедов и министр обороны Венгрии Петер Ковач.",
      states: ["Вагиф Мамедов → форум «Степь»", "Петер Ковач → форум «Степь»"], doesNotState: ["HU → форум «Степь»"]),
    PatternExample(
      .russian,
      "В Баку пройдёт Форум «Степь». В рамках форума пройдут панельные дискуссии «Мост». В мероприятии примут участие гости из Венгрии.",
      states: ["HU → Форум «Степь»"], doesNotState: ["HU → панельная дискуссия «Мост»"]),
    PatternExample(
      .english,
      "Serik Omarov attended a meeting of the National Security Councils of the Danube Union in the city of Ankara.",
      states: ["Serik Omarov → meeting of the National Security Councils of the Danube Union"]),
    PatternExample(
      .english, "The \"Green Steppe\" forum was attended by Chair of the Aral Fund Serik Omarov and Batyr Orazov.",
      states: ["Serik Omarov → Green Steppe", "Batyr Orazov → Green Steppe"]),
    PatternExample(
      .russian, "В форуме «Степь» участвуют делегации Казахстана и Венгрии.",
      states: ["KZ → форум «Степь»", "HU → форум «Степь»"]),
    PatternExample(
      .russian, "Представители фонда «Арал» и ТЮРКСОЙ приняли участие в форуме «Степь».",
      states: ["фонд «Арал» → форум «Степь»", "ТЮРКСОЙ → форум «Степь»"]),
    PatternExample(
      .russian, "Аскар Темиров принял делегации Казахстана и Венгрии, которые приняли участие в форуме «Степь».",
      states: ["KZ → форум «Степь»", "HU → форум «Степь»"], doesNotState: ["Аскар Темиров → форум «Степь»"]),
    PatternExample(
      .russian,
      "В Баку прошла конференция «Степь». В конференции приняли участие ректор Аскар Темиров и председатель 40-й сессии Совета «Арал» Дениз Топрак.",
      states: ["Аскар Темиров → конференция «Степь»", "Дениз Топрак → конференция «Степь»"],
      doesNotState: ["Дениз Топрак → 40-я сессия Совета «Арал»"]),
    PatternExample(
      .russian,
      "В Баку пройдёт Форум «Степь». В рамках форума состоится панель «Мост». В мероприятии примут участие гости из Венгрии.",
      states: ["HU → Форум «Степь»"], doesNotState: ["HU → панель «Мост»"]),
    PatternExample(
      .russian, "В форуме «Зелёная степь» приняли участие ректор Аскар Темиров и директор Дильшод Рахимов.",
      states: ["Аскар Темиров → форум «Зелёная степь»", "Дильшод Рахимов → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Зелёная степь». В нём приняли участие Казахстан, фонд «Арал» и учёные из Турции и Венгрии.",
      states: [
        "KZ → форум «Зелёная степь»", "фонд «Арал» → форум «Зелёная степь»", "TR → форум «Зелёная степь»",
        "HU → форум «Зелёная степь»",
      ]),
    PatternExample(
      .russian,
      "Делегация Казахстана во главе с Аскаром Темировым прибыла в Баку. Делегация была принята Денизом Топраком, приняла участие в форуме «Зелёная степь».",
      states: ["Аскар Темиров → форум «Зелёная степь»"], doesNotState: ["Дениз Топрак → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Зелёная степь». В переговорах приняли участие Аскар Темиров и Дениз Топрак.",
      doesNotState: ["Аскар Темиров → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Зелёная степь». В числе присутствующих был поэт Аскар Темиров.",
      states: ["Аскар Темиров → форум «Зелёная степь»"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard !scene.reading.lexicon.language.family.isHeadFinal else { return [] }
    let attendance = FreeAttendance(scene: scene, gathering: context.gathering)
    let reported = context.gathering.reported(context)
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      let found = attendance.findings(inSentence: sentence)
      let others = meant(inSentence: sentence, of: scene, context)
      guard !found.isEmpty, !isOfTalks(sentence, in: scene.reading),
        let forum = attendance.forum(ofSentence: sentence)
          ?? (attendance.isOfUnread(inSentence: sentence) ? nil : reported)
          ?? (found.contains(where: \.isPlanned) ? context.gathering.announced : nil)
      else { return others }
      return found.flatMap { findings(of: $0, at: forum) } + others
    }.filter { !context.hasTie(.spokeAt, from: $0.from, to: $0.to) }
  }

  /// «(Прошёл форум.) В переговорах | приняли участие X и Y»: in Russian talks, and not the gathering told of before.
  private func isOfTalks(_ sentence: Int, in reading: TokenizedArticle) -> Bool {
    guard reading.isSlavic else { return false }
    return reading.sentences[sentence].contains { index in
      reading.isForm(index, of: .talk) && !reading.isWord(index, .setting) && reading.isWord(index - 1, .locativeMarker)
        && reading.gatheringWord(at: index) == nil && !reading.isQuoted(index)
        && reading.words.match(.namedForums, at: index) == nil
    } && !reading.sentences[sentence].contains { reading.gatheringWord(at: $0) != nil }
  }

  /// «(X приехал в Баку.) Он принял участие в форуме», «Министр принял участие в форуме»
  private func meant(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let verbs = context.gathering.acts(.attend, inSentence: sentence)
    guard scene.reading.isSlavic, let verb = verbs.first(where: { $0.form.isPredicate }),
      let forum = context.gathering.setting(ofSentence: sentence),
      let person = subject(of: verb.tokens, in: scene, context)
    else { return [] }
    return [
      RelationFinding(
        type, from: person, to: forum, evidence: scene.reading.sentence(of: verb.tokens.lowerBound), confidence: 0.8)
    ]
  }

  /// «Он | принял участие», «Делегация была принята Y, | приняла участие»
  private func subject(of verb: Range<Int>, in scene: Scene, _ context: RelationContext) -> Int? {
    let sides = MeetingSides(scene: scene, anaphora: context.anaphora)
    return sides.slavicSubject(of: verb) ?? sides.sharedSubject(of: verb)
  }

  private func findings(of found: FreeAttendance.Finding, at forum: Int) -> [RelationFinding] {
    found.participants.map {
      RelationFinding(type, from: $0.entity, to: forum, evidence: $0.tokens.union(found.verb), confidence: 0.85)
    }
  }
}
