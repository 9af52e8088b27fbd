internal import KorpuLanguage
internal import KorpuModel

/// «Qazaxıstanın "X" Fondunun direktoru Y»: the body, its possessed position, the person.
struct HoldsRolePattern: RelationPattern {
  let type = RelationType.holdsRole
  let summary = "A body or country in the genitive, a position with the possessor's ending, a person."
  var examples: [PatternExample] {
    ListedPostExamples.posts + EnvoyListExamples.posts + HungarianExamples.gatheringTitles
      + TurkicExamples.postsAbroadAndAtSchool + TurkicExamples.postsOfPeoples
      + HungarianExamples.titlesBeforePosts + EnglishExamples.postsOfNames
      + TurkicExamples.headsOfMunicipalities
      + Self.basicExamples + TurkicExamples.positions
      + TurkicExamples.units + TurkicExamples.deputiesOfManyFields + EnglishExamples.severalHolders
      + TurkicExamples.postsAsWritten
      + TurkicExamples.partsOfBodies
      + TurkicExamples.posts
      + TurkicExamples.quotedUnits
      + TurkicExamples.sharedPosts + TurkicExamples.offices + TurkicExamples.nameFirst
      + TurkicExamples.postsInLongNames + TurkicExamples.postsBesideUnknown + TurkicExamples.officesOfDelegates
      + TurkicExamples.postsBesideDelegations + TurkicExamples.postsOfUnnamed + TurkicExamples.officesOfListedFields
      + TurkicExamples.rectorsAtHome + TurkicExamples.initialBodies + TurkicExamples.unionsOfMany
      + TurkicExamples.postsInEponyms + TurkicExamples.deputiesOfChairs + TurkicExamples.namesOfOneBody
      + TurkicExamples.ownedInstitutes + TurkicExamples.visitedCountries
      + TurkicExamples.postsInToldUnits + TurkicExamples.secondPosts + TurkicExamples.postsBesideBeing
      + TurkicExamples.postsInMarks + TurkicExamples.postsInCabinets + TurkicExamples.postsInMissions
      + TurkicExamples.postsPartedByMarks + TurkicExamples.postsBesideObjects + TurkicExamples.postPhrases
      + TurkicExamples.postsBesideRibbons
      + LeaderExamples.highestOffices
      + HungarianExamples.positions
      + HungarianExamples.positionsBesideNames + HungarianExamples.positionsOnBehalf
      + HungarianExamples.positionsWithoutComma + HungarianExamples.positionsOfNeighbours
      + HungarianExamples.positionsWithAttributes
      + HungarianExamples.positionsMeant + HungarianExamples.positionsShared + HungarianExamples.positionsAlone
      + HungarianExamples.positionsInLongNames + HungarianExamples.positionsInEmbassies
      + HungarianExamples.positionsAdjacent + HungarianExamples.positionsRespective
      + HungarianExamples.positionsAtUniversities + HungarianExamples.bodiesWithinBodies
      + HungarianExamples.positionsInNationalBodies + HungarianExamples.positionsOnSides
      + HungarianExamples.officesOfCompany + HungarianExamples.bodiesNamedShort
      + EnglishExamples.positions + EnglishExamples.postsBehindFrontedWords
      + EnglishExamples.positionsOfBodies + EnglishExamples.positionsInNamedBodies + EnglishExamples.portfolios
      + SlavicExamples.positionsInNamedBodies + SlavicExamples.positionsBesideTitles
      + SlavicExamples.positionsAmongOthers
      + SlavicExamples.positionsOfOthers + SlavicExamples.positionsInLists + EnglishExamples.positionsOfOthers
      + EnglishExamples.positionsInLists + EnglishExamples.positionsBehindNames
      + EnglishExamples.positionsInShortenedBodies + EnglishExamples.positionsGiven
      + EnglishExamples.positionsInBrackets + EnglishExamples.positionsInParts + EnglishExamples.positionsOfSeveral
      + EnglishExamples.officesAtHome + EnglishExamples.affiliations + EnglishExamples.officesOfOnlyCountry
      + EnglishExamples.positionsInBodiesMeant + EnglishExamples.positionsBeforeTitles
      + SlavicExamples.positionsBesideBodies + EnglishExamples.positionsWithTitles + EnglishExamples.positionsBesideMany
      + EnglishExamples.speakersFromBodies + EnglishExamples.positionsOfTwoPosts
      + EnglishExamples.positionsInSeveralBodies + SlavicExamples.positionsInSeveralBodies + SlavicExamples.doubledPosts
      + HungarianExamples.officesOfHouses
      + HungarianExamples.positionsInSeveralBodies + NeighbourPostExamples.turkic + NeighbourPostExamples.english
      + NeighbourPostExamples.slavic + NeighbourPostExamples.hungarian + SportingExamples.clubs
      + TurkicExamples.postsBesidePosts + TurkicExamples.postsInReports
      + EnglishExamples.positionsInListsOfGuests + HungarianExamples.pairedPosts
  }

  private static let basicExamples = [
    PatternExample(
      .turkmen,
      "Aral Geňeşiniň başlygy Maral Orazowa Aşgabada geldi. Türkmenistanyň Prezidenti Wepa Atajanow ony kabul etdi. Aral Geňeşiniň başlygy Wepa Atajanowy gutlady.",
      states: ["Maral Orazowa → Aral Geňeşi: chair", "Wepa Atajanow → TM: president"],
      doesNotState: ["Wepa Atajanow → Aral Geňeşi"]),
    PatternExample(
      .azerbaijani,
      "Səfir Kenan Aydemir Sahil Bələdiyyəsinə gəlib. Bələdiyyə başçısı ulu öndər Anar Quliyevin əsərlərindən danışıb.",
      doesNotState: ["Anar Quliyev → Sahil Bələdiyyəsi"]),
    PatternExample(
      .kazakh, "Кеше «Жас қалам» форумының ашылу салтанатында Мәдениет министрі Самат Досаев сөз сөйледі.",
      doesNotState: ["Самат Досаев → «Жас қалам» форумы"]),
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
      .azerbaijani,
      "Yaşıl Vadi Fondunun sədri Anar Quliyev, onun müavini Leyla Nəsirova və layihə koordinatoru Samir Orucov gəliblər.",
      states: ["Leyla Nəsirova → Yaşıl Vadi Fondu", "Samir Orucov → Yaşıl Vadi Fondu"]),
    PatternExample(
      .turkish,
      "Mavi Deniz Vakfı Başkanı Leyla Korkmaz, yazar Kemal Yurtsever ve Genel Sekreter Deniz Aksoy geldi.",
      doesNotState: ["Kemal Yurtsever → Mavi Deniz Vakfı", "Deniz Aksoy → Mavi Deniz Vakfı"]),
    PatternExample(
      .turkish, "Özbekistan Kültür Bakanı Kemal Yurtsever, Cumhurbaşkanı Başdanışmanı Deniz Aksoy geldi.",
      states: ["Kemal Yurtsever → UZ"], doesNotState: ["Deniz Aksoy → UZ"]),
    PatternExample(
      .turkish,
      "Kazakistan Cumhurbaşkanı Danışmanı Kemal Yurtsever geldi. Mavi Deniz Derneği Başkanı Deniz Aksoy konuştu.",
      states: ["Kemal Yurtsever → KZ", "Deniz Aksoy → Mavi Deniz Derneği"]),
    PatternExample(
      .turkish, "Mavi Deniz Derneği okul açtı. Dernek Başkanı Deniz Aksoy konuştu.",
      states: ["Deniz Aksoy → Mavi Deniz Derneği"]),
    PatternExample(
      .turkish, "Altay Üniversitesi Rektörü Leyla Korkmaz ve Rektör Yardımcısı Kemal Yurtsever geldi.",
      states: ["Kemal Yurtsever → Altay Üniversitesi"]),
    PatternExample(
      .azerbaijani, "Türkiyə və Gürcüstanın xarici işlər nazirləri Kenan Aydemir və Levan Beridze gəliblər.",
      states: ["Kenan Aydemir → TR", "Levan Beridze → GE"], doesNotState: ["Kenan Aydemir → GE"]),
    PatternExample(
      .azerbaijani, "Qazaxıstanın maliyyə, ticarət və energetika nazirləri – Serik Omarov, Daniyar Axmetov gəliblər.",
      states: ["Serik Omarov → KZ", "Daniyar Axmetov → KZ"]),
    PatternExample(
      .azerbaijani, "Gənclər Fondunun koordinatorları Leyla Nəsirova və Dəniz Yurdoğlu gəliblər.",
      states: ["Dəniz Yurdoğlu → Gənclər Fondu"]),
    PatternExample(
      .azerbaijani,
      "Sahil Universiteti və Vadi Universiteti müqavilə bağlayıb. Universitetin rektoru Anar Quliyev gəlib.",
      doesNotState: ["Anar Quliyev → Vadi Universiteti", "Anar Quliyev → Sahil Universiteti"]),
    PatternExample(
      .azerbaijani,
      "Milli Məclisin Beynəlxalq əlaqələr, müdafiə və təhlükəsizlik komitəsinin sədri Anar Quliyev Bakıya gəlib.",
      states: ["Anar Quliyev → Milli Məclis"]),
    PatternExample(
      .uzbek,
      "Oliy Majlis Senatining fan, ta’lim va madaniyat masalalari bo‘yicha qo‘mitasi raisi Anvar Mahmudov keldi.",
      states: ["Anvar Mahmudov → Oliy Majlis Senati"]),
    PatternExample(
      .azerbaijani,
      "Azərbaycan Köçürülənlərlə İş üzrə Dövlət Komitəsində görüş olub. Dövlət Komitəsinin sədri Anar Quliyev danışıb.",
      states: ["Anar Quliyev → Azərbaycan Köçürülənlərlə İş üzrə Dövlət Komitəsi"]),
    PatternExample(
      .azerbaijani,
      "Arxiv Dövlət Agentliyi və Su Dövlət Agentliyi təsis edilib. Dövlət Agentliyinin sədri Anar Quliyev danışıb.",
      doesNotState: ["Anar Quliyev → Arxiv Dövlət Agentliyi", "Anar Quliyev → Su Dövlət Agentliyi"]),
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
      .turkmen,
      "Türkmenistanyň Prezidenti Aman Gurbanow maslahatda boldy. Türkmenistanyň döwlet Baştutany Kemal Aýdemire salam iberdi.",
      states: ["Aman Gurbanow → TM"], doesNotState: ["Kemal Aýdemir → TM"]),
    PatternExample(
      .turkmen, "Ol Türkmenistanyň Prezidenti Kemal Aýdemire salam iberdi.", states: ["Kemal Aýdemir → TM"]),
    PatternExample(
      .turkmen, "Hormatly Prezidentimiz Aman Gurbanowyň gatnaşmagynda Türkmenistanyň Mejlisiniň maslahaty geçirildi.",
      states: ["Aman Gurbanow → TM"]),
    PatternExample(
      .turkmen, "Hormatly Prezidentimiz Aman Gurbanow Türkmenistan bilen Gazagystanyň arasyndaky ýol barada aýtdy.",
      doesNotState: ["Aman Gurbanow → KZ", "Aman Gurbanow → TM"]),
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
    let sources = PositionSources(scene: scene, context: context, phrase: phrase)
    let listed = ListedPositions(phrase: phrase)
    var findings: [(finding: RelationFinding, person: LocatedMention)] = []
    var placed: Set<Int> = []
    var previous: ListedPositions.Previous?
    for person in scene.mentions where person.type.isPerson {
      var found = ofOneState(
        sources.stated(of: person, after: previous?.found.first).map { finding($0, of: person, in: scene) }, in: scene)
      var isOfMission = found.contains { $0.role == .ambassador }
      if found.isEmpty, let previous {
        found = listed.positions(of: person, after: previous)
        isOfMission = previous.isOfMission && !found.isEmpty
      }
      if found.isEmpty, !placed.contains(person.entity), let meant = sources.meant(of: person) {
        found = [finding(meant, of: person, in: scene)]
      }
      if !found.isEmpty { placed.insert(person.entity) }
      findings += found.map { ($0, person) }
      let isShared = previous?.isShared == true && previous?.found.first?.title == found.first?.title
      previous = ListedPositions.Previous(
        person: person, found: found, isShared: isShared || hasPluralPosition(person, phrase: phrase),
        isOfMission: isOfMission, country: listed.country(goingOnBehind: person, found, after: previous))
    }
    return SubjectPosts(findings, in: scene).settled()
  }

  /// «Türkmenistanyň ilçisi, | Täjigistanyň ilçisi A»: nobody is the envoy of two countries; the words farther from the name tell of
  /// one who is not named.
  private func ofOneState(_ found: [RelationFinding], in scene: Scene) -> [RelationFinding] {
    guard let envoy = found.first(where: { $0.role == .ambassador }), scene.reading.lexicon.language.family == .turkic
    else { return found }
    return found.filter { $0.role != .ambassador || $0.to == envoy.to }
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
      role: role(of: position, in: scene),
      title: position.title,
      evidence: position.tokens.union(person.tokens), confidence: position.confidence)
  }

  private func role(of position: Position, in scene: Scene) -> Role {
    // «Sanayi Odası Meclis Başkanı»: who heads the assembly of what is no parliament.
    if position.role == .speaker, case .organization(let kind) = scene.entities[position.holder].type,
      ![.government, .igo].contains(kind)
    {
      return .chair
    }
    guard isInParliament(position, in: scene) else { return position.role }
    // «Member of the Hungarian Parliament»
    let sits = position.role == .member && scene.reading.lexicon.language.family == .germanic
    return sits ? .deputy : position.role.inParliament
  }

  /// «председатель Милли Меджлиса», but not of a committee of it.
  private func isInParliament(_ position: Position, in scene: Scene) -> Bool {
    !scene.reading.lexicon.language.family.isHeadFinal && !position.title.contains(ascii: " ")
      && scene.isParliament(position.holder)
  }
}
