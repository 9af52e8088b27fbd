internal import KorpuLanguage
internal import KorpuModel

/// Finds how far to the left of its type word the name of a body reaches.
struct NameExtent {
  let reading: TokenizedArticle
  /// Whom no name of a body reaches across.
  let people: Occupancy
  /// The first token that may belong to the name.
  let floor: Int

  /// How far the words before a type word belong to the name that it heads.
  private struct Reach {
    var start: Int
    /// Whether there is more than common adjectives.
    var hasName: Bool
    /// Whether nothing else can belong to it.
    var isWhole = false
  }

  /// The first token of the name, or `nil` where nothing but the type word is there.
  func start(ofNameHeadedBy head: Range<Int>) -> Int? {
    let first = max(floor, reading.sentence(of: head.lowerBound).lowerBound)
    if let school = NumberedSchool(reading: reading, people: people, floor: first).start(before: head) { return school }
    let reach = reach(before: head, from: first)
    if reach.isWhole { return reach.start }
    var (start, hasName) = (trimmed(reach.start, head: head.lowerBound), reach.hasName)
    let owner = CountryBeforeName(reading: reading, people: people, first: first)
    if let peoples = owner.peoples(before: start) {
      start = peoples
      hasName = true
    }
    // «Özbəkistan | Türkdilli Dövlətlərin Şurasına qatılıb»: a body of states is no single state's.
    if isOfStates(start + 1, upTo: head.lowerBound), reading.words[start].form(in: .countries) == NounForm() {
      start += 1
    }
    if let country = owner.otherCountry(before: start) { start = country }
    if let seat = OfficeAbroad(reading: reading, floor: first).startOfSeat(ofPeopleNamedAt: start, head: head) {
      return seat
    }
    if !hasName || !isSchool(head), let office = office(headedBy: head, from: start, after: first) { return office }
    if let council = CouncilOfOfficials(reading: reading).start(before: start, head: head.lowerBound) {
      return council
    }
    if !hasName, let sender = owner.sender(ofMission: head, from: start) { return sender }
    guard start < head.lowerBound, hasName || owner.isOwner(of: start..<head.lowerBound, head) else {
      return BodyOfCountry(reading: reading).start(before: head, from: first)
        ?? FieldOfBody(reading: reading).startOfList(before: head.lowerBound, from: first, besides: people)
        ?? UnionMembers(reading: reading).startInSmallLetters(before: head.lowerBound, from: first)
    }
    return membershipStart(before: start) ?? start
  }

  /// «Türkmenistanyň Russiýadaky | Ilçihanasy, Kazan şäherindäki | konsullygy»
  private func office(headedBy head: Range<Int>, from start: Int, after first: Int) -> Int? {
    let abroad = OfficeAbroad(reading: reading, floor: first)
    if let owned = abroad.start(before: start) { return owned }
    return reading.isForm(head.upperBound - 1, of: .mission) ? abroad.startOfListed(before: start) : nil
  }

  private func reach(before head: Range<Int>, from first: Int) -> Reach {
    var reach = Reach(
      start: head.lowerBound, hasName: reading.tokens[head.lowerBound].isCapitalised && head.count > 1)
    var index = head.lowerBound - 1
    let person = PersonBeforeBody(reading: reading, first: first)
    while index >= first {
      let isNext = reach.start == index + 1
      if isNext,
        reading.isEnumerated(at: index) || reading.isJoined(at: index) || reading.isSuspended(at: index)
          || reading.isDashSetOffByMistake(index)
      {
        index -= 1
        continue
      }
      if isNext, reading.endsInitial(at: index), index - 1 >= first {
        reach.start = startOfEponym(withInitialAt: index, from: first)
        break
      }
      if isNext, let eponym = startOfArticled(endingAt: index, from: first) {
        return Reach(start: eponym, hasName: true, isWhole: true)
      }
      if isNext, isFirmWithFigure(index, before: head) { return Reach(start: index, hasName: true, isWhole: true) }
      if reading.tokens[index].kind == .closingQuote {
        guard let opening = reading.openingQuote(to: index), opening >= first else { break }
        return Reach(start: opening, hasName: true, isWhole: true)
      }
      if person.ends(at: index, before: reach.start, head: head.lowerBound) { break }
      if isNext, let country = FieldOfBody(reading: reading).startOfCountry(before: index), country >= first {
        return Reach(start: country, hasName: true, isWhole: true)
      }
      if isNext, reading.isNumberOfName(index, before: head.lowerBound) {
        reach = Reach(start: index, hasName: true)
        index -= 1
        continue
      }
      guard let step = step(at: index, before: reach.start, head: head.lowerBound, from: first) else { break }
      reach = Reach(start: index, hasName: reach.hasName || step.isName)
      index -= 1
    }
    return reach
  }

  /// «a | 7iX (Nyrt.)»: a firm whose name begins with a figure and has a capital, in Hungarian.
  private func isFirmWithFigure(_ index: Int, before head: Range<Int>) -> Bool {
    reading.lexicon.language.family == .uralic && index + 1 == head.lowerBound && reading.tokens[index].kind == .number
      && reading.text(of: index..<index + 1).contains(where: \.isUppercase)
      && reading.words.match(.bodies, at: head.lowerBound)?.value == OrganizationKind.business.rawValue
  }

  /// «(ғалымдар) | әл-Фараби атындағы университет», «Әл|–|Фараби атындағы …»: where the name of somebody begins that a body bears, and that
  /// has an article in small letters or joined by a dash; but «Әбу Насыр | әл-Фараби» goes on.
  private func startOfArticled(endingAt index: Int, from first: Int) -> Int? {
    guard reading.lexicon.language.family == .turkic else { return nil }
    if reading.isDash(index), index - 1 >= first, reading.isWord(index - 1, .nameJoiner),
      reading.bearsName(at: index + 2)
    {
      return index - 1
    }
    guard reading.hasArticle(index), reading.bearsName(at: index + 1) else { return nil }
    let goesOn = index > first && reading.isCapitalisedWord(index - 1) && reading.words[index - 1].name.isName
    return goesOn ? nil : index
  }

  /// «… | М.Әуезов атындағы университет»: with the initials a person's name begins, and with it the body's.
  private func startOfEponym(withInitialAt index: Int, from first: Int) -> Int {
    let start = initials(endingAt: index, from: first)
    return isTown(start - 1, from: first) || isTitle(start - 1, from: first) ? start - 1 : start
  }

  /// «Türkiye'nin Ankara'daki | Gazi Üniversitesi»: where a university sits is no part of its name.
  private func isSchool(_ head: Range<Int>) -> Bool {
    reading.words.match(.bodies, at: head.lowerBound)?.value == OrganizationKind.academia.rawValue
  }

  /// «Atyrau | Kh. Dosmuhamedov Devlet Üniversitesi»: the town of what is called after somebody.
  private func isTown(_ index: Int, from first: Int) -> Bool {
    index >= first && reading.lexicon.language.family == .turkic && reading.isCapitalisedWord(index) && !people[index]
      && reading.words[index].isKey(of: .cities) && !reading.isInitial(index)
  }

  /// «Академик | Е.А. Досаев атындағы университет»: with a capital, the title of the one whose name the body bears.
  private func isTitle(_ index: Int, from first: Int) -> Bool {
    index >= first && reading.lexicon.language.family == .turkic && reading.isCapitalisedWord(index)
      && reading.words[index].form(in: .honorifics) == NounForm()
  }

  private func initials(endingAt point: Int, from first: Int) -> Int {
    var start = point - 1
    while start - 2 >= first, reading.endsInitial(at: start - 1) { start -= 2 }
    return start
  }

  private struct Step { let isName: Bool }

  /// Whether the token belongs to the name, and is more of it than a common adjective.
  private func step(at index: Int, before start: Int, head: Int, from first: Int) -> Step? {
    let token = reading.tokens[index]
    guard token.kind == .word, !people[index], !reading.isWord(index, .membership) else { return nil }
    // «Türkiyə və | Mərkəzi Asiya»: what looks like a type word right behind «and» heads no name.
    if index + 1 == head, reading.isWord(index, .conjunction), reading.lexicon.language.family == .turkic { return nil }
    if reading.isWord(index, .joiner) {
      // «BMU və | Sahil Universiteti»: an abbreviation is a whole name.
      guard start > index,
        hasNameBefore(index, from: first) || UnionMembers(reading: reading).areNamed(at: index - 1, head: head),
        // «Абылай ханы атындағы | университет»: whose name a body bears may be told with his office.
        reading.bearsName(at: index) || isOffice(before: index) || !isWholeName(index - 1),
        !PersonBeforeBody(reading: reading, first: first).ends(at: index - 1, before: start, head: head)
      else { return nil }
      return Step(isName: false)
    }
    if isRegion(index, head: head, from: first) || isTownOfOffice(index, before: start, from: first)
      || isHonour(index, from: first)
    {
      return Step(isName: false)
    }
    if reading.words[index].isKey(of: .bodyModifiers) {
      let goesOn = token.isCapitalised || hasNameBefore(index, from: first) || followsMembers(index, head: head)
      if goesOn { return Step(isName: token.isCapitalised) }
    }
    if !token.isCapitalised, SmallLetterName(reading: reading).takes(index, head: head, from: first, people: people) {
      return Step(isName: false)
    }
    guard token.isCapitalised, !NameBoundary(reading: reading).isAt(index, head: head) else { return nil }
    return Step(isName: !isCommonWord(index, before: start, head: head))
  }

  /// «университеттері мен | ғылыми (орталықтары қауымдастығы)»
  private func followsMembers(_ index: Int, head: Int) -> Bool {
    let last = reading.isWord(index - 1, .joiner) ? index - 2 : index - 1
    return UnionMembers(reading: reading).areNamed(at: last, head: head)
  }

  /// «Президенті | жанындағы мәдениет саясаты жөніндегі кеңес»: with the office at which it is a body's name begins whose
  /// other words are in small letters.
  private func isOffice(before joiner: Int) -> Bool {
    !reading.tokens[joiner + 1].isCapitalised && SmallLetterName(reading: reading).beginsAtOffice(endingBefore: joiner)
  }

  /// So is a post: «Konya Milletvekili ve | Dostluk Grubu Başkanı».
  private func isWholeName(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    if reading.isShortName(index) { return true }
    guard let post = RoleFinder(reading: reading).role(endingBefore: index + 1), !post.form.isPlural else {
      return false
    }
    return post.form.possessor == .third && post.form.grammaticalCase == .nominative || post.role == .deputy
      || isPossessed(post)
  }

  /// «Genel Başkan Yardımcısı ve | X Vakfı Başkanı»: words for a post that tables have with the possessor's ending.
  private func isPossessed(_ post: RoleFinder.Finding) -> Bool {
    post.form == NounForm() && (post.tokens.count > 1 || post.role == .deputyChair)
      && reading.words[post.tokens.upperBound - 1].mayBePossessed(in: .nominative)
  }

  /// Whether the name goes on before a token, perhaps past «və» or the comma of a list.
  private func hasNameBefore(_ index: Int, from first: Int) -> Bool {
    var last = index - 1
    if last > first, reading.isWord(last, .joiner) || reading.isEnumerated(at: last) { last -= 1 }
    if last > first, reading.isSuspended(at: last) { last -= 1 }
    guard last >= first else { return false }
    // «A | budapesti Néprajzi Múzeum»
    if reading.lexicon.language.family == .uralic, reading.isWord(last, .article) { return false }
    return reading.tokens[last].kind == .closingQuote
      || reading.isCapitalisedWord(last) && !reading.beginsByPointing(last)
      || reading.hasArticle(last) && reading.bearsName(at: index)
      || isRegion(last, head: index, from: first)
      || (reading.tokens[last].kind == .word && reading.words[last].isKey(of: .bodyModifiers))
      || isHonour(last, from: first)
      || isField(endingAt: last, before: index, from: first)
  }

  /// «Қорқыт | ата (атындағы)», «Төле | би (атындағы)»: a word in small letters that belongs to the name which a body
  /// bears.
  private func isHonour(_ index: Int, from first: Int) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters, index > first, reading.tokens[index].kind == .word,
      !reading.tokens[index].isCapitalised, reading.bearsName(at: index + 1), reading.isCapitalisedWord(index - 1)
    else { return false }
    let senses = reading.words[index]
    return !senses.isKnownVerb && !senses.verbReadings(in: .participle)
      && senses.readings.allSatisfy { $0.form.grammaticalCase == .nominative || $0.stem.count < 3 }
  }

  /// «Аялдардын абалы | боюнча (комиссия)»
  private func isField(endingAt last: Int, before joiner: Int, from first: Int) -> Bool {
    let field = FieldOfBody(reading: reading)
    guard reading.lexicon.language.writesNamesInSmallLetters, joiner == last + 1, field.isJoiner(joiner) else {
      return false
    }
    return field.start(before: joiner).map { $0 >= first && !people[$0] } ?? false
  }

  /// «Ağcabədi | rayon (İcra Hakimiyyəti)», «Bakı | şəhər (Təhsil İdarəsi)»: the bare word for what a place is, in small
  /// letters between its name and that of an office there.
  private func isTownOfOffice(_ index: Int, before start: Int, from first: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, !reading.lexicon.language.writesNamesInSmallLetters,
      index > first, start == index + 1, !reading.tokens[index].isCapitalised, reading.isForm(index, of: .town),
      reading.words[index].form(in: .wordClasses) == NounForm()
    else { return false }
    return reading.isCapitalisedWord(start) && reading.isCapitalisedWord(index - 1) && !people[index - 1]
  }

  /// «Түркістан | облысы (мәдениет басқармасы)», «Арал | ауданының (әкімдігі)»: the word for what a place is, in the name of
  /// who governs it; only where names are written in small letters.
  private func isRegion(_ index: Int, head: Int, from first: Int) -> Bool {
    guard index > first, reading.lexicon.language.writesNamesInSmallLetters, reading.isForm(index, of: .town),
      !reading.tokens[index].isCapitalised, reading.isCapitalisedWord(index - 1),
      let form = reading.words[index].form(in: .wordClasses)
    else { return false }
    return form.possessor == .third && !form.isPlural && [.nominative, .genitive].contains(form.grammaticalCase)
      && (isGovernment(endingAfter: head) || form.grammaticalCase == .genitive && isSchool(describedFrom: index + 1)
        || LedRegionalBody(reading: reading).isTold(headedAt: head))
  }

  /// «Mary welaýatynyň | ykdysady orta mekdebi»: whether adjectives in small letters lead to a school, which only its district tells
  /// from others.
  private func isSchool(describedFrom start: Int) -> Bool {
    let end = min(start + Self.longestDescription, reading.sentence(of: start).upperBound)
    let type = (start..<max(start, end)).first { !reading.words[$0].isKey(of: .bodyModifiers) || isTypeOfSchool($0) }
    return type.map { $0 > start && isTypeOfSchool($0) } ?? false
  }

  private func isTypeOfSchool(_ index: Int) -> Bool {
    reading.words.match(.bodies, at: index)?.value == OrganizationKind.academia.rawValue
      && !reading.tokens[index].isCapitalised
  }

  /// How many adjectives a school has at most, with the first word of its type.
  private static let longestDescription = 4

  /// Whether a type word at a token, or the next, means a body that governs.
  private func isGovernment(endingAfter index: Int) -> Bool {
    (index..<min(index + 3, reading.tokens.count)).contains {
      reading.words.match(.bodies, at: $0)?.value == OrganizationKind.government.rawValue
    }
  }

  /// A word that a capital does not make a name, since it begins a sentence, right before a type word in small letters:
  /// «Vətəndaş cəmiyyəti»; but a place is one, and so is the first word of a longer name, «Toshkent davlat universiteti».
  private func isCommonWord(_ index: Int, before start: Int, head: Int) -> Bool {
    guard !reading.tokens[head].isCapitalised else { return false }
    let senses = reading.words[index]
    // «Астана | университеті»: the word for a capital, too.
    if senses.form(in: .cities) == NounForm() { return false }
    guard reading.isInitial(index) else {
      // «Кітап | саласын дамыту палатасы»: within a sentence a capital before words in small letters begins a name.
      return senses.key(in: .commonNouns) != nil
        && (start == head || !reading.lexicon.language.writesNamesInSmallLetters)
    }
    if hasInnerCapital(index) || UnionMembers(reading: reading).areNamed(byCapitalAt: index, head: head)
      || NameBoundary(reading: reading).isObjectOfWork(index, before: head)
    {
      return false
    }
    // «Кыргыз | улуттук университети»: a people's name is a common noun too.
    if start < head, senses.isKey(of: .demonyms) { return false }
    if senses.key(in: .commonNouns) != nil { return true }
    if [LexicalTable.cities, .countries, .demonyms].contains(where: { senses.isKey(of: $0) }) { return false }
    // «Манас | университети»
    // «Каримов | университеті»
    if senses.name.isGivenName || senses.name.isSurname, senses.name.ending.isEmpty, senses.classesOfStem.isEmpty {
      return false
    }
    if start == head, InitialBodyName(reading: reading).isTold(behind: head) { return false }
    return start == head || !senses.classesOfStem.isEmpty || senses.isFunctionWord || senses.isKnownVerb
  }

  /// «Turkiston-Amerika | uyushmasi»: a capital behind a hyphen is not the sentence's.
  private func hasInnerCapital(_ index: Int) -> Bool {
    reading.lexicon.language.family == .turkic
      && reading.text(of: index..<index + 1).split(separator: "-").dropFirst().contains {
        $0.first?.isUppercase == true
      }
  }

  /// «Türk Dövlətləri Təşkilatına üzv ölkələrin | QHT Platforması»: the members' common body.
  private func membershipStart(before start: Int) -> Int? {
    let first = reading.sentence(of: start).lowerBound
    // The members are named with a capital, «Üzv Dövlətlərin», or without.
    let members = reading.isWord(start - 1, .membership) ? start : start - 1
    guard members - 2 >= first, reading.isGenitivePlural(members), reading.isWord(members - 1, .membership) else {
      return nil
    }
    var head = members - 2
    if reading.isMark(head, ")"), head - 3 >= first { head -= 3 }
    guard reading.isCapitalisedWord(head) || reading.words[head].form(in: .bodies) != nil,
      reading.dative(at: head) != nil
    else { return nil }
    return NameExtent(reading: reading, people: people, floor: first).start(ofNameHeadedBy: head..<head + 1)
  }
}
