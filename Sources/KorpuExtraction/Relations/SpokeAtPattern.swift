internal import KorpuLanguage
internal import KorpuModel

/// «A və B Konqresdə çıxış ediblər», and every statement in a report on one gathering.
struct SpokeAtPattern: RelationPattern {
  let type = RelationType.spokeAt
  let summary = "People who take the floor in a sentence set at a gathering, and speakers in a report on one."
  var examples: [PatternExample] {
    QuotedGatheringExamples.spokenAt + TurkicExamples.openersByNoun + TurkicExamples.attendantsBesideSpeakers
      + EveExamples.floors
      + TurkicExamples.listedSpeakers + TurkicExamples.floorsInTurkish
      + TurkicExamples.speechesOfLecturers + FactualityExamples.floors
      + Self.basicExamples
      + TurkicExamples.addresses + TurkicExamples.speechesTold
      + TurkicExamples.speakers
      + TurkicExamples.floors
      + TurkicExamples.floorsByTopic + TurkicExamples.floorsOfProgrammes + TurkicExamples.sharedThoughts
      + TurkicExamples.speechesAtGatherings + TurkicExamples.wordsOfTravellers + TurkicExamples.floorsOfVisits
      + TurkicExamples.attendingSpeakers + TurkicExamples.wordsToPress + TurkicExamples.thoughtsOfSeveral
      + TurkicExamples.floorsOfNamedSorts + TurkicExamples.openings + TurkicExamples.relativeSpeakers
      + TurkicExamples.tellersOfTopics + TurkicExamples.pressConferences
      + TurkicExamples.meantSpeakers + TurkicExamples.tellersAtGatherings
      + EnglishExamples.speakers + EnglishExamples.speakersAtOpenings + EnglishExamples.floorsByTopic
      + EnglishExamples.floorsBesidePosts
      + HungarianExamples.speakers + HungarianExamples.floors + HungarianExamples.welcomes + HungarianExamples.occasions
      + HungarianExamples.presentSpeakers + SlavicExamples.givenFloors + SlavicExamples.wordsElsewhere
      + HungarianExamples.speakersAtOpenings + HungarianExamples.ownSpeeches
      + SlavicExamples.meantFloors
      + SlavicExamples.furtherFloors + TurkicExamples.wordsToSites + TurkicExamples.givenTurns
  }

  private static let basicExamples = [
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Nazir Leyla Nəsirova Xəzər Konfransının burada keçirilməsinin vacib olduğunu bildirib. Tədbirdə rektor Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"], doesNotState: ["Anar Quliyev → Xəzər Konfransı"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda rektor Anar Quliyev şair Samir Orucov haqqında çıxış edib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"], doesNotState: ["Samir Orucov → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Şəkidə şair Samir Orucovun anadan olmasının 96-cı ildönümünə həsr olunmuş tədbir keçirilib. Tədbirdə rektor Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → şair Samir Orucovun anadan olmasının 96-cı ildönümünə həsr olunmuş tədbir"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda \"Ümid\" İctimai Birliyinin sədri Anar Quliyev çıxış edib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçiriləcək. \"Ümid\" İctimai Birliyinin sədri Anar Quliyev bildirib ki, hazırlıq gedir.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .english, "Addressing the \"Green Steppe\" forum in Budapest, Serik Omarov said that trade is growing.",
      states: ["Serik Omarov → Green Steppe"]),
    PatternExample(
      .english,
      "The Aral Fund organized a two-day seminar on water law in the city. Serik Omarov said that trade is growing.",
      states: ["Serik Omarov → two-day seminar on water law"]),
    PatternExample(
      .hungarian,
      "Kétnapos nemzetközi konferenciát rendezett a Zöld Híd Alapítvány. A konferencián Halmos Péter elmondta, hogy jó a kapcsolat.",
      states: ["Halmos Péter → Kétnapos nemzetközi konferencia"]),
    PatternExample(
      .hungarian, "A Zöld Híd Alapítvány tisztújító közgyűlésén Halmos Péter elmondta, hogy jó évet zártak.",
      states: ["Halmos Péter → Zöld Híd Alapítvány tisztújító közgyűlése"]),
    PatternExample(
      .hungarian, "Halmos Péter sajtótájékoztatót tartott, és elmondta, hogy jó évet zártak.",
      doesNotState: ["Halmos Péter → sajtótájékoztató"]),
    PatternExample(
      .azerbaijani,
      "Rektor Anar Quliyev \"Xəbər\"ə bildirib ki, hazırlıq gedir. Bakıda Türk Gəncləri Forumu keçirilib.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçiriləcək. Forumda rektor Anar Quliyev və səfir Samir Orucov çıxış edəcəklər.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu", "Samir Orucov → Türk Gəncləri Forumu"]),
    PatternExample(
      .russian,
      "Ректор Аскар Темиров заявил, что планы растут. Об этом он сказал, выступая на круглом столе «Вода и мир».",
      states: ["Аскар Темиров → круглый стол «Вода и мир»"]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Степь». Затем выступили заместитель директора Евразийского центра Молодёжного форума Рамин Ахмедов и эксперт Дениз Топрак.",
      states: ["Рамин Ахмедов → форум «Степь»", "Дениз Топрак → форум «Степь»"],
      doesNotState: ["Дениз Топрак → Молодёжный форум"]),
    PatternExample(
      .russian,
      "Министр Аскар Темиров отметил, что X саммит Совета «Арал» прошёл в Астане. Дениз Топрак отметил, что работа идёт.",
      doesNotState: ["Аскар Темиров → X саммит Совета «Арал»", "Дениз Топрак → X саммит Совета «Арал»"]),
    PatternExample(
      .russian, "Аскар Темиров рассказал о X саммите Совета «Арал», который прошёл в Астане.",
      doesNotState: ["Аскар Темиров → X саммит Совета «Арал»"]),
    PatternExample(
      .russian,
      "Аскар Темиров напомнил, что в прошлом году он принимал участие в памятном мероприятии в Баку.",
      doesNotState: ["Аскар Темиров → памятное мероприятие"]),
    PatternExample(
      .russian,
      "В Баку состоялся фестиваль «Степь». Фестиваль открыли министр Аскар Темиров и посол Дениз Топрак.",
      states: ["Аскар Темиров → фестиваль «Степь»", "Дениз Топрак → фестиваль «Степь»"]),
    PatternExample(
      .russian, "В Баку состоялся фестиваль «Степь». Министр Аскар Темиров открыл школу.",
      doesNotState: ["Аскар Темиров → фестиваль «Степь»"]),
    PatternExample(
      .russian, "В Баку состоялась выставка книг. На выставке директор Елена Орлова поздравила народ с юбилеем.",
      states: ["Елена Орлова → выставка книг"]),
    PatternExample(
      .russian, "Открывая форум «Степь», министр Аскар Темиров отметил важность связей.",
      states: ["Аскар Темиров → форум «Степь»"]),
    PatternExample(
      .russian,
      "Прошло заседание Совета «Арал», в ходе которого министр Аскар Темиров и министр Петер Ковач обсудили сотрудничество.",
      doesNotState: ["Аскар Темиров → заседание Совета «Арал»"]),
    PatternExample(
      .russian, "В ходе форума «Зелёная степь» ректор Аскар Темиров рассказал о новой школе.",
      states: ["Аскар Темиров → форум «Зелёная степь»"]),
    PatternExample(
      .russian,
      "На республиканском форуме депутатов министр Аскар Темиров выступил с речью. Ректор Дениз Топрак остался дома.",
      states: ["Аскар Темиров → республиканский форум депутатов"],
      doesNotState: ["Дениз Топрак → республиканский форум депутатов"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let gathering = context.gathering
    let reported = gathering.reported(context)
    let addresses = Addresses(scene: scene, context: context)
    let slavic = SlavicFloor(scene: scene, context: context)
    let stated = StatementFloors(scene: scene, context: context, reported: reported).findings()
    let told = Set(stated.map { Turn(of: $0, in: scene.reading) })
    let sentences = scene.reading.sentences.indices
    let slavicFloors = sentences.flatMap { sentence -> [RelationFinding] in
      slavic.floors(inSentence: sentence, reported: reported)
        + speakers(inSentence: sentence, of: scene, gathering, reported: reported)
    }
    let englishFloors = sentences.flatMap(
      EnglishTopicFloor(scene: scene, gathering: gathering, reported: reported).findings)
    let attributed = sentences.flatMap { addresses.attributed(inSentence: $0, reported: reported) }
    let floor = reported ?? gathering.onlyAttended()
    return stated + sentences.flatMap { addresses.predicated(inSentence: $0, reported: floor) }
      + OpeningWords(scene: scene, gathering: gathering, reported: reported).findings()
      + sentences.flatMap { listed(inSentence: $0, of: scene, gathering, reported: reported) }
      + slavicFloors + englishFloors
      + sentences.flatMap(TopicFloor(scene: scene, gathering: gathering, reported: reported).findings)
      + sentences.flatMap(TurkicOpeners(scene: scene, gathering: gathering).findings)
      + sentences.flatMap(SlavicOpeners(scene: scene, gathering: gathering).findings)
      + sentences.flatMap(UralicClosingWords(scene: scene, gathering: gathering, reported: reported).findings)
      + UralicFloor(scene: scene, context: context).findings()
      + sentences.flatMap(
        UralicOwnSpeech(scene: scene, gathering: gathering, reported: reported).findings)
      + UralicWelcome(scene: scene, context: context, reported: reported).findings()
      + attributed.filter { !told.contains(Turn(of: $0, in: scene.reading)) }
  }

  /// Where somebody's words were read.
  private struct Turn: Hashable {
    let speaker: Int
    let sentence: Int

    init(of finding: RelationFinding, in reading: TokenizedArticle) {
      speaker = finding.from
      sentence = reading.sentenceOfToken[finding.evidence[0].lowerBound]
    }
  }

  /// «Спикерами форума стали | A и B»
  private func speakers(
    inSentence sentence: Int, of scene: Scene, _ gathering: Gathering, reported: Int?
  ) -> [RelationFinding] {
    let found =
      SlavicAttendants(scene: scene).speakers(inSentence: sentence)
      + SlavicRollCall(scene: scene).findings(inSentence: sentence, of: .speaking)
    let attendance = FreeAttendance(scene: scene, gathering: gathering)
    guard !found.isEmpty, let forum = attendance.forum(ofSentence: sentence) ?? reported else { return [] }
    return found.flatMap { finding in
      finding.participants.filter(\.type.isPerson).map {
        RelationFinding(type, from: $0.entity, to: forum, evidence: $0.tokens.union(finding.verb), confidence: 0.84)
      }
    }
  }

  /// «Panelin məruzəçiləri A və B olub», «Açılış konuşmalarını A ve B yaptı»
  private func listed(
    inSentence sentence: Int, of scene: Scene, _ gathering: Gathering, reported: Int?
  ) -> [RelationFinding] {
    let roll = SpeakerList(scene: scene, gathering: gathering).speakers(inSentence: sentence, reported)
    return roll.map {
      RelationFinding(type, from: $0.participant, to: $0.forum, evidence: $0.evidence, confidence: 0.85)
    } + GivenSpeech(scene: scene, gathering: gathering, reported: reported).findings(inSentence: sentence)
      + SpeechAtGathering(scene: scene, gathering: gathering).findings(inSentence: sentence)
      + AttendingSpeakers(scene: scene, gathering: gathering, reported: reported).findings(inSentence: sentence)
      + SlavicGivenFloor(scene: scene, gathering: gathering, reported: reported).findings(inSentence: sentence)
      + turns(inSentence: sentence, of: scene, gathering, reported: reported)
  }

  /// «(Форумда) сөз A-ға берілді»
  private func turns(
    inSentence sentence: Int, of scene: Scene, _ gathering: Gathering, reported: Int?
  ) -> [RelationFinding] {
    let forum =
      gathering.setting(ofSentence: sentence) ?? gathering.pointedAt(inSentence: sentence)
      ?? gathering.justHeld(before: sentence) ?? reported
    return forum.map { GivenTurn(scene: scene).findings(inSentence: sentence, at: $0) } ?? []
  }
}
