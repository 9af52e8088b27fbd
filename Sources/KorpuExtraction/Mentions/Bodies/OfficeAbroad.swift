internal import KorpuLanguage
internal import KorpuModel

/// Finds whose office it is that is named by the place where it sits: «Қазақстанның Түркиядағы | елшілігі», «ҚР Стамбул
/// қаласындағы | бас консулдығы», «BMG-niň Türkmenistandaky | wekilhanasy».
struct OfficeAbroad {
  let reading: TokenizedArticle
  /// The first token that may belong to the name.
  let floor: Int

  /// The first token of the owner and the place that stand before a token, or `nil`.
  func start(before end: Int) -> Int? {
    guard let place = place(endingBefore: reading.startOfField(ofOfficeBefore: end, after: floor)) else { return nil }
    return owner(endingBefore: place)
  }

  /// «(Türkmenistanyň Russiýadaky Ilçihanasy,) | Kazan şäherindäki konsullygy»: where the place begins of an office whose owner is
  /// named with the office before it in a list.
  func startOfListed(before end: Int) -> Int? {
    guard let place = place(endingBefore: end), place > floor, reading.isListJoint(place - 1) else { return nil }
    return place
  }

  /// «Ош шаарындагы | Татар маданияты борбору», «O‘zbekistondagi | Qozoq milliy madaniy markazi»: where the place begins in which a
  /// people has a body of its own, and without which it is not told from others; but schools and houses have names enough.
  func startOfSeat(ofPeopleNamedAt start: Int, head: Range<Int>) -> Int? {
    guard reading.lexicon.language.family == .turkic, start > floor, start + 1 < head.lowerBound,
      reading.words[start].isKey(of: .demonyms), !reading.isForm(head.upperBound - 1, of: .venue),
      let kind = reading.words.match(.bodies, at: head.lowerBound)?.value,
      [OrganizationKind.ngo, .other].contains(where: { $0.rawValue == kind })
    else { return nil }
    return place(endingBefore: start)
  }

  /// «Түркиядағы», «Stambul şäherindäki»
  private func place(endingBefore end: Int) -> Int? {
    let last = end - 1
    guard last >= floor else { return nil }
    // «Birlashgan Arab Amirliklaridagi»
    if let country = reading.longCountry(endingAt: last) {
      return country.form.grammaticalCase == .attributive ? last - country.length + 1 : nil
    }
    if let form = reading.placeForm(at: last) { return form.grammaticalCase == .attributive ? last : nil }
    guard last - 1 >= floor, reading.isForm(last, of: .town), reading.words[last - 1].key(in: .cities) != nil,
      reading.words[last].form(in: .wordClasses)?.grammaticalCase == .attributive
    else { return nil }
    return last - 1
  }

  /// A country or a body in the genitive, or a country's initials, which may stand without an ending.
  private func owner(endingBefore end: Int) -> Int? {
    let last = end - 1
    guard last >= floor else { return nil }
    if reading.tokens[last].isAbbreviation, reading.words[last].form(in: .countries) == NounForm() { return last }
    if let country = reading.longCountry(endingAt: last), country.form.grammaticalCase == .genitive {
      let start = last - country.length + 1
      return start >= floor ? start : nil
    }
    if reading.words[last].form(in: .countries)?.grammaticalCase == .genitive { return last }
    if let head = headOfState(endingAt: last) { return head }
    if let quoted = reading.openingOfOwner(inQuotesUpTo: last) { return quoted >= floor ? quoted : nil }
    return (max(floor, last - Self.longestOwner + 1)...last).first { start in
      reading.words.match(.knownBodies, at: start).map {
        start + $0.length == end && $0.form.grammaticalCase == .genitive
      } ?? false
    }
  }

  /// «КР | Президентинин (Нарын облусундагы өкүлчүлүгү)»: the country whose head of state keeps an office in a region.
  private func headOfState(endingAt last: Int) -> Int? {
    guard last - 1 >= floor, let head = RoleFinder(reading: reading).role(endingBefore: last + 1),
      head.isHeadOfStateOverOffice, head.tokens.lowerBound > floor
    else { return nil }
    let country = head.tokens.lowerBound - 1
    if let long = reading.longCountry(endingAt: country) {
      let start = country - long.length + 1
      return start >= floor && long.form.grammaticalCase == .genitive ? start : nil
    }
    return reading.words[country].form(in: .countries).map { [.nominative, .genitive].contains($0.grammaticalCase) }
      == true
      ? country : nil
  }

  /// How many words the name of a body has that keeps an office: «Birlashgan Millatlar Tashkiloti».
  private static let longestOwner = 5
}

extension TokenizedArticle {
  /// «"Do'stlik"|ning (Toshkentdagi vakolatxonasi)»: where a quoted name begins that has the ending of a genitive.
  fileprivate func openingOfOwner(inQuotesUpTo ending: Int) -> Int? {
    guard lexicon.language.family == .turkic, ending > 0, tokens[ending - 1].kind == .closingQuote, isAttached(ending),
      isGenitive(ending)
    else { return nil }
    return openingQuote(to: ending - 1)
  }

  /// «("Do'stlik | "ning) Toshkentdagi vakolatxonasi»: whether a quoted name that ends before a token begins that of an office.
  func keepsOffice(inQuotesUpTo closing: Int) -> Bool {
    tokens.indices.contains(closing + 1) && openingOfOwner(inQuotesUpTo: closing + 1) != nil
      && hasOffice(after: closing + 2)
  }

  /// «(BMT-ning) Toshkentdagi | vakolatxonasi»: whether a place and the word for an office there stand at a token.
  func hasOffice(after owner: Int) -> Bool {
    guard lexicon.language.family == .turkic, isCapitalisedWord(owner) else { return false }
    let office = placeForm(at: owner) != nil ? owner + 1 : owner + 2
    guard tokens.indices.contains(office),
      placeForm(at: owner)?.grammaticalCase == .attributive
        || isForm(office - 1, of: .town) && words[office - 1].form(in: .wordClasses)?.grammaticalCase == .attributive
    else { return false }
    // «Almatydaky | sebitleýin edarasy», «Бішкектегі | бағдарламалар кеңсесі»
    let end = min(office + Self.longestField + 1, sentence(of: owner).upperBound)
    let type = (office..<max(office, end)).first { !isFieldOfOffice($0) } ?? office
    return [office, type].contains { words.match(.bodies, at: $0)?.form.possessor == .third }
  }

  /// How many words tell what an office does.
  private static let longestField = 4

  /// «(Бішкектегі) | бағдарламалар (кеңсесі)», «(Анкарадағы) | адам құқықтары жөніндегі (кеңсесі)»: where the words in small
  /// letters begin that tell what an office does.
  func startOfField(ofOfficeBefore end: Int, after floor: Int) -> Int {
    var start = end
    while start - 1 > floor, end - start < Self.longestField, isFieldOfOffice(start - 1) { start -= 1 }
    return start
  }

  /// An adjective, a noun without a local case, or what joins them to the type word.
  private func isFieldOfOffice(_ index: Int) -> Bool {
    let senses = words[index]
    if senses.isKey(of: .bodyModifiers) { return true }
    guard tokens[index].kind == .word, !tokens[index].isCapitalised, !senses.isKnownVerb else { return false }
    if FieldOfBody(reading: self).isJoiner(index) { return true }
    let others: [LexicalTable] = [.bodies, .forums, .roles, .countries, .cities, .honorifics, .ordinals]
    return lexicon.language.writesNamesInSmallLetters && !senses.isFunctionWord && senses.classesOfStem.isEmpty
      && others.allSatisfy { senses.key(in: $0) == nil }
      && senses.readings.contains { $0.form.isPlural && $0.form.grammaticalCase == .nominative && $0.stem.count > 2 }
  }

  /// How the name of a country or a city that ends at a token is inflected.
  func placeForm(at index: Int) -> NounForm? {
    longCountry(endingAt: index)?.form ?? words[index].form(in: .countries) ?? words[index].form(in: .cities)
  }

  /// Whether the point of an initial stands at a token: «М.» in «М.Әуезов».
  func endsInitial(at point: Int) -> Bool {
    isMark(point, ".") && point > 0 && isCapitalisedWord(point - 1)
      && lexicon.language.isOneLetter(tokens[point - 1].folded) && isCapitalisedWord(point + 1)
  }

  /// Whether a word says that what follows bears the name before it: «adına», «атындағы».
  func bearsName(at index: Int) -> Bool { isWord(index, .naming) && isWord(index, .joiner) }
}
