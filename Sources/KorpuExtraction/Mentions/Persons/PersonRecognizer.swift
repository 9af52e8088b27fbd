internal import KorpuLanguage
internal import KorpuModel

/// Finds people: by the shape of their names, by given names that tables know, and by the position or title
/// that stands before a name; then again by surname or initial where the full name has been read.
struct PersonRecognizer {
  let reading: TokenizedArticle
  let taken: Occupancy
  /// The names of countries.
  let countries: Occupancy
  let unknown: UralicUnknownName

  init(reading: TokenizedArticle, taken: Occupancy, countries: Occupancy) {
    self.reading = reading
    self.taken = taken
    self.countries = countries
    unknown = UralicUnknownName(reading: reading)
  }

  var introduction: NameIntroduction { NameIntroduction(reading: reading) }

  /// From here on a name needs no other to be sure of.
  static let plain = 0.93

  /// - Parameter proposals: Where else a tagger sees names of people.
  func mentions(besides proposals: (Occupancy) -> [Range<Int>] = { _ in [] }) -> [MentionCandidate] {
    let people = FusedSurnames(reading: reading).parted(withTagged(proposals, besides: fullMentions())) {
      candidate($0, confidence: 0.8)
    }
    let full = SlavicInitials(reading: reading).corrected(
      SlavicNameEvidence(reading: reading, people: NameEvidence(reading: reading, people: people).corrected())
        .corrected())
    let bearers = full.filter { !reading.bearsName(at: $0.tokens.upperBound) }
    let named = bearers + shortForms(of: bearers, besides: full)
    return named + surnamesAlone(besides: named + full)
  }

  /// The tokens of people who cannot be part of the name of something else.
  func plainMentions() -> [Range<Int>] {
    let full = fullMentions()
    // «Berdimuhamedow | Baş Assambleýanyň mejlisinde»: their surnames alone, too.
    let short = shortForms(of: full.filter { $0.confidence >= Self.plain }, besides: full).filter {
      reading.words[$0.tokens.upperBound - 1].name.isSurname
    }
    return (full.filter { $0.confidence >= Self.plain } + short).filter { !isEponym($0) }.map(\.tokens)
  }

  private func fullMentions() -> [MentionCandidate] {
    var full: [MentionCandidate] = []
    var list = SharedIntroduction(reading: reading)
    var index = 0
    while index < reading.tokens.count {
      guard let person = person(startingAt: index, of: list) else {
        index += 1
        continue
      }
      guard !isCommemorated(person), !AuthorOfWork(reading: reading).isOnlyAuthor(person), !isSlavicNamesake(person),
        !isNamesake(person), !isPredicate(person), !isTown(person),
        !givesName(person), !reading.isThing(person.tokens), !reading.isRemembered(person.tokens),
        !isInOtherLetters(person.tokens)
      else {
        // «Barta | Ferenc Magyar (rapszódia)»: what is left of a name begins no other in Hungarian.
        index = reading.lexicon.language.family == .uralic ? person.tokens.upperBound : index + 1
        continue
      }
      if reading.isCredit(before: index) || reading.isByline(before: index) {
        index = person.tokens.upperBound
        continue
      }
      full.append(person)
      list.note(person.tokens)
      index = person.tokens.upperBound
    }
    return full
  }

  /// «koordinatorları A və | Dəniz Yurdsevər»: in such a list a name may begin with a word that is a common one elsewhere.
  private func canGoOn(_ list: SharedIntroduction, at index: Int) -> Bool {
    list.introduces(index..<index + 2) && reading.isCapitalisedWord(index) && !taken[index] && !countries[index]
      && reading.words[index].key(in: .roles) == nil
  }

  private func person(startingAt index: Int, of list: SharedIntroduction) -> MentionCandidate? {
    married(at: index, of: list) ?? ownName(at: index, of: list)
  }

  private func ownName(at index: Int, of list: SharedIntroduction) -> MentionCandidate? {
    if isTypeOfBody(at: index) || endsTitle(index) || isSeat(index) || reading.isOfTwoNations(index) { return nil }
    if canBeInitial(index), let initialled = initialledName(at: index) { return initialled }
    guard canBePartOfName(index) || canFollowPosition(index) || canBeSurname(index) || canGoOn(list, at: index) else {
      return nil
    }
    if let initialled = initialledName(at: index) ?? nameBeforeInitials(at: index) { return initialled }
    let extent = PersonExtent(
      reading: reading, canBePartOfName: canBePartOfName, canEndName: canEndName, isIntroduced: introduction.isGiven)
    let run = extent.run(startingAt: index)
    if reading.isSlavic { return slavicName(in: run) }
    if let name = SurnameFirst(reading: reading).name(in: run) { return candidate(name, confidence: Self.plain) }
    // «Almaty | Pedagogical University», «Duke | University | Charles Reed»
    if run.dropFirst().contains(where: { isTypeOfBody(at: $0) || isSchool($0) }) { return nil }
    guard run.count >= 2 else { return unknown.isSurnameAlone(index) ? candidate(run, confidence: 0.8) : nil }
    return name(in: run, isListed: list.introduces(run))
  }

  /// «Ulu | Öndər | Samir Orucov»: the last word of a title of several, which elsewhere may be a name.
  private func endsTitle(_ index: Int) -> Bool {
    reading.titles.match(endingBefore: index + 1).map { $0.start < index } == true
  }

  /// «Mayor of | Altınkent | Kemal Aydın»: behind «of» a word that is no given name, before a given name and another word, says in
  /// English where somebody serves.
  private func isSeat(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, reading.isWord(index - 1, .genitiveMarker),
      !reading.words[index].name.isGivenName, reading.sentence(of: index).contains(index + 2),
      reading.words[index + 1].name.isGivenName, reading.isCapitalisedWord(index + 1),
      reading.isCapitalisedWord(index + 2)
    else { return false }
    return RoleFinder(reading: reading).role(endingBefore: index - 1) != nil
  }

  /// «president of the Kazakhstan | Red Crescent»: in English words of which each may be part of a name, and which together say what
  /// a body is.
  private func isTypeOfBody(at index: Int) -> Bool {
    reading.lexicon.language.family == .germanic
      && reading.words.match(.bodies, at: index).map { $0.length > 1 } == true
  }

  /// «University»: a word that is part of no name of a person in English.
  private func isSchool(_ index: Int) -> Bool {
    reading.lexicon.language.family == .germanic
      && reading.words[index].value(in: .bodies) == OrganizationKind.academia.rawValue
  }

  /// «Kissné | Dr. | Szabó Orsolya»: a title between the husband's name that a woman bears and her own.
  private func married(at index: Int, of list: SharedIntroduction) -> MentionCandidate? {
    guard SurnameFirst(reading: reading).isMarried(index), !taken[index],
      let title = reading.words.match(.honorifics, at: index + 1)
    else { return nil }
    let end = index + 1 + title.length
    let next = reading.isMark(end, ".") ? end + 1 : end
    guard reading.sentence(of: index).contains(next), let own = ownName(at: next, of: list),
      own.tokens.lowerBound == next
    else { return nil }
    return MentionCandidate(
      tokens: index..<own.tokens.upperBound, type: .person, name: reading.text(of: index..<index + 1) + " " + own.name,
      grammaticalCase: own.grammaticalCase, cases: own.cases, confidence: own.confidence)
  }
}
