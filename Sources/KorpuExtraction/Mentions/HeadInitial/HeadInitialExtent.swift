internal import KorpuLanguage
internal import KorpuModel

/// Finds how far the name of a body or gathering reaches around its type word in languages that put it first:
/// «Министерство культуры и спорта», «the Eurasian National University», «Organization of Turkic States».
struct HeadInitialExtent {
  let reading: TokenizedArticle
  /// Whom no name reaches across.
  let people: Occupancy
  /// The first token that may belong to the name.
  let floor: Int

  /// No name has more words to the right of its type word.
  private static let longest = 24
  private var sorts: EnglishSortInCapitals { EnglishSortInCapitals(reading: reading) }

  /// The tokens of the name, or `nil` where nothing but the type word is there.
  func range(ofNameHeadedBy head: Range<Int>) -> Range<Int>? {
    let start = start(before: head.lowerBound)
    let end = end(after: head.upperBound)
    return start < head.lowerBound || end > head.upperBound ? start..<end : nil
  }

  // MARK: to the left

  private func start(before head: Int) -> Int {
    let first = max(floor, reading.sentence(of: head).lowerBound)
    var start = head
    while start > first, let length = length(before: start, from: first) {
      start -= length
      if reading.tokens[start].kind == .openingQuote { return start }
    }
    // «and Culture Foundation», «The Foundation»
    while start < head, reading.isWord(start, [.article, .joiner, .conjunction, .demonstrative]) { start += 1 }
    return startBehindOwner(before: start, from: first) ?? start
  }

  /// How many words in capitals stand between a country and what tables know of a name: «Road with You | Public Association».
  private static let longestOwnName = 5

  /// «Kazakhstan's | Road with You Public Association»: behind a country that owns it the name of a body begins, whatever its words.
  private func startBehindOwner(before start: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .germanic, start > first, reading.isCapitalisedWord(start) else {
      return nil
    }
    var at = start
    while at > first, start - at < Self.longestOwnName, !people[at - 1], reading.tokens[at - 1].kind == .word,
      reading.words[at - 1].form(in: .countries) == nil, reading.words.match(.roles, at: at - 1) == nil,
      reading.isCapitalisedWord(at - 1) || reading.isCapitalisedWord(at - 2) && reading.isCapitalisedWord(at)
    {
      at -= 1
    }
    guard at < start, at > first, reading.isCapitalisedWord(at), reading.words[at - 1].form(in: .countries) != nil,
      !reading.possessiveEnding(of: at - 1).isEmpty
    else { return nil }
    return at
  }

  /// How many tokens the name takes along before one, or `nil` where it has begun.
  private func length(before next: Int, from first: Int) -> Int? {
    if let opening = quotation(endingBefore: next), opening >= first { return next - opening }
    if let known = knownBody(endingBefore: next), known >= first { return next - known }
    // «Uzbekistan–Kyrgyzstan Tourism Forum», «Kazakh–Turkish University»
    if next - 2 >= first, reading.lexicon.language.family == .germanic, reading.isDash(next - 1),
      [next - 2, next].allSatisfy({
        reading.words[$0].isKey(of: .countries) || reading.words[$0].key(in: .demonyms) != nil
      })
    {
      return 2
    }
    // «Uzbekistan & Türkiye Business People Association»
    if next - 2 >= first, reading.isAmpersand(next - 1) { return isBoundary(next - 2) ? nil : 2 }
    // «Z.M. | Babur State University»
    if next - 2 >= first, reading.lexicon.language.family == .germanic, reading.endsInitial(at: next - 1),
      !reading.words[next - 2].isKey(of: .honorifics)
    {
      return 2
    }
    // «Aral+ | Information Day»
    if next - 2 >= first, reading.isMark(next - 1, "+"), !reading.tokens[next - 1].followsSpace,
      reading.isCapitalisedWord(next - 2)
    {
      return isBoundary(next - 2) ? nil : 2
    }
    // «Martyrs’ Families»
    // «Farmers’ Union»: of people with a calling, too.
    if next - 2 >= first, reading.isGluedApostrophe(next - 1) {
      return reading.words[next - 2].isFunctionWord ? nil : 2
    }
    return takesBefore(next - 1, before: next) ? 1 : nil
  }

  /// «Organization of Turkic States (OTS) | informal summit»: a body's known name, perhaps with its abbreviation.
  private func knownBody(endingBefore next: Int) -> Int? {
    guard reading.lexicon.language.family == .germanic else { return nil }
    let end = reading.isMark(next - 1, ")") && reading.isMark(next - 3, "(") ? next - 3 : next
    return (max(0, end - Self.longestKnownBody)..<max(0, end)).first { start in
      reading.isCapitalisedWord(start)
        && reading.words.match(.knownBodies, at: start).map { start + $0.length == end && $0.length > 1 } == true
    }
  }

  private static let longestKnownBody = 8

  /// «the "Bright Path" | Public Union»: where the type word comes last it follows the quoted name.
  private func quotation(endingBefore next: Int) -> Int? {
    guard reading.lexicon.language.family == .germanic, next > 0, reading.tokens[next - 1].kind == .closingQuote,
      reading.isCapitalisedWord(next) || isTypeWord(next)
    else { return nil }
    return reading.openingQuote(to: next - 1, limit: Self.longestQuotation)
  }

  private static let longestQuotation = 16

  /// «the "Green Bridge" | foundation», «editor of the "Steppe" | magazine»: in small letters, too.
  private func isTypeWord(_ index: Int) -> Bool {
    guard let type = reading.words.match(.bodies, at: index), !type.form.isPlural else { return false }
    switch OrganizationKind(rawValue: type.value) {
    case .ngo, .business, .academia: return true
    // A magazine acts by those who make it.
    case .media:
      var opening = index - 1
      while opening > 0, reading.tokens[opening].kind != .openingQuote { opening -= 1 }
      let start = reading.isCapitalisedWord(opening - 1) ? opening - 1 : opening
      let marker = reading.withArticle(start) - 1
      return reading.isWord(marker, .genitiveMarker) && RoleFinder(reading: reading).role(endingBefore: marker) != nil
    default: return false
    }
  }

  private func takesBefore(_ index: Int, before next: Int) -> Bool {
    let token = reading.tokens[index]
    if token.kind == .number { return reading.isOrdinalInFigures(index) }
    guard token.kind == .word, !people[index], !sorts.isBeforeName(index) else { return false }
    let senses = reading.words[index]
    // «при организации | Государственного комитета», «заседания | Совета министров»: nouns that look like adjectives.
    if reading.isSlavic, [LexicalTable.bodies, .forums].contains(where: { senses.key(in: $0) != nil }) { return false }
    // «с Генеральным секретарем | Организации»: a position is no attribute of the body.
    if reading.isSlavic, !token.isCapitalised, senses.key(in: .roles) != nil, !isModifier(index) { return false }
    // «Генеральная ассамблея | Союза университетов»
    if reading.isSlavic, index > 0, reading.words.match(.forums, at: index - 1).map({ $0.length == 2 }) == true {
      return false
    }
    if reading.isSlavic ? senses.key(in: .ordinals) != nil : senses.isKey(of: .ordinals) { return !isNext(index) }
    if isModifier(index) || isAttributeBehindOrdinal(index) { return true }
    if reading.isWord(index, .joiner) {
      // «Forest Department of | the Presidential Administration»: what goes on with «of» is read from its own type word;
      // «the City Protocol with | Bursa Municipality»: with whom something was agreed is another.
      return !reading.isWord(index, [.genitiveMarker, .article, .comitative]) && reading.isCapitalisedWord(index - 1)
        && reading.isCapitalisedWord(next) && (!isBoundary(index - 1) || reading.isSortOfPeople(index - 1))
        && (!reading.isSlavic || joinsAdjectives(index))
        && EnglishParty(reading: reading).abbreviation(at: index - 1) == nil && !isParty(index - 1, besides: next)
        && !isBeforeCountry(next, at: index)
    }
    if reading.isSlavic, !token.isCapitalised { return isWithinAdjectives(index) }
    return token.isCapitalised && !isBoundary(index) && (!reading.isSlavic || isAdjective(index))
  }

  /// «the upcoming | Aral Summit»: when it is to be belongs to no name.
  private func isNext(_ index: Int) -> Bool {
    reading.lexicon.language.family == .germanic && !reading.tokens[index].isCapitalised
      && reading.words[index].value(in: .ordinals) == Self.unnumbered
  }

  /// What stands in the table for a word that has a place in an order and no number.
  private static let unnumbered = "0"

  /// «(between) Turkmenistan | and Danube University»: a country by itself is a party, but for «Uzbekistan and Türkiye Business
  /// Association», which bears the names of two.
  private func isParty(_ index: Int, besides next: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, reading.words[index].isKey(of: .countries) else { return false }
    return !reading.words[next].isKey(of: .countries)
  }

  /// «Member of the Parliament | and Kazakhstan–Hungary Friendship Group»: behind a type word, «and» and a country begin
  /// another name.
  private func isBeforeCountry(_ next: Int, at joint: Int) -> Bool {
    reading.lexicon.language.family == .germanic && reading.isWord(joint, .conjunction)
      && reading.words[next].isKey(of: .countries)
      && reading.words.match(.bodies, at: joint - 1).map { !$0.form.isPlural } == true
  }

  /// How many adjectives in small letters may stand within a name.
  private static let longestAttribute = 2

  /// «Горная | спасательная служба»: an adjective in small letters, before which one in capitals begins the name.
  private func isWithinAdjectives(_ index: Int) -> Bool {
    if isNounOfMany(index) { return false }
    var at = index
    while at > floor, index - at < Self.longestAttribute, !reading.tokens[at].isCapitalised, isAdjective(at) { at -= 1 }
    return at < index && reading.isCapitalisedWord(at) && !reading.isInitial(at) && isAdjective(at) && !isBoundary(at)
      && !people[at] && reading.words[at].key(in: .demonyms) == nil
  }

  /// «(Управления) коммуникаций | Администрации»: a genitive of many that ends as some adjectives do.
  private func isNounOfMany(_ index: Int) -> Bool {
    reading.hasEnding(.nounLikeAdjective, at: index)
  }

  /// «Лётная | и Спасательная служба», but not «в РФ | и Библиотека»
  private func joinsAdjectives(_ joint: Int) -> Bool {
    !reading.tokens[joint - 1].isAbbreviation && isAdjective(joint - 1)
  }

  /// An adjective of the genre before the type word: «международный», «national»; in small letters too.
  private func isModifier(_ index: Int) -> Bool {
    reading.words[index].key(in: .bodyModifiers) != nil && !reading.words[index].isFunctionWord
      && (!reading.isSlavic || isAdjective(index))
  }

  /// «23-й | осенней | сессии»: in Russian any adjective behind an ordinal.
  private func isAttributeBehindOrdinal(_ index: Int) -> Bool {
    guard reading.isSlavic, index > reading.sentence(of: index).lowerBound, !reading.words[index].isFunctionWord,
      !reading.words[index].isKnownVerb, reading.words[index].classes.isEmpty, isAdjective(index)
    else { return false }
    return reading.isOrdinalInFigures(index - 1)
      || reading.words[index - 1].key(in: .ordinals) != nil && !isNext(index - 1)
  }

  /// In Russian adjectives alone stand before the type word.
  private func isAdjective(_ index: Int) -> Bool {
    reading.tokens[index].isAbbreviation || reading.words[index].readings.contains(where: \.isAdjective)
  }

  /// A capitalised word that belongs to another phrase: «Kazakhstan's», «Президент», a word that only begins a sentence.
  private func isBoundary(_ index: Int) -> Bool {
    let senses = reading.words[index]
    if senses.isFunctionWord || reading.isSlavic && reading.isWord(index, .organising) { return true }
    if let country = senses.form(in: .countries), country.grammaticalCase == .genitive { return true }
    if senses.key(in: .roles) != nil || senses.isKey(of: .honorifics), !isOfMany(index), !isBehindPost(index),
      !isOfCalling(index)
    {
      return true
    }
    if isOwner(index) || Dateline(reading: reading).isAgency(index) { return true }
    return reading.isInitial(index) && senses.isKnownVerb || isSeat(index)
  }

  /// «Young Leaders | Forum», «Rectors | Council»: those whose it is, right before an English type word.
  private func isOfMany(_ index: Int) -> Bool {
    reading.lexicon.language.family == .germanic && reading.words[index].form(in: .roles)?.isPlural == true
      && reading.isCapitalisedWord(index + 1) && reading.isTypeWord(at: index + 1)
  }

  /// «Chairman of | Journalist Union», «Chairwoman of the | Leader Women Union»: behind «of» and a post a word for people begins the
  /// name of a body, and is no second post.
  private func isBehindPost(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, reading.isCapitalisedWord(index + 1),
      reading.words.match(.roles, at: index).map({ $0.length == 1 }) ?? true,
      reading.possessiveEnding(of: index).isEmpty
    else { return false }
    let marker = reading.withArticle(index) - 1
    return reading.isWord(marker, .genitiveMarker) && reading.positions.match(endingBefore: marker) != nil
  }

  /// How many words stand between a calling and the type word: «Teacher Training University».
  private static let longestCalling = 2

  /// «Women's | Teacher Training University», «the | Expert Council»: a calling, and no post, before what ends the name.
  private func isOfCalling(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, reading.isCapitalisedWord(index + 1),
      reading.possessiveEnding(of: index).isEmpty,
      let role = RoleFinder(reading: reading).role(startingAt: index), role.tokens.count == 1,
      role.role == .other || role.role == .expert, !role.isOfState, !role.isMarkedUnderHead
    else { return false }
    let end = min(index + 1 + Self.longestCalling, reading.sentence(of: index).upperBound)
    return (index + 1..<max(index + 1, end)).prefix(while: reading.isCapitalisedWord)
      .contains { reading.isTypeWord(at: $0) }
  }

  /// «Baku-based»: a place and a word in small letters tell where the body sits.
  private func isSeat(_ index: Int) -> Bool {
    let parts = reading.text(of: index..<index + 1).split(separator: "-").map(String.init)
    guard parts.count == 2, parts[1].first?.isLowercase == true else { return false }
    let place = reading.lexicon.senses(of: reading.lexicon.folded(parts[0]))
    return place.isKey(of: .cities) || place.isKey(of: .countries)
  }

  /// «TURKSOY's», but not «Women's Union»
  private func isOwner(_ index: Int) -> Bool {
    guard !reading.possessiveEnding(of: index).isEmpty else { return false }
    let tables = [LexicalTable.knownBodies, .bodies, .countries, .cities]
    return reading.tokens[index].isAbbreviation || tables.contains { reading.words[index].key(in: $0) != nil }
  }

  // MARK: to the right

  private func end(after head: Int) -> Int {
    let limit = min(reading.sentence(of: head - 1).upperBound, head + Self.longest)
    var end = head
    var index = head
    while index < limit, let length = step(at: index, from: head - 1, limit: limit) {
      index += length
      end = index
    }
    return seatEnd(ofMissionAt: head - 1, from: end, limit: limit) ?? end
  }

  /// «Посольство Турции | в Бишкеке»: where the name of a mission ends with its seat; but not «в посольстве Турции | в Бишкеке»,
  /// where both say where something happens.
  private func seatEnd(ofMissionAt head: Int, from end: Int, limit: Int) -> Int? {
    guard reading.isSlavic, end > head + 1, end + 1 < limit, reading.isForm(head, of: .mission),
      reading.isWord(end, .locativeMarker), !reading.isWord(head - 1, .locativeMarker),
      reading.isCapitalisedWord(end + 1)
    else { return nil }
    let seat = [LexicalTable.countries, .cities].lazy.compactMap { reading.words.match($0, at: end + 1) }.first
    return seat.map { end + 1 + $0.length }
  }

  /// «Embassy», «Representation Office»
  private func isMission(_ head: Int) -> Bool {
    reading.isForm(head, of: .mission) || reading.isPhrase(at: head - 1, of: .mission)
  }

  private func isWholeKnownBody(endingBefore end: Int) -> Bool {
    (max(0, end - Self.longestKnownBody)..<end).contains { start in
      reading.words.match(.knownBodies, at: start).map { $0.length > 1 && start + $0.length == end } == true
    }
  }

  /// «Открывая форум, | Касумов отметил»: in Russian a surname in the nominative before a verb says who does something.
  private func isSubject(_ index: Int, limit: Int) -> Bool {
    guard reading.isSlavic, index + 1 < limit, reading.isCapitalisedWord(index), !reading.tokens[index].isAbbreviation,
      reading.words[index].name.isSurname, reading.words[index].name.ending.isEmpty
    else { return false }
    let verb = reading.words.verb(.speechVerbs, at: index + 1) ?? reading.words.verb(.actVerbs, at: index + 1)
    return verb?.form.isPredicate == true
  }

  /// «презентация книг | 5 турецких авторов»: how many they are whose it is.
  private func isCount(_ index: Int, limit: Int) -> Bool {
    reading.isSlavic && reading.tokens[index].kind == .number && index + 1 < limit
      && reading.words.match(.forums, at: index - 2).map { $0.length == 2 } == true
      && reading.adjectiveReadings(at: index + 1).contains {
        $0.form.isPlural && $0.form.grammaticalCase == .genitive
      }
  }

  /// How many tokens a name with another in it takes.
  private static let longestNested = 12

  /// «АО | «НК «Арал»»: in Russian a name in quotation marks within another, which one mark may close both.
  private func nestedClosing(from opening: Int) -> Int? {
    let end = min(opening + Self.longestNested, reading.sentence(of: opening).upperBound)
    guard reading.isSlavic,
      let inner = (opening + 1..<max(opening + 1, end)).first(where: { reading.tokens[$0].kind == .openingQuote }),
      inner - opening <= Self.longestForm, let closing = reading.closingQuote(from: inner), closing < end
    else { return nil }
    return closing + 1 < end && reading.tokens[closing + 1].kind == .closingQuote ? closing + 1 : closing
  }

  /// How many words stand between the two marks: «НК», «Национальная компания».
  private static let longestForm = 3

  /// How many tokens the name takes along from one on, or `nil` where it has ended.
  private func step(at index: Int, from head: Int, limit: Int) -> Int? {
    if reading.tokens[index].kind == .openingQuote,
      let closing = reading.closingQuote(from: index, limit: 16) ?? nestedClosing(from: index), closing < limit
    {
      // «(проект) Европейского союза | «Открытая степь»»: what a body known by its words alone has, and not its name.
      return reading.isSlavic && isWholeKnownBody(endingBefore: index) ? nil : closing + 1 - index
    }
    // «Secondary School | № 24»
    if reading.lexicon.language.family == .germanic, index == head + 1, index + 1 < limit, reading.isMark(index, "№"),
      reading.tokens[index + 1].kind == .number
    {
      return 2
    }
    // «саммит государств – | членов Организации»
    if reading.isSlavic, reading.isDash(index), index + 1 < limit, reading.isForm(index - 1, of: .state),
      reading.isForm(index + 1, of: .membership)
    {
      return 2
    }
    if isCount(index, limit: limit) || sorts.endsName(index) { return 1 }
    if isSubject(index, limit: limit) { return nil }
    guard !people[index] else { return nil }
    if reading.isSlavic, reading.isMark(index, ",") {
      return SlavicFields(reading: reading, people: people).length(at: index, from: head, limit: limit)
    }
    let english = EnglishComplement(reading: reading, people: people, isMission: isMission(head))
    guard reading.tokens[index].kind == .word else { return english.lengthOfPossessive(at: index, limit: limit) }
    return reading.lexicon.language.family == .slavic
      ? SlavicComplement(reading: reading, people: people).length(at: index, limit: limit)
      : english.length(at: index, limit: limit)
  }
}

extension TokenizedArticle {
  /// «Research & Development», «Uzbekistan & Türkiye»: the mark between two words in capitals.
  func isAmpersand(_ index: Int) -> Bool {
    isMark(index, "&") && isCapitalisedWord(index - 1) && isCapitalisedWord(index + 1)
  }

  /// An apostrophe after a word in «s», which no letter follows: «Martyrs’ Families».
  func isGluedApostrophe(_ index: Int) -> Bool {
    isApostrophe(index) && !tokens[index].followsSpace && isCapitalisedWord(index - 1)
  }
}
