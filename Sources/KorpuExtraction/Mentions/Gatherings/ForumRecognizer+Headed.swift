internal import KorpuLanguage
internal import KorpuModel

/// Gatherings by the type word that ends their names: «TDT-nin XII sammiti», «Özbəkistan Mədəniyyət Günləri».
extension ForumRecognizer {
  /// The gathering whose type word stands at a token, by its name or by what it is described with.
  func forum(headedAt index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word, let match = reading.words.match(.forums, at: index),
      let kind = ForumKind(rawValue: match.value), !match.form.isPlural,
      // «Dünya Türkləri Konqresinə üzv ölkələr» names a body.
      match.form.grammaticalCase != .dative || !reading.isMember(after: index + match.length - 1)
    else { return nil }
    let head = index..<index + match.length
    guard !isAdjective(head), !isAttribute(head, match.form), !beginsTypeOfBody(head), !isAssembly(head, match.form),
      !isOfOfficer(head),
      !ownsSession(head, match.form, kind)
    else {
      return nil
    }
    if let start = start(headedAt: index, match, kind, after: floor) {
      return whole(start..<index + match.length, kind, match.form)
    }
    return event(at: index, match, kind, after: floor)
  }

  /// «Kongre | ve Kültür Merkezi»: a word for a gathering with which that for a house begins.
  private func beginsTypeOfBody(_ head: Range<Int>) -> Bool {
    reading.lexicon.language.family == .turkic
      && reading.words.match(.bodies, at: head.lowerBound).map { $0.length > head.count } == true
  }

  /// Where the name or the description begins that the type word at a token ends.
  private func start(headedAt index: Int, _ match: TermMatch, _ kind: ForumKind, after floor: Int) -> Int? {
    if let described = described(at: index, match, kind, after: floor) ?? uralicStart(index, match, kind, after: floor)
    {
      return described
    }
    if isNamedByType(match, kind, at: index, after: floor) { return index }
    // «az Y kiállítását»: what a body shows has no name in Hungarian.
    let isUsual = reading.lexicon.language.family != .uralic || kind != .other
    let isOfBody = isUsual && isOfBody(index, after: floor)
    // «az Y nemzetközi konferenciát rendezett»: in Hungarian an ending says what a body has.
    let isPossessed =
      match.form.possessor == .third || match.length > 1 && reading.lexicon.language.family != .uralic
    if isOfBody, !isPossessed, !reading.isCapitalisedWord(index), reading.lexicon.language.family == .uralic {
      return nil
    }
    if let named = named(headedAt: index, match, kind, isOfBody: isOfBody, isPossessed: isPossessed, after: floor) {
      return named
    }
    let bare = BareNamedForum(reading: reading, people: people).start(ofForumHeadedAt: index, match, kind)
    return bare.flatMap { $0 >= floor ? $0 : nil }
  }

  /// Where a name begins that capitals, a body or countries show to be one.
  private func named(
    headedAt index: Int, _ match: TermMatch, _ kind: ForumKind, isOfBody: Bool, isPossessed: Bool, after floor: Int
  ) -> Int? {
    let isCapitalised = reading.isCapitalisedWord(index)
    guard !isSortInHeading(index, match),
      isCapitalised || isNamedInSmallLetters(match, kind) || isNamedThroughout(match, kind, at: index)
        || isOfBody && isPossessed
    else { return nil }
    let start = ForumExtent(reading: reading, people: people, bodies: bodies, floor: floor).start(
      ofForumHeadedAt: index)
    guard start < index, !isPerson(start..<index),
      isCapitalised || isOfBody || isProper(start..<index) || isOfCountry(start..<index, kind, match)
        || isOfCountries(start..<index, kind)
    else { return nil }
    return BoardInSmallLetters(reading: reading, people: people).start(from: start, after: floor) ?? start
  }

  /// «Önemli İsimler | Zirvede (Bir Araya Geldi)»: in a heading a sort of gathering has a capital as all words have, and in Turkish a name
  /// ends with its possessor, or parts the ending by an apostrophe.
  private func isSortInHeading(_ index: Int, _ match: TermMatch) -> Bool {
    reading.lexicon.language.partsEndingsByApostrophe && match.length == 1 && match.form.possessor == nil
      && match.form.grammaticalCase.isLocal && !reading.tokens[index].hasApostrophe
  }

  /// A name or a description that Hungarian writes in small letters at least in part.
  private func uralicStart(_ head: Int, _ match: TermMatch, _ kind: ForumKind, after floor: Int) -> Int? {
    guard reading.lexicon.language.family == .uralic else { return nil }
    return UralicWorkLaunch(reading: reading, people: people, floor: floor).start(ofForumHeadedAt: head, match)
      ?? UralicForumNames(reading: reading, people: people, bodies: bodies, floor: floor)
      .start(ofForumHeadedAt: head, match)
      ?? UralicDescribedForum(reading: reading, people: people, floor: floor)
      .start(ofForumHeadedAt: head, match, kind)
      ?? UralicOpening(reading: reading, people: people, floor: floor).start(ofForumHeadedAt: head, match)
  }

  /// «Kétnapos konferenciát rendezett az X»: what is only told of.
  private func event(at head: Int, _ match: TermMatch, _ kind: ForumKind, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .uralic else { return nil }
    let events = UralicEvents(reading: reading, people: people, bodies: bodies, floor: floor)
    return events.start(ofForumHeadedAt: head, match, kind).map { start in
      let event = whole(start..<head + match.length, kind, match.form)
      return UralicReception(reading: reading, people: people).named(event)
    }
  }

  /// «Anar Quliyev | iclası açaraq …»: who opens, leads or tells of the gathering.
  private func isPerson(_ tokens: Range<Int>) -> Bool {
    reading.lexicon.language.family == .turkic && tokens.count == 2
      && reading.words[tokens.lowerBound].name.isGivenName && reading.words[tokens.upperBound - 1].name.isSurname
  }

  /// «Birliyin iclası», «Birlik (TDBB) idarə heyətinin iclası»: the body to which a gathering belongs ends right before it.
  private func isOfBody(_ head: Int, after floor: Int) -> Bool {
    var end = head
    // «Birliyin növbəti iclası»
    while end > floor + 1, reading.isOrdinalWord(end - 1), !reading.tokens[end - 1].isCapitalised { end -= 1 }
    // «Жогорку Кеңештин 28-майдагы | жыйыны»
    if end == head, end > floor + 1,
      let length = reading.dayLength(endingAt: end - 1) ?? reading.lengthOfModifier(endingAt: end - 1)
    {
      end -= length
    }
    if bodies.start(endingAt: reading.endBeforeBrackets(end), from: floor) != nil { return true }
    let number = startOfFigure(before: head)
    return number > floor && number < head
      && bodies.start(endingAt: reading.endBeforeBrackets(number), from: floor) != nil
  }

  /// «Birliği | 5'inci toplantısı», «Birliği | 5. toplantısı»: where an ordinal in figures begins that ends before a token.
  private func startOfFigure(before head: Int) -> Int {
    guard reading.lexicon.language.family == .turkic, head > 1 else { return head }
    if reading.lexicon.ordinal(reading.tokens[head - 1].folded) != nil {
      return head - 1
    }
    let isPoint = reading.lexicon.language.writesOrdinalsWithPoint && reading.isMark(head - 1, ".")
    return isPoint && reading.tokens[head - 2].kind == .number && reading.tokens[head - 2].folded.count < 4
      ? head - 2 : head
  }

  /// «Qəbələ sammiti», «kültür günleri», «Türk Dünyası Edebiyatı paneli»
  private func isNamedInSmallLetters(_ match: TermMatch, _ kind: ForumKind) -> Bool {
    kind.isNamedInSmallLetters && (match.form.possessor == .third || match.length > 1 && kind == .festival)
      || kind == .panel && match.form.possessor == .third && reading.lexicon.language.family == .turkic
  }

  /// «Raqamli iqtisodiyot haftaligi», «Ekologlar yig'ilishi»: where all names are in small letters but for the first word,
  /// gatherings of any kind; but what any may be called, «tadbir», names none.
  private func isNamedThroughout(_ match: TermMatch, _ kind: ForumKind, at index: Int) -> Bool {
    reading.lexicon.language.writesNamesInSmallLetters && match.form.possessor == .third
      && !reading.isForm(index, of: [.event, .launch, .opening])
  }

  /// «Türkmenistanyň, Azerbaýjanyň we Türkiýäniň | üçtaraplaýyn sammiti»: the states that come together, in the genitive; of two
  /// only a summit is more than their talks.
  private func isOfCountries(_ tokens: Range<Int>, _ kind: ForumKind) -> Bool {
    guard reading.lexicon.language.family == .turkic else { return false }
    let countries = tokens.filter {
      reading.isCapitalisedWord($0) && reading.words[$0].form(in: .countries)?.grammaticalCase == .genitive
    }
    return countries.count > 2 || countries.count == 2 && kind == .summit
  }

  /// «(Елордада) Азаматтық форум (басталды)»: a sort of forum that is one gathering's name, as its capital shows within a sentence.
  private func isNamedByType(_ match: TermMatch, _ kind: ForumKind, at index: Int, after floor: Int) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters, match.length > 1, kind == .forum,
      reading.isCapitalisedWord(index), !reading.isInitial(index), !reading.tokens[index].isAbbreviation,
      !reading.tokens[index + match.length - 1].isCapitalised, match.form.possessor == nil
    else { return false }
    return ForumExtent(reading: reading, people: people, bodies: bodies, floor: floor).start(ofForumHeadedAt: index)
      == index
  }

  /// «Özbəkistan Mədəniyyət Günləri»: of days of culture a country is name enough.
  private func isOfCountry(_ tokens: Range<Int>, _ kind: ForumKind, _ match: TermMatch) -> Bool {
    kind == .festival && match.length > 1
      && tokens.contains {
        reading.longCountry(endingAt: $0) != nil || reading.words[$0].key(in: .countries) != nil
      }
  }

  /// «салтанатты | кеш», «салтанаттуу | жыйын»: an adjective before a type word, which looks like a noun with an ending.
  private func isAdjective(_ head: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .turkic, head.count == 1,
      reading.words[head.lowerBound].isKey(of: .bodyModifiers),
      head.upperBound < reading.sentence(of: head.lowerBound).upperBound
    else { return false }
    return reading.gatheringWord(at: head.upperBound) != nil || reading.words[head.upperBound].isKey(of: .bodyModifiers)
  }

  /// «az Alapítvány elnöke | megnyitójában (hangsúlyozta)»: in Hungarian what somebody says, and no gathering.
  private func isOfOfficer(_ head: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .uralic,
      let post = RoleFinder(reading: reading).role(endingBefore: head.lowerBound)
    else { return false }
    return post.form.possessor == .third && !post.form.isPlural && post.form.grammaticalCase == .nominative
  }

  /// «Konqres | Mərkəzi», «Konferans | Salonu»: the bare type word says what something else is for.
  func isAttribute(_ head: Range<Int>, _ form: NounForm) -> Bool {
    guard form == NounForm(), reading.isCapitalisedWord(head.upperBound) else { return false }
    let next = reading.words[head.upperBound]
    return next.key(in: .forums) == nil && next.readings.contains { $0.form.possessor == .third && $0.stem.count > 2 }
  }

  /// «Türkmenistanyň | Mejlisiniň nobatdaky maslahaty», «Halk | Maslahatynyň mejlisi»: in the genitive, what tables know for a
  /// body is the owner of a gathering, and none.
  private func isAssembly(_ head: Range<Int>, _ form: NounForm) -> Bool {
    reading.lexicon.language.family == .turkic && form.grammaticalCase == .genitive
      && bodies.start(endingAt: head.upperBound, from: 0) != nil
  }

  /// Where a gathering begins that has no name and is described; talks of two countries are none.
  private func described(at head: Int, _ match: TermMatch, _ kind: ForumKind, after floor: Int) -> Int? {
    switch reading.lexicon.language.family {
    case .uralic:
      guard kind != .meeting else { return nil }
      return UralicGatherings(reading: reading, people: people, floor: floor).start(ofForumHeadedAt: head)
    case .turkic:
      let descriptions = TurkicGatherings(reading: reading, people: people)
      return descriptions.start(ofForumHeadedAt: head)
        ?? RemembranceGathering(reading: reading).start(ofGatheringHeadedAt: head, match)
        ?? (reading.isForm(head, of: [.opening, .launch]) ? descriptions.start(ofOpeningAt: head) : nil)
        ?? CeremonyOfDeed(reading: reading, people: people).start(ofCeremonyHeadedAt: head, match)
    case .slavic, .germanic: return nil
    }
  }

  /// «TDT-nin XII sammiti», but not «Azərbaycanın forumu»: a name or an ordinal that a capital or figure shows, or two
  /// countries.
  private func isProper(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      if CountryCompound(at: index, in: reading) != nil { return true }
      if reading.isDashOfCountries(index, from: tokens.lowerBound) { return true }
      guard reading.isCapitalisedWord(index), reading.words[index].key(in: .countries) == nil else { return false }
      return !reading.isInitial(index) || tokens.count > 2 || reading.tokens[index].isAbbreviation
        || beginsName(index, in: tokens)
    }
  }

  /// «Dilçileriň | halkara kongresi», «Xalqaro | tranzit forumi»: at the head of a sentence too, where only the first word of
  /// a name has a capital, those who come together and what all names begin with.
  private func beginsName(_ index: Int, in tokens: Range<Int>) -> Bool {
    guard reading.lexicon.language.writesNamesInSmallLetters else { return false }
    return reading.isGenitivePlural(index) || reading.words[index].isKey(of: .bodyModifiers) && !isOpened(tokens)
      || reading.words[index].readings.contains { $0.form.isPlural && $0.form.possessor == nil && $0.stem.count > 2 }
  }

  /// «Ylmy | maslahaty rektor X açdy»: only an adjective, and on the type word the ending of an object.
  private func isOpened(_ attributes: Range<Int>) -> Bool {
    attributes.count == 1 && reading.words[attributes.upperBound].form(in: .forums)?.grammaticalCase == .nominative
      && reading.sentence(of: attributes.lowerBound).contains { index in
        index > attributes.upperBound && reading.words.verb(.actVerbs, at: index)?.meaning == .open
      }
  }
}

extension ForumKind {
  /// Whether newspapers name such gatherings with a small letter too: «Qəbələ sammiti».
  var isNamedInSmallLetters: Bool {
    switch self {
    case .forum, .summit, .conference, .congress, .festival, .session: true
    case .panel, .meeting, .other: false
    }
  }
}
