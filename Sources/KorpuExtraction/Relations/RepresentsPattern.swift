internal import KorpuLanguage
internal import KorpuModel

/// «qazaxıstanlı ekspert Marat Axmetov», «Azərbaycan yazıçısı Anar Quliyev»: a person's country without a body.
struct RepresentsPattern: RelationPattern {
  let type = RelationType.represents
  let summary = "An adjective of nationality, or a country and a possessed profession, before a person."
  var examples: [PatternExample] {
    TurkicExamples.winnersOfPrizes
      + [
        PatternExample(
          .azerbaijani, "Tədbirdə qazaxıstanlı politoloq Marat Axmetov çıxış edib.", states: ["Marat Axmetov → KZ"]),
        PatternExample(
          .azerbaijani, "Azərbaycan yazıçısı Anar Quliyev konfransda iştirak edib.", states: ["Anar Quliyev → AZ"]),
        PatternExample(
          .kyrgyz, "Түркиянын Кыргыз өлкөсүндөгү элчиси Кемал Айдемир келди.", doesNotState: ["Кемал Айдемир → KG"]),
        PatternExample(
          .kyrgyz, "Кыргыз Республикасынын эл артисти Асел Токтогулова келди.", states: ["Асел Токтогулова → KG"]),
        PatternExample(
          .kazakh, "Топ құрамында: Асан Токтогулов – Қырғызстанның халық ақыны, Самат Досаев – ақын бар.",
          states: ["Асан Токтогулов → KG"], doesNotState: ["Самат Досаев → KG"]),
        PatternExample(
          .kazakh, "Қонақтар келді: Самат Досаев – Қырғызстанның халық ақыны Асан Токтогуловтың досы.",
          doesNotState: ["Самат Досаев → KG"]),
        PatternExample(
          .kyrgyz, "Форумга Бакыт Асанов (Кыргызстан) жана Самат Досаев (Казакстан) катышты.",
          states: ["Бакыт Асанов → KG", "Самат Досаев → KZ"]),
        PatternExample(
          .kazakh, "Форумға Самат Досаев Қазақстанның атынан қатысты.", doesNotState: ["Самат Досаев → TR"]),
        PatternExample(
          .azerbaijani, "Türk yazıçı Anar Quliyev konfransda iştirak edib.", doesNotState: ["Anar Quliyev → TR"]),
        PatternExample(
          .uzbek, "Kengashda Zeynep Arslan (Turkiya) va Anvar Sodiqov (Buxoro, O'zbekiston) gapirdi.",
          states: ["Zeynep Arslan → TR", "Anvar Sodiqov → UZ"]),
        PatternExample(
          .uzbek, "Anjumanda qozog‘istonlik o‘zbek yozuvchisi Anvar Sodiqov so‘zladi.", states: ["Anvar Sodiqov → KZ"],
          doesNotState: ["Anvar Sodiqov → UZ"]),
        PatternExample(.russian, "Гостей встретил поэт из Турции Дениз Топрак.", states: ["Дениз Топрак → TR"]),
        PatternExample(
          .russian, "Гостей встретили Аскар Темиров и Петер Ковач из Венгрии.", states: ["Петер Ковач → HU"],
          doesNotState: ["Аскар Темиров → HU"]),
        PatternExample(
          .russian, "Петер Ковач из Венгрии выступил с докладом, а Аскар Темиров из Казахстана рассказал о музее.",
          states: ["Петер Ковач → HU", "Аскар Темиров → KZ"]),
        PatternExample(
          .russian, "Лучшими стали Аскар Темиров (Казахстан) и Дениз Топрак (Анкара, Турция).",
          states: ["Аскар Темиров → KZ", "Дениз Топрак → TR"]),
        PatternExample(
          .russian,
          "Гостей встретили народный артист Азербайджана Эльдар Мамедов и гражданин Казахстана Аскар Темиров.",
          states: ["Эльдар Мамедов → AZ", "Аскар Темиров → KZ"]),
        PatternExample(
          .english, "The Hungarian delegation met Serik Omarov. A Turkish company hired Gabor Szabo.",
          doesNotState: ["Serik Omarov → HU", "Gabor Szabo → TR"]),
        PatternExample(
          .english, "The guests were met by Hungarian film director Gabor Szabo and Serik Omarov.",
          states: ["Gabor Szabo → HU"], doesNotState: ["Serik Omarov → HU"]),
        PatternExample(
          .english, "The paper was signed by Rector of the Kyrgyz State University Serik Omarov.",
          doesNotState: ["Serik Omarov → KG"]),
        PatternExample(
          .russian, "Об этом рассказал турецкий политолог, доктор политических наук, профессор Дениз Топрак.",
          states: ["Дениз Топрак → TR"]),
        PatternExample(
          .russian, "Об этом рассказали турецкий политолог Дениз Топрак, профессор Петер Ковач.",
          states: ["Дениз Топрак → TR"], doesNotState: ["Петер Ковач → TR"]),
        PatternExample(
          .russian, "Гостей встретил директор музея Казахстана Аскар Темиров.", doesNotState: ["Аскар Темиров → KZ"]),
        PatternExample(
          .russian, "Гостей встретил президент Конфедерации предпринимателей Казахстана Аскар Темиров.",
          doesNotState: ["Аскар Темиров → KZ"]),
        PatternExample(
          .russian, "Почётный гость Казахстана Дениз Топрак открыл музей.", doesNotState: ["Дениз Топрак → KZ"]),
        PatternExample(
          .russian, "Аскар Темиров, казахстанский писатель, открыл музей.", states: ["Аскар Темиров → KZ"]),
        PatternExample(
          .russian, "Музей открыли Петер Ковач, казахстанский писатель Аскар Темиров.",
          states: ["Аскар Темиров → KZ"], doesNotState: ["Петер Ковач → KZ"]),
        PatternExample(
          .russian, "Премию вручили турецкому поэту Денизу Топраку.", states: ["Дениз Топрак → TR"]),
        PatternExample(
          .russian, "Премию от турецкой компании Денизу Топраку вручили в Баку.", doesNotState: ["Дениз Топрак → TR"]),
        PatternExample(
          .russian, "Казахстанский борец вольного стиля Аскар Темиров победил узбекистанца Дильшода Рахимова.",
          states: ["Аскар Темиров → KZ", "Дильшод Рахимов → UZ"]),
        PatternExample(
          .russian, "Казахстанец проиграл американцу Аскару Темирову.", doesNotState: ["Аскар Темиров → KZ"]),
        PatternExample(
          .russian, "Аскар Темиров из Казахстана отправился в Баку.", doesNotState: ["Аскар Темиров → KZ"]),
      ] + EnglishExamples.nationalProfessions + TurkicExamples.compatriots + TurkicExamples.delegatesOfCountries
      + HungarianExamples.nationalities
      + TurkicExamples.representedCountries + TurkicExamples.origins
      + TurkicExamples.pairedOrigins + SportingExamples.winners
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let winners = MedalWinners(scene: scene, gathering: context.gathering).findings()
    let sent = (CountryRepresentatives(scene: scene).findings() + winners).filter {
      !context.hasTie(.holdsRole, from: $0.from, to: $0.to)
    }
    return sent + compatriots(in: scene, context: context)
  }

  private func compatriots(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    let lists = CompatriotList(scene: scene)
    let origins = TurkicOrigin(scene: scene)
    let represented = RepresentedCountry(scene: scene, gathering: context.gathering)
    var shared: [Int: LocatedMention] = [:]
    let named: [RelationFinding] = scene.mentions.filter(\.type.isPerson).compactMap { person in
      let home = origins.country(of: person) ?? PairedOrigins(scene: scene).country(behind: person)
      let own = lists.isMet(listFrom: person) ? nil : home ?? country(of: person, in: scene)
      let list = own == nil ? [] : home == nil ? lists.others(after: person) : origins.others(after: person)
      for other in list { shared[other.tokens.lowerBound] = own }
      let told =
        own ?? shared[person.tokens.lowerBound] ?? apposed(to: person, in: scene)
        ?? TitleBehindDash(scene: scene).country(of: person)
      let country =
        told ?? bracketed(after: person, in: scene) ?? sender(of: person, in: scene)
        ?? origin(of: person, in: scene, context.gathering)
      return country.flatMap { country in
        // «Kırgız Cumhuriyeti Büyükelçisi»: the office says it already.
        context.hasTie(.holdsRole, from: person.entity, to: country.entity)
          ? nil
          : RelationFinding(
            type, from: person.entity, to: country.entity, evidence: country.tokens.union(person.tokens),
            confidence: 0.85)
      }
    }
    let told = scene.reading.sentences.indices.flatMap(represented.findings)
    return named + told.filter { !context.hasTie(.holdsRole, from: $0.from, to: $0.to) }
  }

  /// «Qirg'iziston xalq | yozuvchisi»: one word in small letters may stand between.
  private func country(before title: Int, in scene: Scene) -> LocatedMention? {
    if let country = scene.mention(endingBefore: title, where: \.isCountry) { return country }
    if let country = CompatriotList(scene: scene).country(ofStateBefore: title) { return country }
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic, title > 0, reading.tokens[title - 1].kind == .word,
      !reading.isCapitalisedWord(title - 1), reading.words[title - 1].classesOfStem.isEmpty
    else { return nil }
    return scene.mention(endingBefore: title - 1, where: \.isCountry)
  }

  /// «Anar Quliyev | (Azərbaycan)», «(Bakı, Azərbaycan)»
  private func bracketed(after person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let open = person.tokens.upperBound
    guard reading.lexicon.language.family == .turkic || reading.isSlavic, reading.isMark(open, "(") else { return nil }
    let start = reading.isMark(open + 2, ",") ? open + 3 : open + 1
    guard let country = scene.mention(startingAt: start, where: \.isCountry),
      reading.isMark(country.tokens.upperBound, ")")
    else { return nil }
    return country
  }

  /// «Түркияның атынан | (министр) A (сөз алды)»: for which country somebody came or spoke.
  private func sender(of person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    let name = person.tokens.lowerBound
    let word = (RoleFinder(reading: reading).role(endingBefore: name)?.tokens.lowerBound ?? name) - 1
    guard reading.lexicon.language.family == .turkic, person.isIn(.nominative), reading.isWord(word, .representing),
      let country = scene.mention(endingBefore: word, where: \.isCountry)
    else { return nil }
    return country.isIn([.genitive, .nominative, .accusative]) ? country : nil
  }

  /// «(Форумға) Қазақстаннан | A, Түркиядан | абайтанушы B (қатысты)»: from which country somebody came to a gathering.
  private func origin(
    of person: LocatedMention, in scene: Scene, _ gathering: Gathering
  ) -> LocatedMention? {
    let reading = scene.reading
    let name = person.tokens.lowerBound
    let sentence = reading.sentenceOfToken[name]
    guard reading.lexicon.language.family == .turkic, person.isIn(.nominative),
      gathering.acts(.attend, inSentence: sentence).contains(where: { $0.tokens.lowerBound > name })
    else { return nil }
    let start = RoleFinder(reading: reading).title(endingBefore: name)?.lowerBound ?? name
    return scene.mention(endingBefore: start, where: \.isCountry).flatMap { $0.isIn(.ablative) ? $0 : nil }
  }

  /// «Jan Novak, a | Hungarian historian, …»
  private func apposed(to person: LocatedMention, in scene: Scene) -> LocatedMention? {
    guard !scene.reading.lexicon.language.family.isHeadFinal else { return nil }
    let start = person.tokens.upperBound + 2
    let end = min(scene.reading.sentence(of: start - 2).upperBound, start + TokenizedArticle.mostAttributes + 1)
    return (start..<max(start, end)).lazy.filter(scene.reading.isApposed).compactMap {
      scene.mention(startingAt: $0, where: \.isCountry)
    }.first
  }

  private func country(of person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let start = person.tokens.lowerBound
    if scene.reading.lexicon.language.family == .uralic { return nationality(after: person, in: scene) }
    let sentence = scene.mentions(ofSentence: scene.reading.sentenceOfToken[start])
    let isTurkic = scene.reading.lexicon.language.family == .turkic
    if let origin = SlavicOrigin(scene: scene).country(of: person) { return origin }
    let adjective = sentence.last { mention in
      mention.type.isCountry && mention.tokens.upperBound <= start && start - mention.tokens.upperBound <= 2
        && mention.tokens.count == 1
        && (scene.reading.words[mention.tokens.lowerBound].isKey(of: .demonyms)
          || SlavicOrigin(scene: scene).isNationality(mention, of: person))
        // «Rector of the Kyrgyz State University | X»
        && scene.mention(covering: mention.tokens.lowerBound, where: \.isOrganization) == nil
        // «director of the Kazakh | Turkic Academy X»
        && scene.mention(startingAt: mention.tokens.upperBound, where: \.isOrganization) == nil
        && (isTurkic || (mention.tokens.upperBound..<start).allSatisfy { isOfProfession($0, in: scene.reading) })
        && isBesideName(mention.tokens.upperBound, name: start, in: scene.reading)
        // «Казахстанец проиграл | X»
        && !(scene.reading.isSlavic
          && (mention.tokens.upperBound..<start).contains {
            scene.reading.words[$0].isKnownVerb || scene.mention(startingAt: $0, where: \.isCountry) != nil
          })
        // «Kırgız öğrencilerin temsilcisi | X»: those are of the country whose post it is.
        && !(isTurkic && (mention.tokens.upperBound..<start).contains(where: scene.reading.isGenitivePlural))
    }
    let told = adjective ?? nationality(beforeTitlesOf: person, in: scene)
    if let country = told ?? NationalProfessions(scene: scene).country(before: person) { return country }
    guard let title = RoleFinder(reading: scene.reading).title(endingBefore: start),
      isPossessed(title, in: scene.reading),
      let country = country(before: title.lowerBound, in: scene)
    else { return nil }
    return country.isIn([.nominative, .genitive]) ? country : nil
  }

  /// «Kazakh | political analyst X», but not «of the Turkish | House X»: what has a capital is a name, but for posts and titles.
  private func isOfProfession(_ index: Int, in reading: TokenizedArticle) -> Bool {
    !reading.isCapitalisedWord(index) || reading.words[index].key(in: .roles) != nil
      || reading.words[index].key(in: .honorifics) != nil
      || RoleFinder(reading: reading).role(endingBefore: index + 1) != nil
  }

  /// «Kazakh political | analyst | X», but neither «the Hungarian delegation | met | X» nor «a Hungarian company | hired | X»: in English a word
  /// for what somebody is stands before the name.
  private func isBesideName(_ start: Int, name: Int, in reading: TokenizedArticle) -> Bool {
    guard reading.lexicon.language.family == .germanic, start < name else { return true }
    let roles = RoleFinder(reading: reading)
    return roles.role(endingBefore: name) != nil || roles.title(endingBefore: name) != nil
      || reading.isForm(name - 1, of: [.colleague, .people, .guests])
  }

  /// «artisti», and «эл артисти», which tables have with the ending.
  private func isPossessed(_ title: Range<Int>, in reading: TokenizedArticle) -> Bool {
    guard let match = reading.words.match(.honorifics, at: title.lowerBound) else { return false }
    return match.form.possessor == .third
      || reading.lexicon.language.family == .turkic && match.length > 1
        && reading.words[title.upperBound - 1].mayBePossessed(in: .nominative)
  }

  /// «турецкий политолог, доктор наук, профессор | X»: a profession with its adjective, and titles between it and the name.
  private func nationality(beforeTitlesOf person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let reading = scene.reading
    guard reading.isSlavic else { return nil }
    let start = person.tokens.lowerBound
    let first = reading.sentence(of: start).lowerBound
    let end = HeadInitialPosition(scene: scene).titlesStart(before: start, from: first)
    guard end < start, let role = RoleFinder(reading: reading).role(endingBefore: end), !role.isOfState,
      !role.form.isPlural,
      let country = scene.mention(endingBefore: role.tokens.lowerBound, where: \.isCountry),
      country.tokens.count == 1, reading.words[country.tokens.lowerBound].isKey(of: .demonyms)
    else { return nil }
    return country
  }

  /// «Oleg Karimov kirgiz író»: the adjective stands between the name and the profession; an office makes it a position.
  private func nationality(after person: LocatedMention, in scene: Scene) -> LocatedMention? {
    let next = person.tokens.upperBound
    guard next + 1 < scene.reading.tokens.count,
      let country = scene.mention(startingAt: next, where: \.isCountry), country.tokens.count == 1,
      scene.reading.words[next].isKey(of: .demonyms)
    else { return nil }
    let role = RoleFinder(reading: scene.reading).role(startingAt: next + 1)
    let isProfession =
      scene.reading.words.match(.honorifics, at: next + 1)?.form.possessor == nil
      && scene.reading.words.match(.honorifics, at: next + 1) != nil
    return isProfession || role.map { !$0.isOfState && $0.form.possessor == nil } == true ? country : nil
  }
}
