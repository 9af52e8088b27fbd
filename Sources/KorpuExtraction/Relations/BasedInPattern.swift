internal import KorpuLanguage
internal import KorpuModel

/// «Qazaxıstanın "X" Fondu», «Azərbaycan Dövlət Universiteti»: a country before or in a body's name.
struct BasedInPattern: RelationPattern {
  let type = RelationType.basedIn
  let summary = "A country in the genitive before a body, or the only country in its name."
  var examples: [PatternExample] {
    TurkicExamples.unityOfPeoples + BasedInExamples.plain + TurkicExamples.quotedParties + TurkicExamples.grounds
      + TurkicExamples.officesByInitials
      + TurkicExamples.bodiesUnderOffices
      + TurkicExamples.patrons + TurkicExamples.seatsInBrackets + TurkicExamples.listedMissions
      + HungarianExamples.seats
      + EnglishExamples.bodiesUnderOffices + EnglishExamples.bodiesOfPeoples
      + EnglishExamples.bodiesBesideOthers + EnglishExamples.bodiesByWhatTheyAre + TurkicExamples.bodiesOfStory
      + TurkicExamples.societiesAbroad
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let bodies = scene.mentions.filter { $0.type.isOrganization && $0.candidate.abbreviates == nil }
    // A society of the people of one country that is said to be in another is in that alone, also where only its name stands.
    let abroad = Set(bodies.filter { isOfOthers($0, in: scene) && ground(of: $0, in: scene) != nil }.map(\.entity))
    return bodies.filter { !abroad.contains($0.entity) || ground(of: $0, in: scene) != nil }
      .compactMap { finding(for: $0, in: scene) }
  }

  private func finding(for body: LocatedMention, in scene: Scene) -> RelationFinding? {
    home(of: body, in: scene).map { country, confidence in
      RelationFinding(
        type, from: body.entity, to: country.entity, evidence: country.tokens.union(body.tokens), confidence: confidence
      )
    }
  }

  /// The country of a body, and how surely it is that: the words before its name tell it rather than those behind, and these rather
  /// than the name.
  private func home(of body: LocatedMention, in scene: Scene) -> (country: LocatedMention, confidence: Double)? {
    if let country = BodyUnderOffice(scene: scene).country(over: body) ?? nationalCouncil(body, in: scene) {
      return (country, 0.88)
    }
    let isIntergovernmental =
      scene.entities[body.entity].type == .organization(.igo) && !isUnderOffice(body, in: scene)
    guard !isIntergovernmental || !isOfStates(body, in: scene) else { return nil }
    if let country = countryBefore(body, in: scene) { return (country, 0.96) }
    let told =
      seat(of: body, in: scene) ?? ground(of: body, in: scene) ?? OneOfBodies(scene: scene).country(of: body)
    if let country = told ?? BodiesFromCountry(scene: scene).country(of: body) { return (country, 0.85) }
    if let country = bracketed(after: body.tokens.upperBound, in: scene) ?? owner(behindQuoted: body, in: scene)
      ?? EnglishCalledBody(scene: scene).country(of: body)
    {
      return (country, 0.9)
    }
    guard !isIntergovernmental else { return nil }
    let missions = MissionSender(scene: scene)
    let country = missions.isMission(body) ? missions.sender(of: body) : countryInName(of: body, in: scene)
    return (country ?? ListedAuthorities(scene: scene).country(of: body)).map { ($0, 0.9) }
  }

  /// «Qırğızıstanın | "Ala Dağ" İctimai Fondu»: the country right before a body, where it has nothing else to do with it.
  private func countryBefore(_ body: LocatedMention, in scene: Scene) -> LocatedMention? {
    let start = body.tokens.lowerBound
    guard let country = scene.mention(endingBefore: start, where: \.isCountry) ?? beforeAdjective(start, in: scene),
      country.isIn(.genitive) || isAdjective(country, in: scene) || isNamedWith(country, body, in: scene),
      !isPost(body, in: scene), !isPartner(body, in: scene),
      !isOfTwo(country, in: scene), !isPlace(country, in: scene), !isOfBody(country, before: body, in: scene),
      !isOfPeople(country, body, in: scene), !scene.isMembership(after: body),
      scene.mentions(in: country.tokens).allSatisfy({ !$0.type.isCountry || $0.entity == country.entity })
    else { return nil }
    return country
  }

  /// «Azərbaycan Texnika Universiteti»: the only country in the name, or its owner.
  private func countryInName(of body: LocatedMention, in scene: Scene) -> LocatedMention? {
    let countries = scene.mentions(in: body.tokens).filter { $0.type.isCountry && !isField($0, in: scene) }
    guard let country = countries.first, !isObject(country, in: scene),
      Set(countries.map(\.entity)).count == 1 || isOwner(country, of: body, in: scene),
      !DiasporaSociety(reading: scene.reading).isFor(country, body)
    else { return nil }
    return country
  }

  /// «the Council on Books under the President of | Hungary»: in English a council by its type word, and of one country all the same.
  private func isUnderOffice(_ body: LocatedMention, in scene: Scene) -> Bool {
    let reading = scene.reading
    guard reading.lexicon.language.family == .germanic,
      let country = scene.mention(endingBefore: body.tokens.upperBound, where: \.isCountry)
    else { return false }
    let start = country.tokens.lowerBound
    let marker = reading.withArticle(start) - 1
    guard marker > body.tokens.lowerBound, reading.isWord(marker, .genitiveMarker),
      let office = RoleFinder(reading: reading).role(endingBefore: marker)
    else { return false }
    return office.isOfState && office.tokens.lowerBound > body.tokens.lowerBound
  }

  /// «узбекское | объединение Республики Казахстан»: the adjective says of what people, where the name says of what country.
  private func isOfPeople(_ people: LocatedMention, _ body: LocatedMention, in scene: Scene) -> Bool {
    scene.reading.isSlavic && isAdjective(people, in: scene)
      && scene.mentions(in: body.tokens).contains {
        $0.type.isCountry && $0.entity != people.entity && $0.isIn(.genitive)
      }
  }

  /// «Қытайды | зерттеу орталығы»: what a body studies or helps.
  private func isObject(_ country: LocatedMention, in scene: Scene) -> Bool {
    scene.reading.lexicon.language.family == .turkic && country.candidate.grammaticalCase == .accusative
  }

  /// «Совет по | русской литературе»: what a body is for.
  private func isField(_ country: LocatedMention, in scene: Scene) -> Bool {
    let (reading, start) = (scene.reading, country.tokens.lowerBound)
    return reading.isSlavic && reading.words[start].key(in: .demonyms) != nil && reading.isWord(start - 1, .joiner)
      && !reading.isWord(start - 1, .conjunction)
  }

  /// «Kazakistan | Ahmet Yesevi Üniversitesi (Rektörü)»: a school that tables know by the rest of its name.
  private func isNamedWith(_ country: LocatedMention, _ body: LocatedMention, in scene: Scene) -> Bool {
    scene.reading.lexicon.language.family == .turkic
      && country.candidate.grammaticalCase == .nominative && country.tokens.upperBound == body.tokens.lowerBound
      && (isKnownSchool(body, in: scene) || isQuotedParty(body, in: scene)) && !body.isIn([.accusative, .dative])
  }

  private func isKnownSchool(_ body: LocatedMention, in scene: Scene) -> Bool {
    body.type == .organization(.academia)
      && scene.reading.words.match(.knownBodies, at: body.tokens.lowerBound)?.length == body.tokens.count
  }

  /// «Қозоғистон | «Умид» партияси (раиси)»: the quoted name of a party or a medium, behind the country whose it is.
  private func isQuotedParty(_ body: LocatedMention, in scene: Scene) -> Bool {
    [.organization(.party), .organization(.media)].contains(body.type)
      && scene.reading.tokens[body.tokens.lowerBound].kind == .openingQuote
      // «Түркия | «Умид» партиясымен (келісті)»
      && !body.isIn(.instrumental) && !scene.reading.isWord(scene.reading.end(of: body), .comitative)
  }

  /// «Azərbaycan Mətbuat Şurası»: the one country with which the name of a council begins, though councils of states are
  /// called so too; none that tables know.
  private func nationalCouncil(_ body: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let start = body.tokens.lowerBound
    guard [.turkic, .uralic].contains(reading.lexicon.language.family), body.type == .organization(.igo),
      !MissionSender(scene: scene).isMission(body),
      reading.words.match(.knownBodies, at: start) == nil,
      !body.tokens.contains(where: { reading.isForm($0, of: .state) }),
      let country = scene.mention(startingAt: start, where: \.isCountry), country.isIn([.nominative, .genitive]),
      country.tokens.upperBound < body.tokens.upperBound - 1
    else { return nil }
    return scene.mentions(in: body.tokens).allSatisfy { !$0.type.isCountry || $0.entity == country.entity }
      ? country : nil
  }

  /// «Қазақстан мен Түркияның | комиссиясы»: what two countries have in common is in neither.
  private func isOfTwo(_ country: LocatedMention, in scene: Scene) -> Bool {
    let joint = country.tokens.lowerBound - 1
    guard scene.reading.lexicon.language.family == .turkic, joint > 0,
      scene.reading.isWord(joint, [.comitative, .conjunction])
    else { return false }
    return scene.mention(endingBefore: joint, where: \.isCountry) != nil
  }

  /// «При поддержке посольства Турции | фонд «Арал» провёл»: in Russian a country that is another body's already.
  private func isOfBody(_ country: LocatedMention, before body: LocatedMention, in scene: Scene) -> Bool {
    guard scene.reading.isSlavic,
      let other = scene.mention(covering: country.tokens.lowerBound, where: \.isOrganization)
    else { return false }
    return other.entity != body.entity && other.tokens.upperBound == country.tokens.upperBound
      && other.tokens.count > country.tokens.count
  }

  /// «(открыта) в Кыргызской Республике | Турецким агентством»: where something is done.
  private func isPlace(_ country: LocatedMention, in scene: Scene) -> Bool {
    scene.reading.isSlavic && scene.reading.isWord(country.tokens.lowerBound - 1, .locativeMarker)
      && (country.tokens.count > 1 || scene.reading.words[country.tokens.lowerBound].key(in: .demonyms) == nil)
  }

  /// How many words say that a body sits somewhere: «ro'yxatdan o'tgan», «fəaliyyət göstərən».
  private static let longestSeat = 3

  /// «Germaniyada ro'yxatdan o'tgan | "X" jamiyati»
  private func seat(of body: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let start = body.tokens.lowerBound
    let first = max(reading.sentence(of: start).lowerBound, start - Self.longestSeat)
    guard reading.lexicon.language.family == .turkic,
      let seated = (first..<start).first(where: { reading.isWord($0, .seated) }),
      reading.words[start - 1].verbReadings(in: .participle) || reading.isWord(start - 1, .seated)
    else { return nil }
    guard let country = scene.mention(endingBefore: seated, where: \.isCountry) else {
      return countryOfTown(endingBefore: seated, in: scene)
    }
    return country.isIn(.locative) ? country : nil
  }

  /// How many words a town has with the word for one: «Nyu-York shahrida».
  private static let longestTown = 3

  /// «Turkiyaning Izmir shahrida | joylashgan (universitet)», «Almaniyanın Köln şəhərində | yerləşən»
  private func countryOfTown(endingBefore end: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let first = max(reading.sentence(of: end).lowerBound, end - Self.longestTown)
    guard first < end,
      let country = (first..<end).reversed().lazy.compactMap({ scene.mention(endingBefore: $0, where: \.isCountry) })
        .first,
      country.isIn(.genitive), reading.isCapitalisedWord(country.tokens.upperBound),
      (country.tokens.upperBound..<end).allSatisfy({
        reading.isCapitalisedWord($0) || reading.isForm($0, of: .town)
      }),
      reading.words[end - 1].mayBe(.locative)
    else { return nil }
    return country
  }

  /// «Түштүк Кореядагы | Андонг улуттук университети»: schools, libraries and museums stand on the ground that the words
  /// before them tell; offices and the branches of bodies of the world stand on another's.
  private func ground(of body: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic,
      body.type == .organization(.academia) || isOfCompatriots(body, in: reading) || isOfOthers(body, in: scene),
      reading.words.match(.knownBodies, at: body.tokens.lowerBound)?.length != body.tokens.count,
      !MissionSender(scene: scene).isMission(body),
      isOfOthers(body, in: scene) || scene.mentions(in: body.tokens).allSatisfy({ !$0.type.isCountry })
    else { return nil }
    let start = body.tokens.lowerBound
    if let country = scene.mention(endingBefore: start, where: \.isCountry) {
      return country.candidate.grammaticalCase == .attributive ? country : nil
    }
    // «Түркиянын Эрзурум шаарындагы | Ататүрк университети»
    guard let town = reading.startOfTown(before: start),
      let country = scene.mention(endingBefore: town, where: \.isCountry), country.isIn(.genitive)
    else { return nil }
    return country
  }

  /// «Oʻzbekistondagi | qozoq madaniyat markazi», «Qozogʻistondagi | “Adabiyot olami” markazi»: a union of people of another
  /// nation than the country's, where they live, or one that its name alone tells from others; and no office of it.
  private func isOfCompatriots(_ body: LocatedMention, in reading: TokenizedArticle) -> Bool {
    let start = body.tokens.lowerBound
    let end = body.tokens.upperBound
    guard body.type == .organization(.ngo), reading.sentence(of: start).contains(end),
      reading.words[end].form(in: .bodies)?.possessor != .third
    else { return false }
    return reading.words[start].isKey(of: .demonyms) || reading.tokens[start].kind == .openingQuote
  }

  /// «Oʻzbekistondagi | Ozarbayjon Madaniyat Markazi»: a society whose name has the country for whose people it is.
  private func isOfOthers(_ body: LocatedMention, in scene: Scene) -> Bool {
    let countries = scene.mentions(in: body.tokens).filter(\.type.isCountry)
    return body.type == .organization(.ngo) && !countries.isEmpty && countries.allSatisfy { $0.isIn(.nominative) }
  }

  /// «Қазақстанның | ТүркПА-ға төрағалығы»: a body of states, which is none of the one state before it.
  private func isOfStates(_ body: LocatedMention, in scene: Scene) -> Bool {
    let reading = scene.reading
    // «Kirgizisztán | ENSZ tagsága»: a body of states is no single one's.
    if reading.lexicon.language.family == .uralic {
      return body.tokens.count == 1 && reading.tokens[body.tokens.lowerBound].isAbbreviation
        && reading.words.match(.knownBodies, at: body.tokens.lowerBound) != nil
    }
    guard reading.lexicon.language.family == .turkic else { return false }
    return !body.isIn([.nominative, .genitive]) || reading.words.match(.knownBodies, at: body.tokens.lowerBound) != nil
      || body.tokens.contains { reading.isForm($0, of: .state) }
  }

  /// «Türkmenistanyň BMG-niň | ýanyndaky wekili»: the country's is what follows, at the body of many countries.
  private func isPost(_ body: LocatedMention, in scene: Scene) -> Bool {
    let next = scene.reading.end(of: body)
    return body.type == .organization(.igo) && body.isIn(.genitive)
      && scene.reading.tokens.indices.contains(next)
      && scene.reading.words[next].readings.contains {
        $0.form.possessor == .third && $0.form.grammaticalCase == .attributive
      }
  }

  /// How many words stand at most between «with» and the word for what a country has with a body.
  private static let longestTie = 3

  /// «Azərbaycanın X Təşkilatı ilə | əməkdaşlığa verdiyi önəm», «Türkiyə'nin X ile | ilişkileri»: the country's is what it has
  /// with the body, and not the body.
  private func isPartner(_ body: LocatedMention, in scene: Scene) -> Bool {
    let reading = scene.reading
    let end = reading.end(of: body)
    guard reading.lexicon.language.family == .turkic,
      reading.isWord(end, .comitative) || body.isIn(.instrumental)
    else { return false }
    let limit = min(end + 1 + Self.longestTie, reading.sentence(of: body.tokens.lowerBound).upperBound)
    return (end..<max(end, limit)).contains { index in
      reading.isForm(index, of: [.cooperation, .ties])
        && reading.words[index].readings.contains {
          $0.stem.count > 2 && ($0.form.possessor == .third || $0.form.grammaticalCase != .nominative)
        }
    }
  }

  /// «университет «Арал» (Турция)», «Yaşıl Vadi Universiteti (Türkiyə)»
  private func bracketed(after end: Int, in scene: Scene) -> LocatedMention? {
    SeatInBrackets(scene: scene).country(from: end)
  }

  /// «the "Society of Women" | of Uzbekistan»: a name in quotation marks ends before its country.
  private func owner(behindQuoted body: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let end = body.tokens.upperBound
    let marker = reading.tokens.indices.contains(end) && reading.tokens[end].kind == .closingQuote ? end + 1 : end
    guard reading.lexicon.language.family == .germanic, marker > 0, reading.tokens[marker - 1].kind == .closingQuote,
      reading.isWord(marker, .genitiveMarker)
    else { return nil }
    return scene.mention(startingAt: reading.behindArticle(marker + 1), where: \.isCountry)
  }

  /// «Қазақстанның Түркиядағы елшілігі», «ҚР Түркиядағы елшілігі»: whose the office is stands first, where it sits next.
  private func isOwner(_ country: LocatedMention, of body: LocatedMention, in scene: Scene) -> Bool {
    guard country.tokens.lowerBound == body.tokens.lowerBound else { return false }
    // «of the | Kyrgyz-Turkish University» owns nothing, «Kazakhstan's | Danube Union» does.
    if scene.reading.lexicon.language.family == .germanic {
      return !scene.reading.possessiveEnding(of: country.tokens.upperBound - 1).isEmpty
    }
    if country.isIn(.genitive) { return true }
    return scene.reading.lexicon.language.family == .turkic
      && scene.reading.tokens[country.tokens.lowerBound].isAbbreviation
      && scene.mentions(in: body.tokens).allSatisfy { other in
        !other.type.isCountry || other.entity == country.entity || other.candidate.grammaticalCase == .attributive
      }
  }

  /// «Kazakh Foreign Ministry», «узбекский фонд», «Türkmenisztán Medzslisze»
  private func isAdjective(_ country: LocatedMention, in scene: Scene) -> Bool {
    let family = scene.reading.lexicon.language.family
    // «turkiyalik "Bulut" kompaniyasi»
    guard family != .turkic else {
      guard country.tokens.count == 1 else { return false }
      // «ҚР | Ұлттық музейі»
      let isShort = scene.reading.tokens[country.tokens.lowerBound].isAbbreviation && country.isIn(.nominative)
      return isShort || scene.reading.words[country.tokens.lowerBound].isKey(of: .demonyms)
    }
    return family == .uralic || scene.reading.words[country.tokens.lowerBound].key(in: .demonyms) != nil
  }

  /// «Türkiyənin hakim "X" Partiyası»: one adjective may stand between.
  private func beforeAdjective(_ start: Int, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    guard start >= 2, reading.tokens[start - 1].kind == .word, !reading.tokens[start - 1].isCapitalised,
      !reading.words[start - 1].isFunctionWord, reading.words[start - 1].classesOfStem.isEmpty,
      !reading.words[start - 1].readings.contains(where: { $0.form.possessor == .third || $0.form.ending.length > 1 })
    else { return nil }
    return scene.mention(endingBefore: start - 1, where: \.isCountry)
  }
}
