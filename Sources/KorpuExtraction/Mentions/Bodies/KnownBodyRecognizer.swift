internal import KorpuLanguage
internal import KorpuModel

/// Finds bodies that a table knows by name or abbreviation: «Milli Məclis», «AMEA».
struct KnownBodyRecognizer {
  let reading: TokenizedArticle
  let people: Occupancy
  let avoiding: Occupancy

  /// An abbreviation of so few letters must be printed in capitals.
  private static let shortest = 4

  func name(at index: Int, after floor: Int) -> BodyName? {
    guard let match = reading.words.match(.knownBodies, at: index), let kind = OrganizationKind(rawValue: match.value),
      isPrintedAsName(match, kind, at: index), !isOfSeveral(match, at: index), !isPartOfName(match, kind, at: index),
      !isPosition(match, kind, at: index), !EnglishCompetition(reading: reading).bears(index),
      !isHouse(match, at: index), !isGathering(match, at: index),
      match.length == 1 || index == floor || !isPlainName(index - 1) || endsPerson(before: index, from: floor)
    else { return nil }
    let start = startOfPair(
      before: startOfCountry(before: index, match, kind, from: floor) ?? startOfTown(before: index, kind, from: floor)
        ?? index, from: floor)
    let name = start..<endOfCountry(behind: index + match.length, kind)
    return BodyName(
      tokens: (startOfEponym(before: name, from: floor) ?? start)..<name.upperBound, kind: kind,
      form: form(of: match, at: index), confidence: 0.95)
  }

  /// «Kremlga (yo'l oldi)», «Ko'ksaroyda (uchrashdi)»: a residence where somebody is or goes, and no actor.
  private func isHouse(_ match: TermMatch, at index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, match.form.grammaticalCase.isLocal else { return false }
    return reading.isPhrase(at: index, of: .residence)
      || match.length == 1 && reading.isForm(index, of: .residence)
  }

  /// «Конгресс | барысында (талқыланды)»: at the head of a sentence a sort of gatherings in the course of which something is done, and no
  /// parliament.
  private func isGathering(_ match: TermMatch, at index: Int) -> Bool {
    reading.lexicon.language.family == .turkic && match.length == 1 && reading.isInitial(index)
      && match.form == NounForm() && reading.words[index].key(in: .forums) != nil
      && reading.isWord(index + 1, [.setting, .framing])
  }

  /// «SOCAR'ı»: behind an apostrophe no possessor's ending stands, but the accusative that looks like it. «Ankara's Ethnography |
  /// Museum»: in English the last word of a name alone tells its form.
  private func form(of match: TermMatch, at index: Int) -> NounForm {
    let last = index + match.length - 1
    switch reading.lexicon.language.family {
    case .turkic:
      guard match.form.possessor == .third, match.form.grammaticalCase == .nominative,
        let ending = reading.endingBehindApostrophe(at: last)
      else { return match.form }
      var form = NounForm(.accusative)
      form.ending = CaseEnding(length: ending)
      return form
    case .germanic: return last > index && reading.possessiveEnding(of: last).isEmpty ? NounForm() : match.form
    case .slavic, .uralic: return match.form
    }
  }

  /// Whether it has a capital, and a short abbreviation has nothing else.
  private func isPrintedAsName(_ match: TermMatch, _ kind: OrganizationKind, at index: Int) -> Bool {
    guard
      reading.tokens[index].isCapitalised || isOfStates(match, kind, at: index) || isLedOffice(match, kind, at: index)
        || isSmallAbbreviation(match)
    else { return false }
    if isSmallAbbreviation(match) { return true }
    return match.key.count > Self.shortest || reading.tokens[index].isAbbreviation
      || reading.isSyllabicAbbreviation(index)
  }

  /// Whether the name of another body goes on behind it, of which it is a part.
  private func isPartOfName(_ match: TermMatch, _ kind: OrganizationKind, at index: Int) -> Bool {
    let end = index + match.length
    // «AMEA Dilçilik İnstitutu»: the longer name goes on.
    if match.form.grammaticalCase == .nominative, reading.namesBody(goingOnAt: end),
      match.length > 1 || !isWhole(index)
    {
      return true
    }
    // «BMT|ning Toshkentdagi vakolatxonasi»: the office is a body of its own, and its name begins with the owner's.
    if match.form.grammaticalCase == .genitive, reading.hasOffice(after: end) { return true }
    if reading.keepsOffice(inQuotesUpTo: end) || namesCompetition(goingOnAt: end) { return true }
    // «CNPC | kompaniyasi»: so does the name of a business with its type word.
    if match.form == NounForm(), namesBusiness(kind, goingOnAt: end) { return true }
    let longer = EnglishLongerName(reading: reading, people: people, avoiding: avoiding)
    if longer.head(behind: index..<end, after: index) != nil { return true }
    return goesOnWithField(index..<end) || namesHouse(goingOnAt: end)
  }

  /// «a Duna | Arénában»: in Hungarian a hall or stadium in capitals bears the name of a firm.
  private func namesHouse(goingOnAt end: Int) -> Bool {
    guard reading.lexicon.language.family == .uralic, end < reading.tokens.count,
      reading.sentence(of: end - 1).contains(end), reading.isCapitalisedWord(end),
      reading.words[end].key(in: .bodies) == nil
    else { return false }
    return reading.isForm(end, of: .venue) && reading.words[end].form(in: .wordClasses)?.possessor == nil
  }

  /// How many words stand between a body and the word for what is played for: «FIFA U-20 Women's | World Cup».
  private static let longestCompetition = 5

  /// «FIFA | World Cup», «UEFA | Çempionlar Liqası»: what is played for bears the name of who holds it.
  private func namesCompetition(goingOnAt end: Int) -> Bool {
    let limit = min(end + Self.longestCompetition, reading.sentence(of: end - 1).upperBound)
    let name = (end..<max(end, limit)).prefix { reading.isCapitalisedWord($0) }
    return name.contains { reading.isForm($0, of: .competition) }
  }

  /// «Security Council heads» have a position; the body is none of the story.
  private func isPosition(_ match: TermMatch, _ kind: OrganizationKind, at index: Int) -> Bool {
    !reading.lexicon.language.family.isHeadFinal && (reading.words.match(.roles, at: index)?.length ?? 0) > match.length
      && !isLed(index, kind)
  }

  /// «bp-nin (direktoru)»: without a vowel, what tables know as a body is no word, even in small letters.
  private func isSmallAbbreviation(_ match: TermMatch) -> Bool {
    reading.lexicon.language.family == .turkic && match.length == 1 && match.key.count > 1
      && match.key.unicodeScalars.allSatisfy { ("a"..."z").contains($0) && !Self.vowels.contains($0) }
  }

  private static let vowels = Set("aeiouy".unicodeScalars)

  /// «министрлер кабинетинин (төрагасы Асан Бейшенов)»: an office of state in small letters where who leads it is named.
  private func isLedOffice(_ match: TermMatch, _ kind: OrganizationKind, at index: Int) -> Bool {
    guard kind == .government, match.length > 1, reading.lexicon.language.writesNamesInSmallLetters,
      reading.lexicon.language.family == .turkic, match.form.grammaticalCase == .genitive, !match.form.isPlural,
      let post = RoleFinder(reading: reading).role(startingAt: index + match.length), post.form.possessor == .third,
      !post.form.isPlural
    else { return false }
    return reading.isCapitalisedWord(post.tokens.upperBound)
  }

  /// «Azərbaycan Respublikası | Milli Məclisi», «Венгрия | Ғылым академиясы»: where the bare country begins that belongs to the
  /// name.
  private func startOfCountry(
    before index: Int, _ match: TermMatch, _ kind: OrganizationKind, from floor: Int
  ) -> Int? {
    let isOfCountry =
      kind == .government || kind == .academia && reading.lexicon.language.family == .turkic
      || NationalSociety(reading: reading).isNamed(match, at: index)
    guard isOfCountry, kind == .government || !reading.tokens[max(0, index - 1)].isAbbreviation else { return nil }
    return (1...Self.longestCountry).last { length in
      guard index - length >= floor, reading.isCapitalisedWord(index - length),
        let country = reading.words.match(.countries, at: index - length)
      else { return false }
      return country.length == length && isInName(country.form.grammaticalCase)
    }.map { index - $0 }
  }

  /// «Milli Majlis | of the Republic of Azerbaijan»: in English the country behind an office of state belongs to its name.
  private func endOfCountry(behind end: Int, _ kind: OrganizationKind) -> Int {
    let country = reading.behindArticle(end + 1)
    guard reading.lexicon.language.family == .germanic, kind == .government, reading.isWord(end, .genitiveMarker),
      reading.sentence(of: end).contains(country), reading.isCapitalisedWord(country),
      let match = reading.words.match(.countries, at: country)
    else { return end }
    return country + match.length
  }

  /// «Turkiya – | O‘zbekiston savdo-sanoat palatasi»: what is of two countries is another body than the one that tables know.
  private func startOfPair(before start: Int, from floor: Int) -> Int {
    let first = start - 2
    guard reading.lexicon.language.family == .turkic, first >= floor, reading.isDash(start - 1),
      reading.sentence(of: start).contains(first), reading.words.match(.countries, at: start) != nil,
      reading.isCapitalisedWord(first), reading.words[first].form(in: .countries) == NounForm()
    else { return start }
    return first
  }

  /// «(A Federasiyası,) | Qars Qafqaz Universiteti»: a town in the nominative right before a school belongs to its name.
  private func startOfTown(before index: Int, _ kind: OrganizationKind, from floor: Int) -> Int? {
    let town = index - 1
    guard reading.lexicon.language.family == .turkic, kind == .academia, town > floor,
      reading.sentence(of: index).contains(town), reading.isCapitalisedWord(town), !people[town], !avoiding[town],
      reading.words[town].isKey(of: .cities), !reading.tokens[index].isAbbreviation,
      town == reading.sentence(of: index).lowerBound || reading.isListJoint(town - 1)
        || !reading.isCapitalisedWord(town - 1)
    else { return nil }
    return town
  }

  /// «түркі кеңесі», «халықаралық түркі академиясы»: a body of states, in whose whole name some papers have no capital.
  private func isOfStates(_ match: TermMatch, _ kind: OrganizationKind, at index: Int) -> Bool {
    kind == .igo && match.length > 1 && reading.lexicon.language.writesNamesInSmallLetters
      && reading.lexicon.language.family == .turkic && !match.form.isPlural
      && reading.words[index + match.length - 1].readings.contains { $0.form.possessor == .third }
  }

  /// «Gözel Amanowa adyndaky | Milli konserwatoriýanyň»: where the name of somebody begins that a known body bears, which may
  /// be left out.
  private func startOfEponym(before name: Range<Int>, from floor: Int) -> Int? {
    let bearing = name.lowerBound - 1
    guard reading.lexicon.language.family == .turkic, bearing > floor, reading.bearsName(at: bearing) else {
      return nil
    }
    return NameExtent(reading: reading, people: people, floor: floor).start(ofNameHeadedBy: name)
  }

  /// «Azərbaycan və Özbəkistan | XİN-ləri», «Kızılaylar (olarak birleştik)»: several, of which none is named.
  private func isOfSeveral(_ match: TermMatch, at index: Int) -> Bool {
    guard match.form.isPlural, match.length == 1 else { return false }
    if reading.tokens[index].isAbbreviation { return match.form.possessor == .third }
    return reading.lexicon.language.family == .turkic && match.form.possessor == nil
  }

  /// «Serjio Lander | Halk Maslahatynyň başlygy bilen duşuşdy»: what stands before a name of several words is
  /// somebody's.
  private func endsPerson(before index: Int, from floor: Int) -> Bool {
    let first = max(floor, reading.sentence(of: index).lowerBound)
    return PersonBeforeBody(reading: reading, first: first).ends(at: index - 1, before: index, head: index)
  }

  /// How many words the name of a country has: «Hytaý Halk Respublikasy».
  private static let longestCountry = 3

  /// «Ermenistan Respublikasynyň | Daşary işler ministrligi»: in Turkmen also in the genitive.
  private func isInName(_ grammaticalCase: NounForm.Case) -> Bool {
    grammaticalCase == .nominative
      || grammaticalCase == .genitive && reading.lexicon.language.namesAuthoritiesByGenitive
  }

  /// «Turkic Academy | of Law»: in English the name of another goes on behind the type word of one that tables know.
  private func goesOnWithField(_ name: Range<Int>) -> Bool {
    let marker = name.upperBound
    guard reading.lexicon.language.family == .germanic, name.count > 1, reading.isWord(marker, .genitiveMarker),
      reading.isCapitalisedWord(marker + 1), !reading.words[marker + 1].isFunctionWord,
      reading.words.match(.bodies, at: name.upperBound - 1)?.length == 1
    else { return false }
    let tables = [LexicalTable.countries, .demonyms, .cities, .knownBodies, .bodies]
    return tables.allSatisfy { reading.words.match($0, at: marker + 1) == nil }
  }

  /// «Senate Speaker X»: the words for a position that begin with the body, and in English a name behind them.
  private func isLed(_ index: Int, _ kind: OrganizationKind) -> Bool {
    guard reading.lexicon.language.family == .germanic, kind == .government,
      let role = reading.words.match(.roles, at: index), !role.form.isPlural
    else { return false }
    let name = index + role.length
    return reading.isCapitalisedWord(name) && !reading.words[name].isFunctionWord
      && reading.sentence(of: index).contains(name)
  }

  /// «ОшМУ | Алтай университети менен»: another name goes on.
  private func isWhole(_ index: Int) -> Bool {
    let end = min(reading.sentence(of: index).upperBound, index + 1 + Self.longestNeighbour)
    return (index + 1..<max(index + 1, end)).first { reading.words.match(.bodies, at: $0) != nil }
      .map { reading.isWholeAbbreviation(index, beforeTypeWordAt: $0) } ?? false
  }

  /// How many words a name right behind an abbreviation has at most, its type word included.
  private static let longestNeighbour = 5

  /// Whether a type word in small letters belongs to the name of a business or a medium.
  private func namesBusiness(_ kind: OrganizationKind, goingOnAt next: Int) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters, kind == .business || kind == .media,
      let type = reading.words.match(.bodies, at: next)
    else { return false }
    return type.value == kind.rawValue && type.form.possessor == .third && !type.form.isPlural
  }

  /// «Qara Dəniz | İqtisadi Əməkdaşlıq Təşkilatı»: a word that no table of titles or places knows belongs to the
  /// name after it.
  private func isPlainName(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), !reading.isInitial(index), !people[index], !avoiding[index],
      reading.sentence(of: index).contains(index + 1)
    else { return false }
    let senses = reading.words[index]
    let tables = [LexicalTable.countries, .cities, .roles, .honorifics, .bodies, .forums, .demonyms]
    return !senses.isFunctionWord && !tables.contains { senses.key(in: $0) != nil }
      && reading.longCountry(endingAt: index) == nil
      && senses.readings.allSatisfy { $0.form.grammaticalCase == .nominative || $0.stem.count < 3 }
  }
}

extension TokenizedArticle {
  private func isPartOfActor(_ form: NounForm) -> Bool {
    switch lexicon.language.family {
    case .turkic: !form.grammaticalCase.isLocal
    case .uralic: true
    case .slavic, .germanic: false
    }
  }

  /// «Genel Merkezi'nde | (bir panel düzenlendi)»: whether a sentence goes on to say that something is held, in a Turkic language.
  private func tellsOfHolding(behind index: Int) -> Bool {
    lexicon.language.family == .turkic
      && words.verbs(.actVerbs, in: index..<sentence(of: index).upperBound).contains {
        [.hold, .organise].contains($0.match.meaning)
      }
  }

  /// How many words may stand between the beginning of a name and its type word.
  private static let longestName = 4

  /// Whether a capitalised run, or one of words that names have in small letters, goes on at a token to a type word.
  func namesBody(goingOnAt next: Int) -> Bool {
    // «ЮНЕСКО | жана Маданият министрлиги», though some names hold such a word in small letters.
    if lexicon.language.family == .turkic, isWord(next, .conjunction) { return false }
    // «TİKA | iş birliğiyle (düzenlenen)»
    if isWord(next, .joint), isForm(next + 1, of: [.cooperation, .organising]) { return false }
    let end = min(sentence(of: next - 1).upperBound, next + Self.longestName)
    for index in next..<max(next, end) {
      guard isCapitalisedWord(index) || tokens[index].kind == .word else { return false }
      if let match = words.match(.bodies, at: index),
        headsName(match.form, at: index) || isPossessedPart(match, at: index)
      {
        // «ELTE Török Filológiai Tanszék», «TBMM Dışişleri Komisyonu»: a part of the body before it.
        // «TOBB Genel Merkezi'nde», which is only where something is, where it is told what is held there.
        if match.marks.contains(.unit), isPartOfActor(match.form) || tellsOfHolding(behind: index) { return false }
        let isLong = match.length > 1 && lexicon.language.writesNamesInSmallLetters
        return tokens[index].isCapitalised || (index > next || isLong) && !match.marks.contains(.unit)
      }
      guard isCapitalisedWord(index) || words[index].isKey(of: .bodyModifiers) else { return false }
    }
    return false
  }
}
