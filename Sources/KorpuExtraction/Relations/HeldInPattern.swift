internal import KorpuLanguage
internal import KorpuModel

/// «Bakıda keçirilən X Forumu»: where a gathering takes place.
struct HeldInPattern: RelationPattern {
  let type = RelationType.heldIn
  let summary = "A place in the locative and a gathering, with a verb of holding in one sentence."
  var examples: [PatternExample] {
    EveExamples.places + EnglishExamples.boundsOfGatherings + SlavicExamples.boundsOfGatherings
      + TurkicExamples.onlyTowns + TurkicExamples.assemblingTowns + Self.basicExamples
      + TurkicExamples.places + TurkicExamples.seats + TurkicExamples.placesOnEve + TurkicExamples.placesOfMembers
      + TurkicExamples.placesOfBoards + TurkicExamples.towns + TurkicExamples.toldPlaces
      + TurkicExamples.placesBesideGatherings + TurkicExamples.hallsBehindQuoted + TurkicExamples.placesOfFrames
      + HungarianExamples.places + EnglishExamples.places + EnglishExamples.joinedPlaces + EnglishExamples.placesOfNames
      + HungarianExamples.houses
      + SlavicExamples.placesBesideGatherings + SlavicExamples.housesOfGatherings + SlavicExamples.townsOfGatherings
      + SlavicExamples.placesBehindDates + EnglishExamples.placesBehindNames
      + TurkicExamples.meetingsAsObjects + HungarianExamples.homes + TurkicExamples.placesOfJourneys
      + TurkicExamples.placesOfSessions + HeadlineExamples.towns + TurkicExamples.othersOfRow
  }

  private static let basicExamples = [
    PatternExample(
      .turkmen, "Maryda Türkmenistanyň Özbegistan Respublikasyndaky Medeniýet günleriniň açylyş dabarasy geçirildi.",
      states: ["Türkmenistanyň Özbegistan Respublikasyndaky Medeniýet günleri → Mary"]),
    PatternExample(
      .azerbaijani, "Ölkəmizdə keçirilən “Su” forumunda rektor Anar Quliyev çıxış edib.",
      doesNotState: ["“Su” forumu → Ölkəmiz"]),
    PatternExample(
      .turkmen,
      "Maryda Türkmenistanyň Medeniýet günleriniň açylyş dabarasy geçirildi. Türkmenistanyň Medeniýet günleri iki gün dowam eder.",
      states: ["Türkmenistanyň Medeniýet günleri → Mary"]),
    PatternExample(
      .turkmen, "Şu gün Balkan uniwersitetinde Çäge jemgyýeti «Deňiz ýoly» atly kitabyň tanyşdyryş dabarasyny geçirdi.",
      states: ["«Deňiz ýoly» atly kitabyň tanyşdyryş dabarasy → Balkan uniwersiteti"]),
    PatternExample(
      .turkmen,
      "Şu gün Balkan uniwersitetinde okaýan Sona Ataýewa «Deňiz ýoly» atly sergini gördi.",
      doesNotState: ["Deňiz ýoly → Balkan uniwersiteti"]),
    PatternExample(
      .azerbaijani, "Şuşada \"Ortaq irs\" mövzusunda beynəlxalq konfrans keçirilib.", states: ["Ortaq irs → Şuşa"]),
    PatternExample(
      .azerbaijani, "Astanada təşkil olunan Türk Gəncləri Forumunda \"Yaşıl gələcək\" adlı panel baş tutub.",
      states: ["Türk Gəncləri Forumu → Astana", "Yaşıl gələcək → Astana"]),
    PatternExample(
      .english, "The Aral Fund will hold a conference titled \"New Voices\" in Baku, and the guests were told so.",
      states: ["New Voices → Baku"]),
    PatternExample(
      .english, "The President spoke in his remarks to the 12th Civil Forum of Kazakhstan on Oct. 16 in Astana.",
      states: ["12th Civil Forum of Kazakhstan → Astana"]),
    PatternExample(
      .english,
      "Serik Omarov told of the preparations for the upcoming Summit of the Aral Council on 14-15 October 2019 in Baku.",
      states: ["Summit of the Aral Council → Baku"]),
    PatternExample(
      .english, "The \"Green Steppe\" forum kicked off on Monday in the Azerbaijani capital city of Baku.",
      states: ["Green Steppe → Baku"]),
    PatternExample(
      .english, "Serik Omarov will travel to Budapest on Wednesday to participate in the \"Green Steppe\" forum.",
      states: ["Green Steppe → Budapest"]),
    PatternExample(
      .english, "A workshop on water law was organized by the Aral Fund in Baku.",
      states: ["workshop on water law → Baku"]),
    PatternExample(
      .english, "The \"Green Steppe\" forum, organised by the Aral Fund and founded in 2002 in Baku, opens on Monday.",
      doesNotState: ["Green Steppe → Baku"]),
    PatternExample(
      .english, "The \"Green Steppe\" forum, organised by the Aral Fund, founded in 2002, was held in Baku.",
      states: ["Green Steppe → Baku"]),
    PatternExample(
      .english, "Serik Omarov, who spoke at the \"Green Steppe\" forum, wrote to Baku.",
      doesNotState: ["Green Steppe → Baku"]),
    PatternExample(
      .hungarian, "A Zöld Forrás Fórumnak Budapest ad otthont.", states: ["Zöld Forrás Fórum → Budapest"]),
    PatternExample(
      .hungarian, "Halmos Péter a Zöld Híd Alapítvány közgyűlésén közölte, hogy Budapesten megnyílt az új iskola.",
      doesNotState: ["Zöld Híd Alapítvány közgyűlése → Budapest"]),
    PatternExample(
      .russian, "Ректор Аскар Темиров не примет участие в саммите ОТГ в Баку.", states: ["саммит ОТГ → Баку"]),
    PatternExample(
      .russian, "В Баку прошёл круглый стол по вопросам молодёжной политики. Аскар Темиров уехал в Москву.",
      states: ["круглый стол по вопросам молодёжной политики → Баку"],
      doesNotState: ["круглый стол по вопросам молодёжной политики → Москва"]),
    PatternExample(
      .turkish, "Bursa'da düzenlenecek Yeşil Vadi Zirvesi'nin hazırlıkları ele alındı.",
      states: ["Yeşil Vadi Zirvesi → Bursa"]),
    PatternExample(
      .turkish, "\"Karadeniz Sivil Toplum Buluşması\" ve \"Genç Yazarlar Buluşması\" Bursa'da düzenlendi.",
      states: ["Karadeniz Sivil Toplum Buluşması → Bursa", "Genç Yazarlar Buluşması → Bursa"]),
    PatternExample(
      .uzbek, "Tadbirlar, jumladan, Yoshlar forumi (3-4-iyun, Buxoro) va Ayollar forumi (8-iyun, Qo‘qon) o‘tkaziladi.",
      states: ["Yoshlar forumi → Buxoro", "Ayollar forumi → Qo‘qon"],
      doesNotState: ["Yoshlar forumi → Qo‘qon", "Ayollar forumi → Buxoro"]),
    PatternExample(
      .azerbaijani, "Türk Gəncləri Forumunun iştirakçıları Astanada dincəliblər.",
      doesNotState: ["Türk Gəncləri Forumu → Astana"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let sentences = scene.reading.sentences.indices
    let places = HeldPlaces(scene: scene, context: context)
    let told = GatheringsTogether(scene: scene).shared(sentences.flatMap(places.findings), forum: \.from) {
      RelationFinding(.heldIn, from: $1, to: $0.to, evidence: $0.evidence[0], confidence: $0.confidence)
    }
    let held =
      OnlyTown(scene: scene).without(told) + sentences.flatMap(places.bracketed)
      + AssemblingTowns(scene: scene, gathering: context.gathering).findings()
    let journeys = sentences.flatMap(JourneysToGatherings(scene: scene, context: context).findings)
    let placed = Set(held.map(\.from))
    return held + journeys.filter { !placed.contains($0.from) }
  }
}
