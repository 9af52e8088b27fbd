internal import KorpuLanguage
internal import KorpuModel

/// Finds how far to the left of its type word the name of a gathering reaches: it takes possessors along,
/// «Türk Dövlətləri Təşkilatına (TDT) üzv ölkələrin QHT-lərinin Həmrəylik Forumu».
struct ForumExtent {
  let reading: TokenizedArticle
  let people: Occupancy
  let bodies: BodiesByEnd
  let floor: Int

  /// How many words at most stand between the owner of a gathering and its name.
  private static let longestBridge = 5

  func start(ofForumHeadedAt head: Int) -> Int {
    let first = max(floor, reading.sentence(of: head).lowerBound)
    var start = head
    var index = head - 1
    while index >= first, let length = step(at: index, before: start, head: head, from: first) {
      index -= length
      start = index + 1
    }
    while start < head, isLeading(start, head: head) || isAttendant(start, head: head) { start += 1 }
    return start
  }

  /// «Türkmenistanyň | Karabah forumyna gatnaşmagyna (garaşylýar)»: a country with which the sentence begins, whose attendance is told of.
  private func isAttendant(_ index: Int, head: Int) -> Bool {
    let end = head + (reading.words.match(.forums, at: head)?.length ?? 1)
    guard reading.lexicon.language.family == .turkic, index == reading.sentence(of: head).lowerBound,
      reading.words[index].form(in: .countries)?.grammaticalCase == .genitive,
      reading.sentence(of: head).contains(end), reading.words[end].mayBePossessed
    else { return false }
    return reading.words.verb(.actVerbs, at: end)?.meaning == .attend || reading.isForm(end, of: .attendance)
  }

  /// How many tokens to the left the name takes along, or `nil` where it begins.
  private func step(at index: Int, before start: Int, head: Int, from first: Int) -> Int? {
    guard !people[index], !isHost(endingAt: index + 1, before: start, head: head), !isHolder(index, head: head),
      !isActor(index, head: head)
    else { return nil }
    if isSubject(index, before: start) { return nil }
    if let body = bodies.start(endingAt: index + 1, from: first) { return index - body + 1 }
    if let pair = pairLength(endingAt: index, from: first) { return pair }
    if let length = titleLength(endingAt: index, from: first) ?? formatLength(endingAt: index, from: first) {
      return length
    }
    // «Turkiy davlatlar tashkiloti (TDT)|ning XI sammiti»
    if reading.isEndingOfBrackets(index), let brackets = bracketLength(endingAt: index - 1, from: first) {
      return brackets + 1
    }
    if let region = regionLength(endingAt: index, from: first) { return region }
    let token = reading.tokens[index]
    if let day = reading.dayLength(endingAt: index) { return day }
    if let manner = reading.lengthOfModifier(endingAt: index) { return manner }
    switch token.kind {
    case .number: return reading.lexicon.ordinal(token.folded) != nil ? 1 : nil
    case .mark where reading.isOrdinalPoint(index): return 2
    case .mark where reading.isDashOfCountries(index, from: first): return 1
    case .mark where isCommaOfOwners(index, from: first): return 1
    case .mark where reading.isEnumerated(at: index) || reading.isJoined(at: index): return 1
    case .mark where token.folded == ")": return bracketLength(endingAt: index, from: first)
    case .word: return takesWord(at: index, head: head, from: first) ? 1 : bridge(endingAt: index, from: first)
    case .closingQuote, .openingQuote, .mark: return nil
    }
  }

  /// «Çöl Fondu | gənclərin forumunu (təşkil edib)»: a body in the nominative, before people who are not its own.
  private func isSubject(_ index: Int, before start: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.tokens[index].kind == .word,
      reading.words[index].form(in: .bodies)?.grammaticalCase == .nominative, !reading.isCapitalisedWord(start)
    else { return false }
    let owners = reading.words[start].readings.filter { $0.form.isPlural && $0.form.grammaticalCase == .genitive }
    return !owners.isEmpty && owners.allSatisfy { $0.form.possessor == nil }
  }

  /// «Prezident | Türki Döwletleriň Guramasynyň sammitine (gatnaşdy)»: a bare office right before a body is of who
  /// comes.
  private func isHolder(_ index: Int, head: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, index + 2 <= head,
      reading.words[index].form(in: .roles) == NounForm()
    else { return false }
    return (index + 2...head).contains { bodies.start(endingAt: $0, from: index + 1) == index + 1 }
  }

  /// «Кыргызстан менен Казакстандын | форуму»: the first of two countries, and the «with» that joins it to the second.
  private func pairLength(endingAt index: Int, from first: Int) -> Int? {
    guard reading.isWord(index, .comitative), index > first, reading.lexicon.language.family == .turkic,
      reading.words[index - 1].form(in: .countries) == NounForm(),
      reading.words[index + 1].form(in: .countries)?.grammaticalCase == .genitive
    else { return nil }
    return 2
  }

  /// «Арал ауданының | II Мұғалімдер форумы», «Bakı şəhərinin | Gənclər Forumu»: the town or region whose gathering it is, with the
  /// word for what it is.
  private func regionLength(endingAt index: Int, from first: Int) -> Int? {
    guard index > first, reading.lexicon.language.family == .turkic, reading.isForm(index, of: .town),
      !reading.tokens[index].isCapitalised, reading.isCapitalisedWord(index - 1), !people[index - 1],
      let form = reading.words[index].form(in: .wordClasses)
    else { return nil }
    return form.possessor == .third && form.grammaticalCase == .genitive && !form.isPlural ? 2 : nil
  }

  /// «xarici işlər nazirlərinin | iclası»: those who come together, with all words of their title.
  private func titleLength(endingAt index: Int, from first: Int) -> Int? {
    guard let title = reading.positions.match(endingBefore: index + 1), title.start >= first,
      title.match.form.isPlural, title.match.form.grammaticalCase == .genitive
    else { return nil }
    return title.match.length
  }

  private func bracketLength(endingAt index: Int, from first: Int) -> Int? {
    if let body = bodies.start(endingAt: index, from: first), reading.isMark(body - 1, "("), body - 1 >= first {
      return index - body + 2
    }
    guard index - 2 >= first, reading.isMark(index - 2, "("), reading.isShortName(index - 1) else {
      return nil
    }
    return 3
  }

  private func takesWord(at index: Int, head: Int, from first: Int) -> Bool {
    let token = reading.tokens[index]
    let senses = reading.words[index]
    if reading.isOrdinalWord(index) || senses.isKey(of: .bodyModifiers) { return true }
    // «(бірлестігінің) | ұйымдастыруымен (Ашық есік күні)»: by whom it is held.
    if !token.isCapitalised, reading.isForm(index, of: .organising) { return false }
    if reading.isWord(index, .conjunction) {
      return index > first && reading.isCapitalisedWord(index + 1)
        && (reading.isCapitalisedWord(index - 1) || joinsOwners(index))
    }
    if reading.isWord(index, .membership) { return true }
    if !token.isCapitalised {
      return reading.isGenitivePlural(index) || isTopic(index, head: head, from: first)
        || isOfSmallLetterName(index, head: head, from: first) || isField(index, head: head, from: first)
        || OwnersOfMembers(reading: reading, people: people).takes(index, before: head, from: first)
        || isBoard(index, from: first)
    }
    if reading.isInitial(index), senses.isFunctionWord || reading.isAdverbial(index) { return false }
    if index + 1 < head, reading.isActors(beforeNameAt: index) { return false }
    if let role = senses.form(in: .roles), role.possessor != nil, !role.isPlural { return false }
    if isDate(index) || reading.isMarkedLocal(index) && !reading.isMember(after: index) { return false }
    // «Bakıda», «Azərbaycanda» say where; they are no part of the name.
    if let country = reading.longCountry(endingAt: index) { return isNameCase(country.form.grammaticalCase) }
    for table in [LexicalTable.cities, .countries] {
      if let form = senses.form(in: table) {
        return isNameCase(form.grammaticalCase) || isSeat(form, at: index, from: first)
      }
    }
    if let form = senses.form(in: .bodies), form.possessor == .third {
      return isNameCase(form.grammaticalCase) || form.isPlural || reading.isMember(after: index)
    }
    return true
  }

  /// «(Hazar ýurtlarynyň) uniwersitetleriniň | birleşiginiň (VI Baş Assambleýasy)»: the type word of a body in small letters, whose
  /// members stand before it.
  private func isBoard(_ index: Int, from first: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, index > first, reading.isGenitivePlural(index - 1),
      let form = reading.words[index].form(in: .bodies)
    else { return false }
    return form.possessor == .third && form.grammaticalCase == .genitive && !form.isPlural
  }

  /// «Garagum ýurtlarynyň | we | Gruziýanyň (parlamentara forumy)»: a region's states in small letters, and one more.
  private func joinsOwners(_ conjunction: Int) -> Bool {
    reading.lexicon.language.family == .turkic && reading.isForm(conjunction - 1, of: .state)
      && reading.isGenitivePlural(conjunction - 1) && reading.isCapitalisedWord(conjunction - 2)
      && isOwner(conjunction + 1)
  }

  /// «Gruziýanyň», «Russiýa Federasiýasynyň»
  private func isOwner(_ country: Int) -> Bool {
    reading.words.match(.countries, at: country)?.form.grammaticalCase == .genitive
  }

  /// «Türkmenistanyň|, Azerbaýjanyň we Türkiýäniň (sammiti)»: a comma between countries in the genitive.
  private func isCommaOfOwners(_ index: Int, from first: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.isMark(index, ","), index > first, isOwner(index + 1)
    else { return false }
    let before = reading.longCountry(endingAt: index - 1)?.form ?? reading.words[index - 1].form(in: .countries)
    return before?.grammaticalCase == .genitive
  }

  /// «Wekiliýet | Çäge forumyna (gatnaşdy)», «Alymlar | Çäge forumynda»: with a capital at the head of a sentence those who come,
  /// where the name of what they come to begins with the next capital.
  private func isActor(_ index: Int, head: Int) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters, index + 1 < head, reading.isInitial(index),
      reading.isCapitalisedWord(index + 1), !reading.tokens[head].isCapitalised,
      reading.words[head].form(in: .forums)?.grammaticalCase != .nominative
    else { return false }
    let senses = reading.words[index]
    let post = senses.form(in: .roles)
    let sort = reading.isForm(index, of: [.people, .delegation, .organiser]) ? senses.form(in: .wordClasses) : nil
    guard let form = post ?? sort else { return false }
    return form.possessor == nil && form.grammaticalCase == .nominative
  }

  /// «Xalqaro tranzit | forumi»: all words after the first are in small letters where languages write names so.
  private func isOfSmallLetterName(_ index: Int, head: Int, from first: Int) -> Bool {
    !reading.isCapitalisedWord(index + 1)
      && SmallLetterName(reading: reading).takes(index, head: head, from: first, people: people)
  }

  /// How many words tell what a numbered gathering is about at most.
  private static let longestField = 6

  /// «Owganystan boýunça ykdysady hyzmatdaşlygyň | 7-nji konferensiýasy»: what a numbered gathering is about, where the
  /// words for it begin with a capital.
  private func isField(_ index: Int, head: Int, from first: Int) -> Bool {
    guard reading.lexicon.language.family == .turkic, reading.lexicon.language.writesNamesInSmallLetters,
      index + 2 == head, reading.lexicon.ordinal(reading.tokens[head - 1].folded) != nil,
      reading.words[index].readings.contains(where: { $0.form.grammaticalCase == .genitive && $0.stem.count > 2 })
    else { return false }
    var start = index - 1
    while start >= first, index - start <= Self.longestField, isPlainOfField(start) { start -= 1 }
    return start >= first && index - start <= Self.longestField && reading.isCapitalisedWord(start)
      && !reading.words[start].isFunctionWord
  }

  private func isPlainOfField(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.tokens[index].isCapitalised else { return false }
    let senses = reading.words[index]
    return senses.isKey(of: .bodyModifiers)
      || !senses.isFunctionWord && !senses.isKnownVerb
        && !senses.readings.contains { $0.form.grammaticalCase.isLocal && $0.stem.count > 2 }
  }

  /// «12 Mayıs | Gençlik Forumu»
  private func isDate(_ index: Int) -> Bool {
    reading.lexicon.months?[reading.tokens[index].folded] != nil && index > 0
      && reading.tokens[index - 1].kind == .number
  }

  /// «Yazıçılar Təşkilatının Bakıda keçirilən | III İclası»: what was held where stands between owner and name.
  private func bridge(endingAt index: Int, from first: Int) -> Int? {
    guard reading.words[index].verbReadings(in: .participle),
      (max(first, index - 2)...index).contains(where: { reading.words.verb(.actVerbs, at: $0)?.meaning == .hold })
    else { return nil }
    var start = index
    while start > first, index - start < Self.longestBridge {
      start -= 1
      guard reading.tokens[start].kind != .mark, !people[start], !reading.isForm(start, of: [.organising, .support]),
        !isOwnHall(start)
      else { return nil }
      let form = reading.words[start].form(in: .bodies)
      if form?.possessor == .third, form?.grammaticalCase == .genitive { return index - start }
    }
    return nil
  }

  /// «(birliyinin) iclaslar | zalında (keçirilən iclas)»: where it was held is the owner's, and not what was held.
  private func isOwnHall(_ index: Int) -> Bool {
    reading.isWord(index, .venue) || reading.isForm(index, of: .venue)
  }

  /// «təşkilatlarının həmrəylik | forumu»: one noun in small letters may say what the gathering is for.
  private func isTopic(_ index: Int, head: Int, from first: Int) -> Bool {
    guard index + 1 == head, index > first, !reading.tokens[head].isCapitalised else { return false }
    return reading.isGenitivePlural(index - 1) && reading.words[index].classes.isEmpty
      && !reading.words[index].isFunctionWord
  }

  /// «Кыргызстандын | Түркиядагы | маданият күндөрү»: where a country shows something that is its own.
  private func isSeat(_ place: NounForm, at index: Int, from first: Int) -> Bool {
    reading.lexicon.language.family == .turkic && place.grammaticalCase == .attributive && index > first
      && reading.words[index - 1].form(in: .countries)?.grammaticalCase == .genitive
  }

  private func isNameCase(_ grammaticalCase: NounForm.Case) -> Bool {
    grammaticalCase == .nominative || grammaticalCase == .genitive
  }

  private func isLeading(_ index: Int, head: Int) -> Bool {
    reading.isWord(index, [.conjunction, .membership, .joiner])
      // «a | bakui Türk Ifjúsági Fórum»
      || index + 1 < head && !reading.tokens[index].isCapitalised && reading.city(ofAdjectiveAt: index) != nil
      || (!reading.tokens[index].isCapitalised && reading.isGenitivePlural(index) && index + 1 == head)
  }
}

extension TokenizedArticle {
  /// «Rossiya|–|O'zbekiston forumi»: a dash between two countries whose gathering it is.
  func isDashOfCountries(_ index: Int, from first: Int) -> Bool {
    isDash(index) && index > first && lexicon.language.family == .turkic
      && [index - 1, index + 1].allSatisfy { words[$0].form(in: .countries) == NounForm() }
  }
}

extension NounForm.Case {
  /// Where, whence, whither.
  var isLocal: Bool { self == .locative || self == .ablative || self == .dative }
}

extension TokenizedArticle {
  /// «navbatdan tashqari | kongressi», «кезектен тыс | сайлау»: how many tokens an adjective takes that has two words.
  func lengthOfModifier(endingAt index: Int) -> Int? {
    guard lexicon.language.family == .turkic, index > 0, tokens[index].kind == .word, !tokens[index].isCapitalised,
      let modifier = words.match(.bodyModifiers, at: index - 1), modifier.length == 2, modifier.form == NounForm()
    else { return nil }
    return 2
  }

  /// «28-майдагы | жыйыны», «28 мамырдағы | отырысы»: how many tokens a day takes that is made an adjective.
  func dayLength(endingAt index: Int) -> Int? {
    guard tokens.indices.contains(index) else { return nil }
    if isDay(tokens[index]) { return 1 }
    guard index > 0, tokens[index].kind == .word, tokens[index - 1].kind == .number, let months = lexicon.months else {
      return nil
    }
    let isMonth = words[index].readings.contains {
      $0.form.grammaticalCase == .attributive && (months[$0.stem] != nil || months[tokens[index].folded] != nil)
    }
    return isMonth ? 2 : nil
  }

  /// «28-майдагы», where it is one word.
  func isDay(_ number: Token) -> Bool {
    number.folded.contains(ascii: "-") && number.folded.first?.isNumber == true
      && lexicon.endings.readings(of: number.folded).contains {
        $0.form.grammaticalCase == .attributive
      }
  }
}

extension TokenizedArticle {
  /// Whether «üzv» (member) follows the token, perhaps after an abbreviation in brackets.
  func isMember(after index: Int) -> Bool {
    let next = isMark(index + 1, "(") && isMark(index + 3, ")") ? index + 4 : index + 1
    return isMembership(next)
  }

  /// «üzv», «мүчө-өлкөлөрдүн»: a member, perhaps one word with the state that is one.
  func isMembership(_ index: Int) -> Bool {
    isWord(index, .membership) || isForm(index, of: .membership) && isForm(index, of: .state)
  }
}

extension TokenizedArticle {
  /// «TDT», «AfB», «V4»: what stands in brackets after a name to be short for it.
  func isShortName(_ index: Int) -> Bool {
    guard isCapitalisedWord(index) else { return false }
    if tokens[index].isAbbreviation { return true }
    // «AzTU-nun»: what follows the hyphen or the apostrophe is an ending.
    let scalars = text(of: index..<index + 1).unicodeScalars.prefix { !$0.joinsEnding }
    return scalars.count <= 6
      && scalars.filter { $0.properties.isUppercase || $0.properties.numericType != nil }.count > 1
  }
}
