internal import KorpuLanguage
internal import KorpuModel

/// Tells people who tell news from media that do: «Minister Omarov | reports», «səfir Orxan Dəmirli | xəbər verir ki».
struct TellingPerson {
  let reading: TokenizedArticle

  /// How many words a name has at most behind the post.
  private static let longestName = 3

  /// Whether what ends before a phrase of crediting, and begins no earlier than a token, is the name of a person, or of a place where
  /// one is.
  func isNamed(until end: Int, from first: Int) -> Bool {
    switch reading.lexicon.language.family {
    case .turkic: isOfficial(namedUntil: end, from: first) || isFullName(endingBefore: end, from: first)
    case .slavic: isRussian(namedUntil: end, from: first)
    case .germanic, .uralic: isOfPost(namedUntil: end) || hasGivenName(before: end, from: first)
    }
  }

  private func isOfPost(namedUntil end: Int) -> Bool {
    RoleFinder(reading: reading).role(endingBefore: end - 1) != nil
  }

  /// «Serik Omarov | writes that …»
  private func hasGivenName(before end: Int, from first: Int) -> Bool {
    guard end - 2 >= first, reading.isCapitalisedWord(end - 2) else { return false }
    // Hungarian puts the given name last, but not that of foreigners.
    let isGivenLast = reading.lexicon.language.family == .uralic
    return reading.words[end - 2].isKey(of: .givenNames)
      || isGivenLast && reading.words[end - 1].isKey(of: .givenNames)
  }

  /// «посол Казахстана Ержан Темиров | сообщает, что …», «Р. Темиров | сообщает», and «посол в Соединённых Штатах Америки | сообщает».
  private func isRussian(namedUntil end: Int, from first: Int) -> Bool {
    let last = end - 1
    if reading.longCountry(endingAt: last) != nil || isOfPost(namedUntil: end) { return true }
    guard last > first, !reading.tokens[last].isAbbreviation, reading.words[last].name.isSurname else { return false }
    let given = reading.words[last - 1].name
    return reading.endsInitial(at: last - 1) || given.isGivenName || given.isPatronymic
  }

  // MARK: Turkic

  /// «tashqi ishlar vaziri | Anvar Saidov | xabar berdi»: whoever heads something or has an office of state, and is no spokesman, tells
  /// as an actor of the story, whatever his name.
  private func isOfficial(namedUntil end: Int, from first: Int) -> Bool {
    var start = end
    while start > first, end - start < Self.longestName, reading.isCapitalisedWord(start - 1) {
      start -= 1
      guard end - start > 1, let post = RoleFinder(reading: reading).role(endingBefore: start) else { continue }
      return LedBody.heading.contains(post.role) || post.isOfState && post.role != .spokesperson
    }
    return false
  }

  /// «Elnur Məmmədov | xəbər verir ki», «səfir Dəmirli | xəbər verir ki»: a given name with a surname, or a surname behind a post; a
  /// reporter of the medium is not who tells.
  private func isFullName(endingBefore end: Int, from first: Int) -> Bool {
    let surname = reading.words[end - 1].name
    guard !reading.tokens[end - 1].isAbbreviation, surname.ending.isEmpty,
      reading.words[end - 1].key(in: .bodies) == nil
    else { return false }
    let isFull = end - 2 >= first && reading.isCapitalisedWord(end - 2) && reading.words[end - 2].isKey(of: .givenNames)
    let start = isFull ? end - 2 : end - 1
    if let role = RoleFinder(reading: reading).role(endingBefore: start), role.tokens.lowerBound >= first {
      return (isFull || surname.isSurname) && !isReporter(at: role.tokens.upperBound - 1)
    }
    return isFull && surname.isSurname && (start == first || !isReporter(at: start - 1))
  }

  /// «müxbiri», «тілшісі»: the word by which tables label the line that names an author.
  private func isReporter(at index: Int) -> Bool {
    reading.words[index].readings.contains { reading.lexicon.credits?[$0.stem] != nil }
  }
}
