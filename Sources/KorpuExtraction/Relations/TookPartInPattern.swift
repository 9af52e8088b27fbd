internal import KorpuLanguage
internal import KorpuModel

/// «A və B iştirak edib», «A-nın iştirakı ilə», and the countries that a gathering is named for:
/// «Azərbaycan-Qazaxıstan … Forumu».
struct TookPartInPattern: RelationPattern {
  let type = RelationType.tookPartIn
  let summary = "People and countries in a sentence of attending, and the countries whose gathering it is by name."
  var examples: [PatternExample] {
    TurkicExamples.unitedAttendants + TurkicExamples.leadersOfObjects + QuotedGatheringExamples.attended
      + DelegationLeaderExamples.turkic
      + TurkicExamples.attendanceOfPeoples
      + Self.basicExamples + TurkicExamples.attendance + TurkicExamples.arrivals + TurkicExamples.attendants
      + TurkicExamples.attendantsAsWritten + TurkicExamples.attendanceInTurkish
      + TurkicExamples.attendanceOfCommemorations
      + TurkicExamples.rolls + TurkicExamples.attendanceAfterEve + TurkicExamples.expected + TurkicExamples.topics
      + HungarianExamples.titlesOfGatherings + TurkicExamples.absentees + TurkicExamples.presiding
      + TurkicExamples.besides + TurkicExamples.guestsAmongWhom
      + TurkicExamples.delegates + TurkicExamples.sentDelegates + TurkicExamples.leaders
      + TurkicExamples.joinedDelegates + TurkicExamples.delegationMembers
      + TurkicExamples.unnamedEvents + TurkicExamples.attendanceOfDescribed + TurkicExamples.attendanceBySomebody
      + TurkicExamples.attendanceOfBoards + TurkicExamples.nationalCompounds + TurkicExamples.leadersOfDelegations
      + TurkicExamples.ribbons + TurkicExamples.countriesWithParts + TurkicExamples.guestsOfHonour
      + TurkicExamples.attendanceBesideOwners + TurkicExamples.attendanceOfCeremonies
      + TurkicExamples.attendanceOfAssemblies + TurkicExamples.attendantsWithOrigins
      + TurkicExamples.travellersToGatherings + TurkicExamples.relativeAttendance
      + TurkicExamples.attendanceOfSenders + TurkicExamples.receivedDelegates
      + TurkicExamples.sortsInMarks + TurkicExamples.activeAttendants + TurkicExamples.attendanceBesideDelegates
      + TurkicExamples.attendanceLikeNominatives + TurkicExamples.attendanceOfOfficials
      + TurkicExamples.attendanceOfRegions + TurkicExamples.attendingDelegates + TurkicExamples.doersAtGatherings
      + TurkicExamples.attendantsByWay + TurkicExamples.attendanceFromBodies + TurkicExamples.attendanceOfSeveral
  }

  private static let basicExamples = [
    PatternExample(
      .azerbaijani, "Özbəkistanın Şəkidə keçiriləcək Su Forumunda iştirakı gözlənilir.", states: ["UZ → Su Forumu"]),
    PatternExample(
      .turkish,
      "Bursa'da Kırgızistan Kültür Günleri düzenlendi. Mavi Deniz Merkezi'nde gerçekleştirilen konsere yazar Leyla Korkmaz katıldı.",
      states: ["Leyla Korkmaz → Kırgızistan Kültür Günleri"]),
    PatternExample(
      .turkish,
      "Bursa'da Genç Yazarlar Forumu düzenlendi. Mavi Deniz Merkezi'nde gerçekleştirilen konsere yazar Leyla Korkmaz katıldı.",
      doesNotState: ["Leyla Korkmaz → Genç Yazarlar Forumu"]),
    PatternExample(
      .turkmen, "Türkmenistanyň Maryda geçiriljek Aral forumyna gatnaşmagyna garaşylýar.", states: ["TM → Aral forumy"]),
    PatternExample(
      .uzbek, "Toshkentda O‘zbekiston va Vengriya oliy ta’lim muassasalari rektorlarining konferensiyasi bo‘lib o‘tdi.",
      doesNotState: [
        "UZ → O‘zbekiston va Vengriya oliy ta’lim muassasalari rektorlarining konferensiyasi",
        "HU → O‘zbekiston va Vengriya oliy ta’lim muassasalari rektorlarining konferensiyasi",
      ]),
    PatternExample(
      .azerbaijani,
      "Bakıda Türk Gəncləri Forumu keçirilib. Forumda Türkiyə, Özbəkistan və Qazaxıstandan nümayəndələr iştirak edib.",
      states: ["TR → Türk Gəncləri Forumu", "UZ → Türk Gəncləri Forumu", "KZ → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani, "Bakıda \"Azərbaycan-Türkiyə Media Forumu\" adlı panel baş tutub.",
      states: ["AZ → Azərbaycan-Türkiyə Media Forumu", "TR → Azərbaycan-Türkiyə Media Forumu"]),
    PatternExample(
      .azerbaijani, "Bakıda rektor Anar Quliyev və səfir Kenan Aydemirin iştirakı ilə Türk Gəncləri Forumu keçirilib.",
      states: ["Anar Quliyev → Türk Gəncləri Forumu", "Kenan Aydemir → Türk Gəncləri Forumu"]),
    PatternExample(
      .azerbaijani,
      "Gəncədə Türk Gəncləri Günləri keçirilir. Tədbir çərçivəsində \"Dostluq guşəsi\"nin açılışı olub. Mərasimdə rektor Anar Quliyev iştirak edib.",
      states: ["Anar Quliyev → \"Dostluq guşəsi\"nin açılışı"], doesNotState: ["Anar Quliyev → Türk Gəncləri Günləri"]),
    PatternExample(
      .turkish,
      "Bursa'da Yeşil Vadi Zirvesi düzenlendi. \"Su ve İklim\" temasıyla düzenlenen zirveye rektör Leyla Korkmaz katıldı.",
      states: ["Leyla Korkmaz → Yeşil Vadi Zirvesi"]),
    PatternExample(
      .turkish, "Bursa'da Genç Yazarlar Forumu düzenlendi. Konsere rektör Leyla Korkmaz katıldı.",
      doesNotState: ["Leyla Korkmaz → Genç Yazarlar Forumu"]),
    PatternExample(
      .uzbek,
      "Anvar Mahmudov keldi.\n– Kitob chiqdi, – dedi Anvar Mahmudov. – Ukam “Sahro” forumida ishtirok etdi.",
      doesNotState: ["Anvar Mahmudov → “Sahro” forumi"]),
    PatternExample(
      .uzbek, "Buxoroda “Sahro” forumi bo‘lib o‘tdi. Shoir Anvar Mahmudov forumda mukofot bilan taqdirlandi.",
      states: ["Anvar Mahmudov → “Sahro” forumi"]),
    PatternExample(
      .russian,
      "В Баку прошла конференция «Турция и Узбекистан – новые пути».",
      doesNotState: [
        "TR → конференция «Турция и Узбекистан – новые пути»", "UZ → конференция «Турция и Узбекистан – новые пути»",
      ]),
    PatternExample(
      .russian,
      "В Баку прошёл форум «Турция – Узбекистан».",
      states: ["TR → форум «Турция – Узбекистан»", "UZ → форум «Турция – Узбекистан»"]),
    PatternExample(
      .russian,
      "В Баку прошёл круглый стол, посвящённый дружбе Турции и Узбекистана.",
      doesNotState: ["TR → круглый стол, посвящённый дружбе Турции и Узбекистана"]),
    PatternExample(
      .azerbaijani, "Bakıda Türk Gəncləri Forumu keçirilib. Forumda rektor Anar Quliyev iştirak etməyib.",
      doesNotState: ["Anar Quliyev → Türk Gəncləri Forumu"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let reported = context.gathering.reported(context)
    let attended =
      !scene.reading.lexicon.language.family.isVerbFinal
      ? []
      : Attendance(
        scene: scene, gathering: context.gathering, anaphora: context.anaphora, reported: reported
      ).findings().filter { !isToldByOther($0, in: scene, context) }.map {
        RelationFinding(type, from: $0.participant, to: $0.forum, evidence: $0.evidence, confidence: 0.85)
      }
    let together = GatheringsTogether(scene: scene).shared(attended, forum: \.to, in: .place) {
      RelationFinding(type, from: $0.from, to: $1, evidence: $0.evidence[0], confidence: $0.confidence)
    }
    return (together + namesakes(in: scene, context)).filter { !context.hasTie(.spokeAt, from: $0.from, to: $0.to) }
  }

  /// «– Kitob chiqdi, – dedi A. – Yoshlar forumda ishtirok etdi»: of whom a speaker says so is neither who speaks nor somebody
  /// whom only the narrator has named.
  private func isToldByOther(_ found: Attendance.Finding, in scene: Scene, _ context: RelationContext) -> Bool {
    guard scene.reading.lexicon.language.family == .turkic else { return false }
    let verb = found.evidence.upperBound - 1
    let isNamed = scene.mentions(in: found.evidence).contains { $0.entity == found.participant }
    return context.statements.contains { statement in
      statement.isDirect && statement.content.contains(verb) && (!isNamed || statement.speaker == found.participant)
    }
  }

  private func namesakes(in scene: Scene, _ context: RelationContext) -> [RelationFinding] {
    scene.mentions.filter { $0.type.isForum && context.gathering.isHeld($0) }.flatMap {
      forum -> [RelationFinding] in
      // «X və Y dostluğuna həsr olunmuş konfrans» is for two countries, and not of them.
      guard !forum.tokens.contains(where: { isDedicated($0, in: scene.reading) }),
        !TopicName(reading: scene.reading).isTopic(forum), !tellsWhoAttends(forum, in: scene.reading)
      else { return [] }
      let countries = scene.mentions(in: forum.tokens).filter {
        $0.type.isCountry && !isOfOpenedBody($0, forum, in: scene) && !isOfNations($0, in: scene.reading)
          && !isVenue($0, in: scene)
      }
      return Set(countries.map(\.entity)).count < 2 || isOneInOther(countries, of: scene)
        ? []
        : countries.map { country in
          RelationFinding(
            type, from: country.entity, to: forum.entity, evidence: forum.tokens, confidence: 0.85)
        }
    }
  }

  /// «узбекско-киргизский | круглый стол», «magyar–kazah | üzleti fórum», «Kazakh-Hungarian | business forum»: an adjective, in English
  /// any compound, tells whose citizens come together, and that their countries were there is not said.
  private func isOfNations(_ country: LocatedMention, in reading: TokenizedArticle) -> Bool {
    guard reading.lexicon.language.family != .turkic else { return false }
    return country.tokens.count == 1 && reading.words[country.tokens.lowerBound].key(in: .countries) == nil
  }

  private func isDedicated(_ index: Int, in reading: TokenizedArticle) -> Bool {
    reading.isWord(index, .dedicated) || reading.isSlavic && reading.isForm(index, of: .dedicated)
      // «an event dedicated to the friendship of Hungary and Kazakhstan»
      || reading.lexicon.language.family == .germanic && reading.isWord(index, .naming)
  }

  /// «Oʻzbekiston va Vengriya rektorlarining konferensiyasi», «Macaristan-Kazakistan Komisyonu toplantısı»: of people in office, or
  /// of bodies, in two countries, which are not there themselves. NGOs of two countries stand for these.
  private func tellsWhoAttends(_ forum: LocatedMention, in reading: TokenizedArticle) -> Bool {
    var index = forum.tokens.lowerBound
    while index < forum.tokens.upperBound {
      let body = reading.words.match(.bodies, at: index)
      if reading.words.match(.forums, at: index) == nil {
        if reading.words.match(.roles, at: index) != nil { return true }
        if let body, body.value != OrganizationKind.ngo.rawValue { return true }
      }
      // «Non-Governmental Organizations»
      index += max(1, body?.length ?? 1)
    }
    return false
  }

  /// «Кыргызстандын | Түркиядагы | маданият күндөрү»: a country that says where it is held, and not whose it is.
  private func isVenue(_ country: LocatedMention, in scene: Scene) -> Bool {
    // «Дни культуры Казахстана в | Венгрии»
    if scene.reading.isSlavic { return scene.reading.isWord(country.tokens.lowerBound - 1, .locativeMarker) }
    return scene.reading.lexicon.language.family == .turkic
      && scene.reading.words[country.tokens.upperBound - 1].form(in: .countries)?.grammaticalCase == .attributive
  }

  /// «Azərbaycan-Türkiyə Birliyinin | açılışı»: a country that is only in the name of the body that is opened.
  private func isOfOpenedBody(_ country: LocatedMention, _ forum: LocatedMention, in scene: Scene) -> Bool {
    guard forum.tokens.contains(where: { scene.reading.isForm($0, of: [.opening, .launch]) }) else { return false }
    let body = scene.mention(covering: country.tokens.lowerBound, where: \.isOrganization)
    return body.map { $0.tokens.count > country.tokens.count } ?? false
  }

  /// «szlovákiai magyar szervezetek konferenciája»: of one nation in another country, and of no two.
  private func isOneInOther(_ countries: [LocatedMention], of scene: Scene) -> Bool {
    scene.reading.lexicon.language.family == .uralic
      && zip(countries, countries.dropFirst()).contains { $0.tokens.upperBound == $1.tokens.lowerBound }
  }
}
