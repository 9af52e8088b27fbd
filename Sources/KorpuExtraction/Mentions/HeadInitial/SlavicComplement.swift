internal import KorpuLanguage
internal import KorpuModel

/// What follows the type word in a Russian name: a chain of genitives, «культуры и спорта Республики Казахстан», «по делам
/// молодежи», «имени Абая», «при Президенте».
struct SlavicComplement {
  let reading: TokenizedArticle
  let people: Occupancy

  /// How many tokens belong to the name from one on, or `nil`.
  func length(at index: Int, limit: Int) -> Int? {
    if isOtherBody(index) || isHeldByBody(index) || reading.isShortParticiple(index) { return nil }
    // «саммит | Совещания по взаимодействию и мерам доверия в Азии»
    if let known = reading.words.match(.knownBodies, at: index), known.length > 1, index + known.length <= limit,
      known.form.grammaticalCase == .genitive
    {
      return known.length
    }
    // «заседание совета | старейшин»: the type word of the body is of several words.
    if let body = reading.words.match(.bodies, at: index - 1), body.length > 1, index + body.length - 1 <= limit {
      return body.length - 1
    }
    // «компания «Арал» | сообщила», «фонд «Арал» | и театр», but «фонд «Арал» Казахстана»
    if reading.tokens[index - 1].kind == .closingQuote {
      return reading.isCapitalisedWord(index) && isGenitive(index) && !startsPerson(index) ? 1 : nil
    }
    if let foreign = foreignName(at: index, limit: limit) { return foreign }
    if reading.isWord(index, .conjunction) || reading.isMark(index, ",") {
      return joint(at: index, limit: limit)
    }
    if let topic = topic(afterCountryAt: index, limit: limit) { return topic }
    // «Музей искусств Казахстана | имени И. Петрова»
    if index > 0, isPlace(index - 1), reading.isWord(index, .naming),
      let end = SlavicEponymPhrase(reading: reading).end(from: index, limit: limit)
    {
      return end - index
    }
    // «Администрация Президента Республики Узбекистан | по вопросам …»: a country ends the name.
    if index > 0, isPlace(index - 1), !reading.isCapitalisedWord(index) || startsPerson(index) { return nil }
    if !isHead(index - 1), startsPerson(index), isPersonal(index) { return nil }
    if reading.isWord(index, .joiner) { return joined(at: index, limit: limit) }
    if isCompanion(index) || isOfSon(index, limit) { return 2 }
    return isGenitive(index) || isBareName(index) || isIndeclinable(index) || isBareGenitive(index, limit) ? 1 : nil
  }

  /// «Университет | Ибн Темира»: after whom a body is called, by a name that begins with the word for a son.
  private func isOfSon(_ index: Int, _ limit: Int) -> Bool {
    isHead(index - 1) && reading.isWord(index, .nameJoiner) && reading.isCapitalisedWord(index) && index + 1 < limit
      && reading.isCapitalisedWord(index + 1) && isGenitive(index + 1)
  }

  /// «фонд «Арал» | Айбар Топрак», «Университет культуры Туркестана | Улпан Топрак»: two names that are no places.
  private func startsPerson(_ index: Int) -> Bool {
    [index, index + 1].allSatisfy { at in
      let tables = [LexicalTable.countries, .cities, .demonyms, .bodies, .forums, .bodyModifiers, .commonNouns]
      return reading.isCapitalisedWord(at) && !reading.tokens[at].isAbbreviation && !reading.isInLongCountry(at)
        && !tables.contains { reading.words[at].key(in: $0) != nil }
    }
  }

  private func isPersonal(_ index: Int) -> Bool {
    reading.words[index].name.isGivenName || reading.words[index + 1].name.isSurname
  }

  /// «неделя казахского | кино»: a noun without endings, which an adjective before it needs.
  private func isIndeclinable(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, !token.isCapitalised, reading.hasEnding(.unchanging, at: index),
      !isVerb(index), !isHead(index - 1), reading.words[index].classes.isEmpty, !reading.words[index].isFunctionWord
    else { return false }
    return reading.words[index - 1].readings.contains {
      $0.isAdjective && $0.form.grammaticalCase == .genitive && !$0.form.isPlural
    }
  }

  /// «вручение верительных | грамот», «Союз | татар Казахстана», «Ассоциация | кино тюркского мира»: a genitive without an ending,
  /// which the adjective before it shows, or the country or adjective behind it.
  private func isBareGenitive(_ index: Int, _ limit: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, !token.isCapitalised, let last = token.folded.last, !isVerb(index),
      reading.words[index].classes.isEmpty, !reading.words[index].isFunctionWord, !startsName(index)
    else { return false }
    if SlavicLetters.consonants.contains(last), reading.words[index - 1].readings.contains(where: isGenitiveOfMany) {
      return true
    }
    guard index + 1 < limit, isHead(index - 1), reading.isCapitalisedWord(index - 1) else { return false }
    let isPeople = SlavicLetters.consonants.contains(last) && isPlace(index + 1) && isGenitive(index + 1)
    return isPeople
      || reading.hasEnding(.unchangingNeuter, at: index)
        && (reading.isAdjective(index + 1, in: .genitive) || isPlace(index + 1)) && isGenitive(index + 1)
  }

  /// «верительных»
  private func isGenitiveOfMany(_ noun: NounReading) -> Bool {
    noun.isAdjective && noun.form.grammaticalCase == .genitive && noun.form.isPlural
  }

  /// «по делам молодежи», «имени Абая», «им. Абая»; but «Партия справедливости | по связям …», which is the post's.
  private func joined(at index: Int, limit: Int) -> Int? {
    let next = reading.isMark(index + 1, ".") ? index + 2 : index + 1
    guard next < limit, reading.tokens[next].kind == .word, !isVerb(next) else { return nil }
    if reading.isWord(index, .naming) {
      return SlavicEponymPhrase(reading: reading).end(from: index, limit: limit).map { $0 - index }
    }
    guard isHead(index - 1) || reading.tokens[index - 1].isAbbreviation else { return nil }
    return SlavicTopic(reading: reading).end(from: next, limit: limit) - index
  }

  /// «Государственный комитет Азербайджана | по работе с диаспорой»: what goes on behind the country that comes right after an
  /// adjective in capitals and the type word.
  private func topic(afterCountryAt index: Int, limit: Int) -> Int? {
    guard reading.isWord(index, .joiner), !reading.isWord(index, [.conjunction, .naming]), isPlace(index - 1),
      index + 1 < limit
    else { return nil }
    let head = index - 1 - (reading.longCountry(endingAt: index - 1)?.length ?? 1)
    guard head > 0, isHead(head), reading.isCapitalisedWord(head - 1),
      reading.words[head - 1].readings.contains(where: { $0.isAdjective })
    else { return nil }
    return SlavicTopic(reading: reading).end(from: index + 1, limit: limit) - index
  }

  /// «по работе | с диаспорой»
  private func isCompanion(_ index: Int) -> Bool {
    guard reading.isWord(index, .comitative), index > 1, reading.isWord(index - 2, .joiner),
      !reading.isWord(index - 2, .conjunction), reading.tokens.indices.contains(index + 1)
    else { return false }
    return reading.tokens[index + 1].kind == .word
      && reading.words[index + 1].readings.contains { $0.form.grammaticalCase == .instrumental }
  }

  /// «управление | Министерства культуры», «при организации | Государственного комитета»: after a type word in small letters
  /// a name in capitals is another's.
  private func isOtherBody(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), reading.words[index - 1].key(in: .bodies) != nil,
      reading.words[index - 1].key(in: .forums) == nil, !reading.tokens[index - 1].isCapitalised,
      !isNamedByAdjective(index - 1)
    else { return false }
    let run = (index..<min(reading.tokens.count, index + 3)).prefix(while: reading.isCapitalisedWord)
    // «помощь в организации | Дней культуры»
    return run.contains {
      reading.words.match(.bodies, at: $0) != nil || reading.words.match(.forums, at: $0) != nil
    }
  }

  /// «(в ходе организованного) Центром исследований | круглого стола»: a gathering of several words behind what ends the name of a body.
  private func isHeldByBody(_ index: Int) -> Bool {
    guard let forum = reading.words.match(.forums, at: index), forum.length > 1, !forum.form.isPlural,
      !reading.isCapitalisedWord(index)
    else { return false }
    return !isHead(index - 1)
  }

  /// «Национальный | совет Всемирного конгресса»: an adjective in capitals makes the type word a name's, which goes on with its
  /// owner's.
  private func isNamedByAdjective(_ head: Int) -> Bool {
    guard head > 0, reading.isCapitalisedWord(head - 1), !reading.isInitial(head - 1),
      reading.words[head - 1].key(in: .demonyms) == nil
    else { return false }
    return reading.words[head - 1].readings.contains(where: \.isAdjective)
  }

  /// «Университет Нархоз»: one word that no table knows, right after the type word; but not «церемонии | Чрезвычайный и
  /// Полномочный Посол».
  private func isBareName(_ index: Int) -> Bool {
    guard reading.isCapitalisedWord(index), isHead(index - 1), !people[index], !isVerb(index) else { return false }
    let senses = reading.words[index]
    guard !senses.isFunctionWord, !senses.name.isGivenName, !senses.name.isInflectedGivenName, !senses.name.isSurname,
      !startsName(index), reading.words.match(.roles, at: index) == nil, senses.key(in: .cities) == nil
    else { return false }
    return !reading.isCapitalisedWord(index + 1) || people[index + 1]
  }

  /// How many words in Latin letters make a name, and not an abbreviation or a mark.
  private static let foreignWords = 2...5

  /// «фонд | Green Steppe», «институт | Reed and Sons»: a name in Latin letters of several words right behind the type word.
  private func foreignName(at index: Int, limit: Int) -> Int? {
    guard isHead(index - 1), isForeign(index),
      // «издание Steppe Times»: the credited source.
      reading.words.match(.bodies, at: index - 1)?.value != OrganizationKind.media.rawValue
    else { return nil }
    var end = index
    while end < limit, isForeign(end) || end > index && isForeignJoint(end, limit) { end += 1 }
    return Self.foreignWords.contains(end - index) && !people[index] ? end - index : nil
  }

  private func isForeign(_ index: Int) -> Bool {
    reading.isCapitalisedWord(index) && reading.isLatin(index)
  }

  /// «Friends | of the | Steppe»
  private func isForeignJoint(_ index: Int, _ limit: Int) -> Bool {
    reading.tokens[index].kind == .word && reading.isLatin(index)
      && [index + 1, index + 2].contains { $0 < limit && isForeign($0) }
  }

  private func isHead(_ index: Int) -> Bool {
    [LexicalTable.bodies, .forums].contains { reading.words[index].key(in: $0) != nil }
  }

  /// «культуры и спорта»: what goes on after the conjunction is in the genitive, and no name of its own.
  private func joint(at index: Int, limit: Int) -> Int? {
    // «заседании комиссии | и открытии форума», «(участники) заседания | также возложили (цветы)»
    guard index + 1 < limit, !reading.isWord(index, .filler),
      isGenitive(index + 1), !isNamedAfter(index), !reading.isForm(index + 1, of: .opening),
      !isOtherAdjective(index + 1)
    else { return nil }
    // «Форум НПО Узбекистана и Азербайджана»
    let isSecondCountry =
      index > 0 && reading.words[index - 1].key(in: .countries) != nil
      && reading.words[index + 1].key(in: .countries) != nil
    return isSecondCountry || !startsName(index + 1) && !isTypeAhead(from: index + 1) ? 2 : nil
  }

  /// «юбилейная сессия и | четвертая встреча»: an adjective in another case begins another name.
  private func isOtherAdjective(_ index: Int) -> Bool {
    !reading.adjectiveReadings(at: index).isEmpty && !reading.isAdjective(index, in: .genitive)
      && !reading.hasEnding(.nounLikeAdjective, at: index)
  }

  /// «оркестр имени Абая | и мастера искусств»: whom something is called after ends its name.
  private func isNamedAfter(_ end: Int) -> Bool {
    (max(0, end - 3)..<end).contains { reading.isWord($0, .naming) && reading.isWord($0, .joiner) }
  }

  /// «театр кукол и | Портовая организация»: an adjective or two, and the type word of another name.
  private func isTypeAhead(from index: Int) -> Bool {
    let end = min(reading.sentence(of: index).upperBound, index + 3)
    let adjectives = (index..<end).prefix { at in
      reading.tokens[at].kind == .word && reading.words[at].readings.contains(where: \.isAdjective)
    }
    guard !adjectives.isEmpty, let head = adjectives.last.map({ $0 + 1 }), head < end,
      reading.isCapitalisedWord(index) || isInstrumentalType(head)
    else { return false }
    return reading.words.match(.bodies, at: head).map { !$0.form.isPlural } ?? false
  }

  /// «Домом дружбы и степной | общиной»: a type word that goes with another in its case.
  private func isInstrumentalType(_ index: Int) -> Bool {
    reading.words.match(.bodies, at: index)?.form.grammaticalCase == .instrumental
  }

  private func startsName(_ index: Int) -> Bool {
    [LexicalTable.bodies, .knownBodies, .forums, .countries].contains { reading.words.match($0, at: index) != nil }
  }

  private func isGenitive(_ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.kind == .word, !people[index], !isVerb(index) else { return false }
    let senses = reading.words[index]
    if senses.isFunctionWord || reading.isWord(index, .relative) { return false }
    if let role = senses.form(in: .roles), role.grammaticalCase == .nominative, !token.isCapitalised { return false }
    if let country = reading.words.match(.countries, at: index) {
      // «Республики Казахстан»: the country's own name stands in the nominative; «ОАЭ» has no endings.
      return country.form.grammaticalCase == .genitive || index > 0 && reading.longCountry(endingAt: index) != nil
        || token.isAbbreviation || reading.text(of: index..<index + 1).filter(\.isUppercase).count > 1
    }
    if reading.longCountry(endingAt: index) != nil || reading.isInLongCountry(index) { return true }
    // «АН Узбекистана», «СНГ»: abbreviations have no endings.
    if token.isAbbreviation { return senses.name.isGivenName == false }
    return senses.readings.contains { noun in
      // «центра Азии | Тологон Топрак»: what no table knows is no plural without an ending.
      noun.form.grammaticalCase == .genitive && noun.stem.count > 1
        && !(token.isCapitalised && noun.form.isPlural && noun.form.ending.length == 0 && senses.isUnknown)
    }
  }

  /// Whether a country or a city ends at a token.
  private func isPlace(_ index: Int) -> Bool {
    let senses = reading.words[index]
    return reading.longCountry(endingAt: index) != nil
      || reading.isCapitalisedWord(index) && [LexicalTable.countries, .cities].contains { senses.key(in: $0) != nil }
  }

  /// Also a phrase that says what is done: «начала | свою работу».
  private func isVerb(_ index: Int) -> Bool {
    reading.words[index].isKnownVerb
      || [LexicalTable.actVerbs, .speechVerbs].contains { reading.words.verb($0, at: index) != nil }
  }
}
