internal import KorpuLanguage
internal import KorpuModel

/// Finds gatherings with a name: «"…" adlı panel», «TDT ölkələrinin ilk Həmrəylik Forumu».
struct ForumRecognizer {
  let reading: TokenizedArticle
  let people: Occupancy
  let bodies: BodiesByEnd

  /// A quotation of more tokens is no name.
  static let longestName = 30
  /// How many words may join a quoted name to its type word.
  static let reach = 8

  func mentions() -> [MentionCandidate] {
    var found: [MentionCandidate] = []
    var named: Set<String> = []
    var index = 0
    while index < reading.tokens.count {
      let floor = found.last?.tokens.upperBound ?? 0
      guard let forum = mention(at: index, after: floor), !isOwningBody(forum) else {
        index += 1
        continue
      }
      if forum.isQuoted(in: reading) {
        if let word = typeWord(themedBy: forum), named.contains(word) {
          index = forum.tokens.upperBound
          continue
        }
      } else if let word = reading.words.match(.forums, at: forum.tokens.upperBound - 1)?.key {
        named.insert(word)
      }
      if let last = found.last, isToldAgain(forum, after: last) {
        index = forum.tokens.upperBound
        continue
      }
      found.append(forum)
      index = max(index + 1, forum.tokens.upperBound)
    }
    guard found.isEmpty else { return UralicOwnSessions(reading: reading).without(found) }
    let told = HeldGatherings(reading: reading, people: people).mentions()
    let held = told.isEmpty ? HeldQuotation(reading: reading).mentions() : told
    return held.isEmpty
      ? AttendedOpenings(reading: reading).mentions() + UralicCeremonies(reading: reading).mentions() : held
  }

  /// «(Bakıda X Forumu keçirilib.) | Konstitusiya ilinə həsr edilmiş tədbirdə (A iştirak edib)»: what the sentence right after a
  /// named gathering begins with, and calls as any may be called, is that gathering.
  private func isToldAgain(_ forum: MentionCandidate, after last: MentionCandidate) -> Bool {
    let sentence = reading.sentenceOfToken[forum.tokens.lowerBound]
    return reading.lexicon.language.family == .turkic && !last.isQuoted(in: reading)
      && reading.isForm(forum.tokens.upperBound - 1, of: .event)
      && [.locative, .dative, .genitive].contains(forum.grammaticalCase)
      && reading.sentences[sentence].lowerBound == forum.tokens.lowerBound
      && reading.sentenceOfToken[last.tokens.lowerBound] == sentence - 1
      && last.type != .forum(.other) && forum.tokens.contains { reading.isWord($0, .dedicated) }
  }

  /// «Parlament Assambleyasının | XIV sessiyası»: a body whose type word names gatherings too, and which owns one here.
  private func isOwningBody(_ forum: MentionCandidate) -> Bool {
    if UralicOwningBody(reading: reading, bodies: bodies).owns(forum) { return true }
    guard reading.lexicon.language.family == .turkic, forum.grammaticalCase == .genitive,
      !forum.isQuoted(in: reading), bodies.start(endingAt: forum.tokens.upperBound, from: 0) != nil
    else { return false }
    return !forum.tokens.contains { reading.words[$0].isKey(of: .ordinals) || reading.tokens[$0].kind == .number }
  }

  private func mention(at index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family.isHeadFinal else {
      return HeadInitialForums(reading: reading, people: people, floor: floor).mention(at: index)
        ?? SlavicQuotedForum(reading: reading).mention(at: index)
    }
    if let quoted = quotedForum(at: index) { return quoted }
    if let session = numberedAssembly(at: index) { return session }
    if let called = called(at: index, after: floor) { return called }
    let named = forum(headedAt: index, after: floor)
    let owned =
      ownedForum(headedAt: index, after: floor) ?? officials(meetingAt: index, after: floor)
      ?? regional(meetingAt: index, after: floor)
    guard let named = named ?? owned else {
      return held(at: index, after: floor) ?? dedicated(at: index, after: floor)
    }
    if let owned, owned.tokens.lowerBound < named.tokens.lowerBound { return owned }
    return fuller(than: named, headedAt: index, after: floor) ?? named
  }

  /// «(Maryda) ýaş alymlaryň | sebitara konferensiýasy (geçirildi)»: all of a phrase that a sentence says was held, where no word
  /// of what was read of it is a name.
  private func fuller(than named: MentionCandidate, headedAt index: Int, after floor: Int) -> MentionCandidate? {
    guard named.tokens.allSatisfy({ !reading.isCapitalisedWord($0) && reading.tokens[$0].kind == .word }),
      let held = held(at: index, after: floor), held.tokens.upperBound == named.tokens.upperBound
    else { return nil }
    return held.tokens.lowerBound < named.tokens.lowerBound ? held : nil
  }

  /// «кітапханашылардың IV | мәжілісі»
  private func numberedAssembly(at index: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word, let type = reading.words.match(.bodies, at: index),
      let start = NumberedAssembly(reading: reading, people: people).start(headedAt: index, type)
    else { return nil }
    return whole(start..<index + type.length, .session, type.form)
  }

  /// «a Tavaszi Szél elnevezésű | fesztivál»
  private func called(at index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .uralic, reading.tokens[index].kind == .word,
      let match = reading.words.match(.forums, at: index), let kind = ForumKind(rawValue: match.value),
      let name = UralicNamedForum(reading: reading, people: people).name(
        ofForumHeadedAt: index, match, after: floor)
    else { return nil }
    return MentionCandidate(
      tokens: name.lowerBound..<index + match.length, type: .forum(kind), name: reading.text(of: name),
      grammaticalCase: match.form.grammaticalCase, confidence: 0.9)
  }

  /// What a sentence says was held, by its whole phrase.
  private func held(at index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word, let match = reading.words.match(.forums, at: index),
      let kind = ForumKind(rawValue: match.value),
      let start = HeldPhrase(reading: reading, people: people).start(ofGatheringHeadedAt: index, match, after: floor)
    else { return nil }
    return whole(start..<index + match.length, kind, match.form)
  }

  /// «Konstitutsiya kuni munosabati bilan | uchrashuv», «şahyryň hatyrasyna bagyşlanan | agşam»: what any evening or meeting is called, held
  /// for something.
  private func dedicated(at index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .turkic, reading.tokens[index].kind == .word, index > floor,
      reading.words.match(.forums, at: index) == nil, let match = reading.words.match(.namedForums, at: index),
      let kind = ForumKind(rawValue: match.value), !match.form.isPlural, match.form.possessor == nil,
      HoldingClause(reading: reading).isHeld(match.form, behind: index + match.length),
      let start = TurkicGatherings(reading: reading, people: people).start(ofForumHeadedAt: index), start >= floor,
      (start..<index).contains(where: reading.isCapitalisedWord), !isOfSpeaker(start..<index)
    else { return nil }
    return whole(start..<index + match.length, kind, match.form)
  }

  /// «Аттила Неметтің баяндамасына арналған (талқылау)»: what has a name of two words is somebody's, but for who is remembered.
  private func isOfSpeaker(_ words: Range<Int>) -> Bool {
    words.dropLast().contains { reading.isCapitalisedWord($0) && reading.isCapitalisedWord($0 + 1) }
      && !words.contains { reading.isForm($0, of: [.commemoration, .jubilee]) }
  }

  /// «Baş Assambleýanyň | mejlisi»: an assembly that owns a session is a body.
  private func ownsSession(_ head: Range<Int>, _ form: NounForm, _ kind: ForumKind) -> Bool {
    guard kind == .session, reading.lexicon.language.family == .turkic, form.grammaticalCase == .genitive,
      let next = reading.words.match(.forums, at: head.upperBound)
    else { return false }
    return next.form.possessor == .third && !reading.isForm(head.upperBound, of: .opening)
  }

  /// A gathering in small letters that a chain of possessors ties to a body; a «meeting» too, where many come together.
  private func ownedForum(headedAt index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word,
      let match = reading.words.match(.forums, at: index) ?? reading.words.match(.namedForums, at: index),
      let kind = ForumKind(rawValue: match.value), match.form.possessor == .third || match.length > 1,
      !match.form.isPlural, kind != .other
    else { return nil }
    if reading.lexicon.language.family == .uralic,
      let start = UralicDescribedForum(reading: reading, people: people, floor: floor)
        .startByOwners(ofForumHeadedAt: index, match)
    {
      return whole(start..<index + match.length, kind, match.form)
    }
    let owned = OwnedGathering(reading: reading, people: people, bodies: bodies)
    guard let start = owned.start(ofGatheringHeadedAt: index, after: floor),
      kind != .meeting || owned.isAssembly(headedAt: index, from: start)
    else { return nil }
    return whole(start..<index + match.length, kind, match.form)
  }

  /// «Türk Şurası xarici işlər nazirlərinin | görüşü»: what else would be talks of two is a gathering of many officials.
  private func officials(meetingAt index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .turkic, reading.isForm(index, of: .talk),
      let form = reading.words[index].form(in: .wordClasses), form.possessor == .third, !form.isPlural
    else { return nil }
    let owned = OwnedGathering(reading: reading, people: people, bodies: bodies)
    let areLeaders = OfficialsOfRegion(reading: reading, people: people, bodies: bodies).areLeaders(before: index, form)
    let kind = areLeaders ? ForumKind.summit : .meeting
    if let start = owned.start(ofGatheringHeadedAt: index, after: floor), owned.isOfOfficials(index, from: start) {
      return whole(start..<index + 1, kind, form)
    }
    return owned.start(ofNumberedGatheringOfOfficials: index, after: floor).map {
      whole($0..<index + 1, kind, form)
    }
  }

  /// «Markaziy Osiyo davlat rahbarlarining | uchrashuvi», «… vazirlarining to'rtinchi | yig'ilishi»: of a region or a list of states.
  private func regional(meetingAt index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.lexicon.language.family == .turkic, reading.tokens[index].kind == .word else { return nil }
    let regions = OfficialsOfRegion(reading: reading, people: people, bodies: bodies)
    let match = reading.words.match(.forums, at: index) ?? reading.words.match(.namedForums, at: index)
    guard let form = match?.form ?? talkForm(at: index),
      let kind = match.map({ ForumKind(rawValue: $0.value) }) ?? .meeting, kind.isOfOfficials,
      let start = regions.start(ofGatheringHeadedAt: index, form, after: floor)
    else { return nil }
    let isSummit = kind == .meeting && regions.areLeaders(before: index, form)
    return whole(start..<index + (match?.length ?? 1), isSummit ? .summit : kind, form)
  }

  private func talkForm(at index: Int) -> NounForm? {
    reading.isForm(index, of: .talk) ? reading.words[index].form(in: .wordClasses) : nil
  }

  func whole(_ tokens: Range<Int>, _ kind: ForumKind, _ form: NounForm) -> MentionCandidate {
    MentionCandidate(
      tokens: tokens, type: .forum(kind),
      name: reading.withoutTakenMarks(reading.nominative(of: tokens, without: form.ending), of: tokens),
      grammaticalCase: form.grammaticalCase, confidence: 0.92)
  }

  private func forum(headedAt index: Int, after floor: Int) -> MentionCandidate? {
    guard reading.tokens[index].kind == .word, let match = reading.words.match(.forums, at: index),
      let kind = ForumKind(rawValue: match.value), !match.form.isPlural,
      // «Dünya Türkləri Konqresinə üzv ölkələr» names a body.
      match.form.grammaticalCase != .dative || !reading.isMember(after: index + match.length - 1)
    else { return nil }
    let head = index..<index + match.length
    guard !isAttribute(head, match.form), !isAssembly(head, match.form), !ownsSession(head, match.form, kind) else {
      return nil
    }
    if let start = described(at: index, match, kind, after: floor) {
      return whole(start..<index + match.length, kind, match.form)
    }
    if let start = uralicStart(index, match, kind, after: floor) {
      return whole(start..<index + match.length, kind, match.form)
    }
    if isNamedByType(match, kind, at: index, after: floor) {
      return whole(index..<index + match.length, kind, match.form)
    }
    let isCapitalised = reading.isCapitalisedWord(index)
    // «az Y kiállítását»: what a body shows has no name in Hungarian.
    let isUsual = reading.lexicon.language.family != .uralic || kind != .other
    let isOfBody = isUsual && isOfBody(index, after: floor)
    // «az Y nemzetközi konferenciát rendezett»: in Hungarian an ending says what a body has.
    let isPossessed =
      match.form.possessor == .third || match.length > 1 && reading.lexicon.language.family != .uralic
    if isOfBody, !isPossessed, !isCapitalised, reading.lexicon.language.family == .uralic {
      return event(at: index, match, kind, after: floor)
    }
    if isCapitalised || isNamedInSmallLetters(match, kind) || isNamedThroughout(match, kind, at: index)
      || isOfBody && isPossessed
    {
      let start = ForumExtent(reading: reading, people: people, bodies: bodies, floor: floor).start(
        ofForumHeadedAt: index)
      if start < index, !isPerson(start..<index),
        isCapitalised || isOfBody || isProper(start..<index) || isOfCountry(start..<index, kind, match)
          || isOfCountries(start..<index, kind)
      {
        let board = BoardInSmallLetters(reading: reading, people: people).start(from: start, after: floor)
        return whole((board ?? start)..<index + match.length, kind, match.form)
      }
    }
    if let start = BareNamedForum(reading: reading, people: people).start(ofForumHeadedAt: index, match, kind),
      start >= floor
    {
      return whole(start..<index + match.length, kind, match.form)
    }
    return event(at: index, match, kind, after: floor)
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
    if end > floor + 1, reading.words[end - 1].isKey(of: .ordinals), !reading.tokens[end - 1].isCapitalised { end -= 1 }
    // «Жогорку Кеңештин 28-майдагы | жыйыны»
    if end == head, end > floor + 1, let day = reading.dayLength(endingAt: end - 1) { end -= day }
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
        index > attributes.upperBound && reading.words.verb(.actVerbs, at: index)?.value == "open"
      }
  }
}

extension ForumKind {
  /// Whether those who hold one office in several states come together so.
  fileprivate var isOfOfficials: Bool {
    switch self {
    case .forum, .summit, .conference, .congress, .session, .meeting: true
    case .panel, .festival, .other: false
    }
  }

  /// Whether newspapers name such gatherings with a small letter too: «Qəbələ sammiti».
  var isNamedInSmallLetters: Bool {
    switch self {
    case .forum, .summit, .conference, .congress, .festival, .session: true
    case .panel, .meeting, .other: false
    }
  }
}
