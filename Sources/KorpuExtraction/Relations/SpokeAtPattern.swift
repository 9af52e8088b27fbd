internal import KorpuLanguage
internal import KorpuModel

/// «A və B Konqresdə çıxış ediblər», and every statement in a report on one gathering.
struct SpokeAtPattern: RelationPattern {
  let type = RelationType.spokeAt
  let summary = "People who take the floor in a sentence set at a gathering, and speakers in a report on one."
  let examples =
    Self.basicExamples + TurkicExamples.addresses + TurkicExamples.speakers + TurkicExamples.floors
    + TurkicExamples.wordsOfTravellers
    + EnglishExamples.speakers + HungarianExamples.speakers + HungarianExamples.floors

  private static let basicExamples = [
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
    let reported = context.gathering.reported(context)
    let contents = Dictionary(grouping: context.statements, by: \.attribution).mapValues { $0.map(\.content) }
    let attended = onlyGatherings(of: scene, context, reported: reported)
    let addresses = scene.reading.sentences.indices.flatMap {
      self.addresses(inSentence: $0, of: scene, context, reported: reported)
    }
    let slavic = SlavicFloor(scene: scene, context: context)
    let floors = self.floors(of: scene, context, slavic)
    let uralic = UralicFloor(scene: scene, context: context)
    let elsewhere = uralic.toldElsewhere { isToldToMedium($0, in: scene) }
    let stated = context.statements.compactMap { statement -> RelationFinding? in
      let sentence = statement.attribution
      guard !uralic.isOnlyAttended(inSentence: sentence),
        let forum = context.gathering.setting(ofSentence: sentence, besides: contents[sentence, default: []])
          ?? context.gathering.pointedAt(inSentence: sentence)
          ?? (isToldToMedium(sentence, in: scene) || elsewhere.contains(sentence)
            ? nil
            : floors[statement.speaker] ?? UralicPanel(scene: scene).panel(
              before: sentence)
              ?? (context.gathering.isElsewhere(inSentence: sentence) ? nil : reported)
                ?? attended[statement.speaker])
      else { return nil }
      return RelationFinding(
        type, from: statement.speaker, to: forum, evidence: scene.reading.sentences[sentence], confidence: 0.88)
    }
    let told = Set(
      stated.map { Place(speaker: $0.from, sentence: scene.reading.sentenceOfToken[$0.evidence[0].lowerBound]) })
    return stated + addresses + OpeningWords(scene: scene, gathering: context.gathering, reported: reported).findings()
      + scene.reading.sentences.indices.flatMap { listed(inSentence: $0, of: scene, context, reported: reported) }
      + scene.reading.sentences.indices.flatMap { slavic.addresses(inSentence: $0) + slavic.topics(inSentence: $0) }
      + scene.reading.sentences.indices.flatMap(TopicFloor(scene: scene, gathering: context.gathering).findings)
      + scene.reading.sentences.indices.flatMap(TurkicOpeners(scene: scene, gathering: context.gathering).findings)
      + uralic.findings()
      + scene.reading.sentences.indices.flatMap { sentence in
        attributed(inSentence: sentence, of: scene, context).filter {
          !told.contains(Place(speaker: $0.from, sentence: sentence))
        }
      }
  }

  /// «Panelin məruzəçiləri A və B olub», «Açılış konuşmalarını A ve B yaptı»
  private func listed(
    inSentence sentence: Int, of scene: Scene, _ context: RelationContext, reported: Int?
  ) -> [RelationFinding] {
    let roll = SpeakerList(scene: scene, gathering: context.gathering).speakers(inSentence: sentence, reported)
    return roll.map {
      RelationFinding(type, from: $0.participant, to: $0.forum, evidence: $0.evidence, confidence: 0.85)
    } + GivenSpeech(scene: scene, gathering: context.gathering, reported: reported).findings(inSentence: sentence)
  }

  /// Where somebody's words were read already.
  private struct Place: Hashable {
    let speaker: Int
    let sentence: Int
  }

  /// For each who took the floor at one gathering only, where the sentence names it, that: what is told of their words
  /// later was said there, be it only a panel of what the article reports on.
  private func floors(of scene: Scene, _ context: RelationContext, _ slavic: SlavicFloor) -> [Int: Int] {
    guard [.turkic, .slavic].contains(scene.reading.lexicon.language.family) else { return [:] }
    let taken = scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      addresses(inSentence: sentence, of: scene, context, reported: nil)
        + attributed(inSentence: sentence, of: scene, context)
        + slavic.findings(inSentence: sentence)
    }
    return Dictionary(grouping: taken, by: \.from).compactMapValues { findings in
      Set(findings.map(\.to)).count == 1 ? findings.first?.to : nil
    }
  }

  /// For each who attended one gathering only, that: what he says in the report is said there.
  private func onlyGatherings(of scene: Scene, _ context: RelationContext, reported: Int?) -> [Int: Int] {
    // Hungarian news tell of talks beside the gathering, and of what was said there.
    guard scene.reading.lexicon.language.family != .uralic else { return [:] }
    let attendance =
      scene.reading.lexicon.language.family == .germanic
      ? FreeAttendance(scene: scene, gathering: context.gathering).attended(reported: reported)
      : Attendance(
        scene: scene, gathering: context.gathering, anaphora: context.anaphora, reported: reported
      ).presences().filter { attendance in
        // «X recalled that | he had attended the forum»
        !context.statements.contains { $0.content.contains(attendance.evidence.upperBound - 1) }
      }.map { ($0.participant, $0.forum) }
    return Dictionary(grouping: attendance, by: \.0).compactMapValues { findings in
      let forums = Set(findings.map(\.1))
      return forums.count == 1 ? forums.first : nil
    }
  }

  /// «AZƏRTAC-a bildirib»: said to a newspaper, not at the gathering.
  private func isToldToMedium(_ sentence: Int, in scene: Scene) -> Bool {
    let isToAudience =
      [.slavic, .uralic].contains(scene.reading.lexicon.language.family)
      && scene.reading.sentences[sentence].contains {
        scene.reading.isWord($0, .audience) && !scene.reading.isQuoted($0)
      }
    return isToAudience || isToQuotedMedium(sentence, in: scene.reading)
      || scene.mentions(ofSentence: sentence).contains { $0.type == .organization(.media) && $0.isIn(.dative) }
  }

  /// «"Xəbər"ə bildirib», «"Xəbər"ə açıqlamasında bildirib»: right before the verb, or before where it was said.
  private func isToQuotedMedium(_ sentence: Int, in reading: TokenizedArticle) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    return reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).contains { verb, _ in
      let end = reading.isWord(verb - 1, .setting) ? verb - 1 : verb
      guard end > 2, reading.tokens[end - 2].kind == .closingQuote, !reading.tokens[end - 1].followsSpace,
        !reading.isQuoted(verb)
      else { return false }
      let name = "\(reading.tokens[end - 3].folded)-\(reading.tokens[end - 1].folded)"
      return reading.lexicon.endings.readings(of: name).contains { $0.form.grammaticalCase == .dative }
    }
  }

  /// «… A, B və C çıxış ediblər».
  private func addresses(
    inSentence sentence: Int, of scene: Scene, _ context: RelationContext, reported: Int?
  ) -> [RelationFinding] {
    let range = scene.reading.sentences[sentence]
    guard let verb = floors(inSentence: sentence, of: scene.reading).last(where: { $0.match.form.isPredicate })?.token,
      let forum = context.gathering.antecedent(ofClauseAt: verb) ?? context.gathering.setting(ofSentence: sentence)
        ?? context.gathering.pointedAt(inSentence: sentence) ?? addressed(inSentence: sentence, of: scene, context)
        ?? context.gathering.opened(byVerbAt: verb)
        ?? context.gathering.justHeld(before: sentence) ?? UralicPanel(scene: scene).panel(before: sentence)
        ?? (context.gathering.isElsewhere(inSentence: sentence) ? nil : reported),
      !context.gathering.isServing(verb)
    else { return [] }
    let clause = UralicFloor(scene: scene, context: context).clause(of: verb..<verb + 1)
    return scene.mentions(in: clause).filter {
      $0.type.isPerson && $0.isIn(.nominative) && !scene.reading.isQuoted($0.tokens.lowerBound)
        && !Participants(scene: scene).isPartner($0, before: verb)
    }.map { RelationFinding(type, from: $0.entity, to: forum, evidence: range.lowerBound..<verb + 1, confidence: 0.9) }
  }

  /// How far after «speaking» the name may stand: «Forumda çıxış edən "X" Fondunun sədri | Anar Quliyev».
  private static let reach = 14

  /// «Forumda çıxış edən sədr Anar Quliyev …»: the person after the participle.
  private func attributed(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic,
      let (verb, match) = floors(inSentence: sentence, of: reading).first(where: { $0.match.form == .participle }),
      let forum = context.gathering.setting(ofSentence: sentence)
    else { return [] }
    let limit = min(verb + match.length + Self.reach, reading.sentences[sentence].upperBound)
    guard let person = scene.mentions(in: verb..<limit).first(where: \.type.isPerson), person.isIn(.nominative),
      !(verb + match.length..<person.tokens.lowerBound).contains(where: { reading.isMark($0, ",") })
    else { return [] }
    return [
      RelationFinding(
        type, from: person.entity, to: forum, evidence: verb..<person.tokens.upperBound, confidence: 0.88)
    ]
  }

  /// The verbs of taking the floor in a sentence, outside quotations.
  private func floors(inSentence sentence: Int, of reading: TokenizedArticle) -> [(token: Int, match: VerbMatch)] {
    reading.words.verbs(.speechVerbs, in: reading.sentences[sentence]).filter {
      $0.match.value == "floor" && !reading.isQuoted($0.token) && !reading.isNegated($0.token)
    }
  }

  /// «X addressed the Y Forum»: the only gathering of the sentence, where no preposition marks its place.
  private func addressed(inSentence sentence: Int, of scene: Scene, _ context: RelationContext) -> Int? {
    guard !scene.reading.lexicon.language.family.isVerbFinal else { return nil }
    let named = scene.mentions(ofSentence: sentence).filter { $0.type.isForum && !context.gathering.isOfTitle($0) }
    let forums = Set(named.map(\.entity))
    return forums.count == 1 ? forums.first : nil
  }
}
