internal import KorpuLanguage
internal import KorpuModel

/// «X met with Y», «X received Y and Z», «X was received by Y», «X встретился с Y».
struct FreeMetPattern: RelationPattern {
  let type = RelationType.met
  let summary = "People on both sides of a verb of meeting, where the verb does not come last."
  var examples: [PatternExample] {
    Self.basicExamples + EnglishExamples.meetings + EnglishExamples.sidesOfTalks + FactualityExamples.english
      + FactualityExamples.russian
      + SlavicExamples.sentSides + EnglishExamples.hostsOfUnnamed + DelegationExamples.several
      + EnglishExamples.jointMeetings + EnglishExamples.delegationsReceived
  }

  private static let basicExamples = [
    PatternExample(
      .english, "On May 3, Serik Omarov met with Gabor Szabo and Deniz Toprak in the city of Baku.",
      states: ["Serik Omarov → Gabor Szabo", "Serik Omarov → Deniz Toprak"],
      doesNotState: ["Gabor Szabo → Deniz Toprak"]),
    PatternExample(
      .english, "Serik Omarov, director of the Aral Fund, was received by the President of Kazakhstan Askar Temirov.",
      states: ["Askar Temirov → Serik Omarov"]),
    PatternExample(
      .english,
      "The President of Kazakhstan Askar Temirov came to the city. He held talks with Hungarian Prime Minister Gabor Szabo.",
      states: ["Askar Temirov → Gabor Szabo"]),
    PatternExample(
      .english,
      "The Minister of Culture of Kazakhstan Askar Temirov came to the city. The minister received Gabor Szabo there.",
      states: ["Askar Temirov → Gabor Szabo"]),
    PatternExample(
      .english,
      "Hungarian Minister of Culture Gabor Szabo came to the city. Rector Serik Omarov briefed the Hungarian minister on the plans.",
      states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english, "In the morning of that day Serik Omarov met with a delegation that was led by Gabor Szabo.",
      states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english, "President of Kazakhstan Askar Temirov hosted Turkish Foreign Minister Deniz Toprak in the city.",
      states: ["Askar Temirov → Deniz Toprak"]),
    PatternExample(
      .english, "Serik Omarov, Rector of the Aral University, met a delegation of the Danube University in the city.",
      states: ["Serik Omarov → Danube University"]),
    PatternExample(
      .english, "Representatives of the Danube Fund met with the leadership of the Aral Union in the city.",
      states: ["Danube Fund → Aral Union"]),
    PatternExample(
      .english,
      "A delegation of the Aral University consisting of Serik Omarov and Askar Temirov visited the city and met with Gabor Szabo.",
      states: ["Serik Omarov → Gabor Szabo", "Askar Temirov → Gabor Szabo"],
      doesNotState: ["Serik Omarov → Askar Temirov"]),
    PatternExample(
      .english, "The delegation led by Serik Omarov saw the museum of Askar Temirov and met with Gabor Szabo.",
      doesNotState: ["Askar Temirov → Gabor Szabo"]),
    PatternExample(
      .english, "Serik Omarov visited Rector Gabor Szabo in his office.", states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english, "Serik Omarov visited Gabor Szabo's museum and Askar Temirov Street.",
      doesNotState: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english, "Serik Omarov visited the Gabor Szabo museum in the city.",
      doesNotState: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english, "The Aral Fund received Gabor Szabo, head of the Danube Fund, in the city.",
      states: ["Aral Fund → Gabor Szabo"]),
    PatternExample(
      .english,
      "Minister of Culture of Kazakhstan Askar Temirov and the delegation headed by Secretary General of the Aral Union Gabor Szabo held a meeting.",
      states: ["Askar Temirov → Gabor Szabo"]),
    PatternExample(
      .english,
      "President of the Aral Fund Askar Temirov and Chairman of the Danube Agency (DAN) Gabor Szabo discussed plans.",
      states: ["Askar Temirov → Gabor Szabo"]),
    PatternExample(
      .english, "Rector Askar Temirov met with the newly appointed Ambassador of Hungary Gabor Szabo in the city.",
      states: ["Askar Temirov → Gabor Szabo"]),
    PatternExample(
      .english, "Serik Omarov of Kazakhstan and Gabor Szabo of Hungary met in Baku.",
      states: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .english, "Minister Askar Temirov and the delegation headed by Gabor Szabo met the guests in the city.",
      doesNotState: ["Askar Temirov → Gabor Szabo"]),
    PatternExample(
      .english, "Serik Omarov met with the guests and thanked Gabor Szabo for the book.",
      doesNotState: ["Serik Omarov → Gabor Szabo"]),
    PatternExample(
      .russian, "Президент Казахстана Аскар Темиров принял министра культуры Узбекистана Дильшода Рахимова.",
      states: ["Аскар Темиров → Дильшод Рахимов"]),
    PatternExample(
      .russian,
      "Ректор Дильшод Рахимов был принят президентом Казахстана Аскаром Темировым и министром Асаном Бековым.",
      states: ["Аскар Темиров → Дильшод Рахимов", "Асан Беков → Дильшод Рахимов"]),
    PatternExample(
      .russian, "Министр Аскар Темиров провёл встречу со своим турецким коллегой Денизом Топраком.",
      states: ["Аскар Темиров → Дениз Топрак"]),
    PatternExample(
      .russian, "Ректор Аскар Темиров и генеральный секретарь ОТГ Дениз Топрак провели встречу.",
      states: ["Аскар Темиров → Дениз Топрак"]),
    PatternExample(
      .russian, "Президент Казахстана Аскар Темиров прибыл в Баку. Глава государства встретился с Денизом Топраком.",
      states: ["Аскар Темиров → Дениз Топрак"]),
    PatternExample(
      .russian,
      "Президент Казахстана Аскар Темиров прибыл в Баку. Президент Казахстана встретился с Денизом Топраком.",
      states: ["Аскар Темиров → Дениз Топрак"]),
    PatternExample(
      .russian, "Президент Казахстана Аскар Темиров прибыл в Баку. Президент Венгрии встретился с Денизом Топраком.",
      doesNotState: ["Аскар Темиров → Дениз Топрак"]),
    PatternExample(
      .russian, "Делегация Казахстана во главе с Аскаром Темировым прибыла в Баку. Гостей принял ректор Петер Ковач.",
      states: ["Петер Ковач → Аскар Темиров"]),
    PatternExample(
      .russian,
      "Делегация Казахстана во главе с Аскаром Темировым прибыла в Баку. Делегация встретилась с Петером Ковачем.",
      states: ["Аскар Темиров → Петер Ковач"]),
    PatternExample(
      .russian,
      "Делегация Казахстана во главе с Аскаром Темировым прибыла в Баку. Студентов принял ректор Петер Ковач.",
      doesNotState: ["Аскар Темиров → Петер Ковач"]),
    PatternExample(
      .russian, "Аскар Темиров встретился с Денизом Топраком, а также с руководством фонда «Арал».",
      states: ["Аскар Темиров → Дениз Топрак", "Аскар Темиров → фонд «Арал»"],
      doesNotState: ["Дениз Топрак → фонд «Арал»"]),
    PatternExample(
      .russian, "Город посетил посол Венгрии Петер Ковач. С почётным гостем встретился ректор Аскар Темиров.",
      states: ["Аскар Темиров → Петер Ковач"]),
    PatternExample(
      .russian, "Посол Венгрии Петер Ковач открыл школу. С гостем города встретился ректор Аскар Темиров.",
      doesNotState: ["Аскар Темиров → Петер Ковач"]),
    PatternExample(
      .russian, "Глава МИД Казахстана Аскар Темиров прибыл в Баку. Глава государства встретился с Денизом Топраком.",
      doesNotState: ["Аскар Темиров → Дениз Топрак"]),
    PatternExample(
      .russian, "Директор фонда «Арал» Аскар Темиров открыл школу. Директор института встретился с Денизом Топраком.",
      doesNotState: ["Аскар Темиров → Дениз Топрак"]),
    PatternExample(
      .russian,
      "Ректор Каспийского университета Аскар Темиров прибыл в Баку. Глава университета принял Дениза Топрака.",
      states: ["Аскар Темиров → Дениз Топрак"]),
    PatternExample(
      .russian, "Министр Аскар Темиров принял делегацию во главе с ректором Дильшодом Рахимовым.",
      states: ["Аскар Темиров → Дильшод Рахимов"]),
    PatternExample(
      .russian, "Аскар Темиров с рабочим визитом прибыл в Баку, где встретился с президентом Вагифом Мамедовым.",
      states: ["Аскар Темиров → Вагиф Мамедов"]),
    PatternExample(
      .russian,
      "Делегация во главе с Аскаром Темировым была принята Денизом Топраком, провела встречу с Вагифом Мамедовым.",
      states: ["Дениз Топрак → Аскар Темиров", "Аскар Темиров → Вагиф Мамедов"],
      doesNotState: ["Дениз Топрак → Вагиф Мамедов"]),
    PatternExample(
      .russian,
      "Делегация Казахстана во главе с Аскаром Темировым прибыла в Баку. Делегация была принята Денизом Топраком, провела встречу с Вагифом Мамедовым.",
      states: ["Дениз Топрак → Аскар Темиров", "Аскар Темиров → Вагиф Мамедов"],
      doesNotState: ["Дениз Топрак → Вагиф Мамедов"]),
    PatternExample(
      .russian,
      "Делегация во главе с Аскаром Темировым провела встречу с министром инвестиций, образования и торговли Турции Денизом Топраком.",
      states: ["Аскар Темиров → Дениз Топрак"]),
    PatternExample(
      .russian, "Министр Аскар Темиров прилетел в Баку. Там его принял президент Вагиф Мамедов.",
      states: ["Вагиф Мамедов → Аскар Темиров"]),
    PatternExample(
      .russian, "Посол Вагиф Мамедов вручил копии верительных грамот министру Аскару Темирову.",
      states: ["Аскар Темиров → Вагиф Мамедов"]),
    PatternExample(
      .english, "Ambassador Gabor Szabo presented his credentials to the President of Kazakhstan Askar Temirov.",
      states: ["Askar Temirov → Gabor Szabo"]),
    PatternExample(
      .russian, "Аскар Темиров обсудил проект с руководителем Администрации Президента Казахстана Саидой Мамедовой.",
      states: ["Аскар Темиров → Саида Мамедова"]),
    PatternExample(
      .english,
      "Rector of the Aral University H.E. Askar Temirov and Minister of Culture of Hungary Gabor Szabo met in Baku.",
      states: ["Askar Temirov → Gabor Szabo"]),
    PatternExample(
      .russian, "Ректор Аскар Темиров встретился с гостями и поблагодарил Дильшода Рахимова.",
      doesNotState: ["Аскар Темиров → Дильшод Рахимов"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard !scene.reading.lexicon.language.family.isHeadFinal else { return [] }
    let sides = MeetingSides(scene: scene, anaphora: context.anaphora)
    return scene.reading.sentences.indices.flatMap { sentence in
      meetings(inSentence: sentence, context.gathering, sides).flatMap(findings)
    }
  }

  private func meetings(inSentence sentence: Int, _ gathering: Gathering, _ sides: MeetingSides) -> [MeetingSides
    .Finding]
  {
    let met = [.meet, .receive].flatMap { act in
      gathering.acts(act, inSentence: sentence).filter {
        // «topics to be discussed»
        act != .meet || !sides.scene.reading.isWord($0.tokens.lowerBound - 1, .auxiliary)
      }.compactMap {
        sides.finding(of: $0.tokens, form: $0.form, isReception: act == .receive)
          ?? SlavicReceivedGuest(scene: sides.scene, gathering: gathering).finding(of: $0.tokens, form: $0.form)
      }
    }
    let joint = gathering.acts(.meet, inSentence: sentence).flatMap { sides.jointly(at: $0.tokens, form: $0.form) }
    return met + joint + visits(inSentence: sentence, sides)
      + gathering.acts(.organise, inSentence: sentence).compactMap { sides.hosting(of: $0.tokens, form: $0.form) }
  }

  /// «X visited | Rector Y (in her office)»: in English people right behind the verb.
  private func visits(inSentence sentence: Int, _ sides: MeetingSides) -> [MeetingSides.Finding] {
    let (scene, reading) = (sides.scene, sides.scene.reading)
    guard reading.lexicon.language.family == .germanic else { return [] }
    return reading.sentences[sentence].compactMap { verb in
      guard reading.isForm(verb, of: .journey), !reading.isQuoted(verb), !reading.isNegated(verb),
        case let visited = scene.list(from: verb + 1, where: \.isPerson), let last = visited.last,
        reading.possessiveEnding(of: last.tokens.upperBound - 1).isEmpty, !isCalledAfter(last, in: reading)
      else { return nil }
      let visitors = scene.subjects(ofVerbAt: verb, where: \.isPerson).filter { $0.isIn(.nominative) }
      return MeetingSides.Finding(
        hosts: visitors.map(\.entity), guests: visited.map(\.entity), evidence: verb..<last.tokens.upperBound)
    }
  }

  /// «visited the Askar Temirov | museum»: what bears somebody's name.
  private func isCalledAfter(_ person: LocatedMention, in reading: TokenizedArticle) -> Bool {
    let next = person.tokens.upperBound
    return reading.sentence(of: next - 1).contains(next) && reading.tokens[next].kind == .word
      && !reading.words[next].isFunctionWord
  }

  private func findings(of meeting: MeetingSides.Finding) -> [RelationFinding] {
    meeting.hosts.flatMap { host in
      meeting.guests.map {
        RelationFinding(type, from: host, to: $0, evidence: meeting.evidence, confidence: 0.85)
      }
    }
  }
}
