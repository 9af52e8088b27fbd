internal import KorpuLanguage
internal import KorpuModel

/// Finds the gathering that an article reports on where it has no name and is told by its sort alone: «Bakıda | beynəlxalq
/// elmi konfrans | keçirilib», «Астанада | жазушылардың халықаралық форумы | өтті».
///
/// Such words are the gathering's only where a sentence says that it took place, or that somebody held it, and no gathering
/// of the article has a name. Of seminars, round tables and exhibitions, and where the sort stands alone, the article must
/// also begin with it, and go on to tell what happened there: «Daşkentdə | seminar | keçirilib. Seminarda …».
struct HeldGatherings {
  let reading: TokenizedArticle
  let people: Occupancy
  let told: ToldGatherings

  init(reading: TokenizedArticle, people: Occupancy) {
    self.reading = reading
    self.people = people
    told = ToldGatherings(reading: reading)
  }

  /// How many sentences a report takes to say what it reports on.
  static let lead = 4
  /// How many words such a description has at most before its type word.
  private static let longestDescription = 6

  /// Of each sort of gathering the fullest description.
  ///
  /// - Complexity: O(tokens).
  func mentions() -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic else { return [] }
    var fullest: [String: MentionCandidate] = [:]
    for index in reading.tokens.indices {
      guard let match = reading.words.match(.forums, at: index) ?? talk(at: index),
        let mention = mention(at: index, match), mention.tokens.count > fullest[match.key]?.tokens.count ?? 0
      else { continue }
      fullest[match.key] = mention
    }
    let sorted = fullest.values.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    return sorted.filter { !isCalledAgain($0, after: sorted) }
  }

  /// «(кыргыз-түрк бизнес-форуму болот.) | Форумга (А катышат)»: a sort by one word alone, of which a fuller description before tells.
  private func isCalledAgain(_ told: MentionCandidate, after all: [MentionCandidate]) -> Bool {
    guard told.tokens.count == 1, let sort = lastSort(of: told) else { return false }
    return all.contains {
      $0.tokens.upperBound <= told.tokens.lowerBound && $0.tokens.count > 1 && lastSort(of: $0) == sort
    }
  }

  private func lastSort(of gathering: MentionCandidate) -> String? {
    sorts(of: gathering).last.map(ToldGatherings.sort)
  }

  /// «өкілдермен | кездесу»
  private func talk(at index: Int) -> TermMatch? {
    guard reading.isForm(index, of: .talk), MeetingWithMany.isMeeting(at: index, in: reading.tokens, reading.words)
    else {
      return nil
    }
    return reading.words.match(.namedForums, at: index)
  }

  /// Those that the lead tells of before the first gathering with a name, which is another: «(Bişkek'te) tören | gerçekleşti.
  /// (A törende) Kuzey Zirvesi'nin önemine değindi».
  ///
  /// - Complexity: O(tokens).
  func mentions(before named: [MentionCandidate]) -> [MentionCandidate] {
    guard reading.lexicon.language.family == .turkic, let first = named.map(\.tokens.lowerBound).min(),
      let end = reading.sentences.prefix(Self.lead).last?.upperBound, first >= end
    else { return [] }
    let sorts = Set(named.flatMap(sorts))
    return mentions().filter { told in
      told.tokens.upperBound <= end && sorts.isDisjoint(with: self.sorts(of: told))
    }
  }

  /// The type words of a gathering, in its name and behind it.
  private func sorts(of gathering: MentionCandidate) -> [String] {
    let end = max(gathering.tokens.upperBound, gathering.printed?.upperBound ?? 0)
    return (gathering.tokens.lowerBound..<end).compactMap { reading.words.match(.forums, at: $0)?.key }
  }

  private func mention(at head: Int, _ match: TermMatch) -> MentionCandidate? {
    if let kind = ForumKind(rawValue: match.value),
      reading.sentences.prefix(Self.lead).last.map({ head < $0.upperBound }) == true,
      let hosted = HostedGathering(reading: reading).mention(headedAt: head, match, kind)
    {
      return hosted
    }
    guard let kind = ForumKind(rawValue: match.value), !match.form.isPlural,
      let start =
        startOfCompany(before: head, match) ?? startOfTold(head, match, kind) ?? startOfSubject(head, match)
        ?? startOfDiscussed(head, match)
        ?? startOfDone(head, match)
        ?? startOfAttended(head, match) ?? startOfDescribed(head, match) ?? startOfOpened(head, match, kind)
        ?? startOfHosted(head, match) ?? startOfConvened(head, match)
    else { return nil }
    let object = CeremonyOfDeed(reading: reading, people: people).startOfHonoured(before: start, head, match)
    let tokens = (object ?? start)..<head + match.length
    return MentionCandidate(
      tokens: tokens, type: .forum(kind), name: reading.nominative(of: tokens, without: match.form.ending),
      grammaticalCase: match.form.grammaticalCase, confidence: 0.75)
  }

  private func startOfTold(_ head: Int, _ match: TermMatch, _ kind: ForumKind) -> Int? {
    guard HoldingClause(reading: reading).isHeld(match.form, behind: head + match.length) || isPartOfVerb(head, match)
    else { return nil }
    let described =
      kind.isToldAsOne ? start(ofDescriptionBefore: head, isPossessed: match.form.possessor == .third) : nil
    return described ?? startOfReported(head, match)
  }

  /// «Devir teslim töreni, | A'nın katılımıyla … gerçekleştirildi», «Конференция | А-ның кіріспе сөзімен басталды»: a sort with which
  /// a sentence begins that says who was there.
  private func startOfSubject(_ head: Int, _ match: TermMatch) -> Int? {
    let sentence = reading.sentence(of: head)
    let isAtPlace = isToldAtPlace(head, match)
    guard match.length > 1 || ForumKind(rawValue: match.value)?.isToldAsOne == true || isAtPlace,
      match.form.grammaticalCase == .nominative, match.form.possessor == nil || match.length > 1,
      head == sentence.lowerBound, !ForumKind.talks.contains(match.value),
      !reading.isForm(head, of: [.opening, .launch]),
      reading.sentences.prefix(Self.lead).last.map({ head < $0.upperBound }) == true,
      isAtPlace
        || sentence.contains(where: { reading.isForm($0, of: .attendance) && !reading.isQuoted($0) || people[$0] }),
      sentence.contains(where: isVerbOfHolding)
    else { return nil }
    return head
  }

  /// «Тараз облыстық кітапханасында | дөңгелек үстел өтіп, … (талқыланды)»: a sort of several words of the lead that was held somewhere,
  /// by a verb that another follows, and of no talks.
  private func startOfDiscussed(_ head: Int, _ match: TermMatch) -> Int? {
    let sentence = reading.sentence(of: head)
    let end = head + match.length
    guard match.length > 1, match.form.grammaticalCase == .nominative, !ForumKind.talks.contains(match.value),
      !reading.isForm(head, of: [.opening, .launch, .event]), !reading.isPhrase(at: head, of: .event),
      end < sentence.upperBound, reading.sentences.prefix(Self.lead).last.map({ head < $0.upperBound }) == true,
      (max(sentence.lowerBound, head - 2)..<head).contains(where: saysWhere),
      let verb = reading.words.verb(.actVerbs, at: end), verb.meaning == .hold
    else { return nil }
    return reading.isMark(end + verb.length, ",") ? head : nil
  }

  /// «кітапханасында», «Таразда»: a house or a town where something is.
  private func saysWhere(_ index: Int) -> Bool {
    [LexicalTable.bodies, .cities].contains { reading.words[index].form(in: $0)?.grammaticalCase == .locative }
  }

  /// «(uniwersitetde) guralan | tanyşdyrylyş çäresi», «düzenlenen | imza töreni»: a sort of several words, of which a
  /// participle says that it was held, and the article tells what happened there.
  private func startOfDone(_ head: Int, _ match: TermMatch) -> Int? {
    let first = reading.sentence(of: head).lowerBound
    guard match.length > 1, !ForumKind.talks.contains(match.value), !reading.isForm(head, of: .opening),
      told.goOn(of: match.key, after: head + match.length)
        || reading.isPhase(of: head..<head + match.length, match.form),
      reading.sentences.prefix(Self.lead).last.map({ head < $0.upperBound }) == true
    else { return nil }
    let isDone = (max(first, head - 2)..<head).contains { index in
      reading.words.verb(.actVerbs, at: index).map {
        [.hold, .organise].contains($0.meaning) && $0.form == .participle && index + $0.length == head
      } ?? false
    }
    return isDone ? head : nil
  }

  /// «Дөңгелек үстелді | A ашты», «Konfransa | A və B qatılıb»: a sort with which a sentence of the lead begins that says who opened
  /// or attended it.
  private func startOfOpened(_ head: Int, _ match: TermMatch, _ kind: ForumKind) -> Int? {
    let sentence = reading.sentence(of: head)
    let end = head + match.length
    guard head == sentence.lowerBound, match.form.possessor == nil, kind.isToldAsOne || match.length > 1,
      [.accusative, .dative].contains(match.form.grammaticalCase), !ForumKind.talks.contains(match.value),
      !reading.isForm(head, of: [.opening, .launch, .event]), !reading.isPhrase(at: head, of: .event),
      reading.sentences.prefix(Self.lead).last.map({ head < $0.upperBound }) == true
    else { return nil }
    // «Дөңгелек үстелді | A … таныстырды»: whatever it is that somebody does with what the article goes on to tell of.
    if match.form.grammaticalCase == .accusative, sentence.contains(where: { people[$0] }),
      told.goOn(ofSort: match.key, after: end)
    {
      return head
    }
    let act: VerbMeaning = match.form.grammaticalCase == .accusative ? .open : .attend
    let isDone = (end..<max(end, sentence.upperBound)).contains { index in
      reading.words.verb(.actVerbs, at: index).map { $0.meaning == act && $0.form.isPredicate } == true
        && !reading.isQuoted(index)
    }
    return isDone ? head : nil
  }

  /// How far before a gathering the words may stand that say where or by whom it was held.
  private static let placeReach = 10

  /// «Vakıfta düzenlenen | devir teslim törenine (A katıldı)», «… tanıtım toplantısında (A konuştu)»: a sort that takes several
  /// words, held somewhere or by somebody, which people attended.
  private func startOfAttended(_ head: Int, _ match: TermMatch) -> Int? {
    let sentence = reading.sentence(of: head)
    let end = head + match.length
    guard match.length > 1, [.dative, .locative].contains(match.form.grammaticalCase),
      !ForumKind.talks.contains(match.value),
      !reading.isForm(head, of: [.opening, .launch]), head > sentence.lowerBound,
      HoldingClause(reading: reading).isParticiple(head - 1),
      reading.sentences.prefix(Self.lead).last.map({ head < $0.upperBound }) == true,
      (max(sentence.lowerBound, head - Self.placeReach)..<head - 1).contains(where: saysWhereOrByWhom),
      (end..<max(end, sentence.upperBound)).contains(where: { isPresence($0, in: match.form.grammaticalCase) })
    else { return nil }
    return head
  }

  /// «düzenlenen | iki ülke yazarlarının ortak toplantısına (A katıldı)»: by its whole phrase, of whatever sort, where people attended
  /// what was held.
  private func startOfDescribed(_ head: Int, _ match: TermMatch) -> Int? {
    let sentence = reading.sentence(of: head)
    let end = head + match.length
    guard match.form.possessor == .third, [.dative, .locative].contains(match.form.grammaticalCase),
      reading.sentences.prefix(Self.lead).last.map({ head < $0.upperBound }) == true,
      (end..<max(end, sentence.upperBound)).contains(where: { isPresence($0, in: match.form.grammaticalCase) })
    else { return nil }
    return HeldPhrase(reading: reading, people: people).start(ofAnyHeadedAt: head, match, after: 0)
  }

  /// «(törenine) | katıldı», «(törende) | konuştu»
  private func isPresence(_ index: Int, in grammaticalCase: NounForm.Case) -> Bool {
    if reading.words.verb(.actVerbs, at: index).map({ $0.meaning == .attend && $0.form.isPredicate }) == true {
      return true
    }
    return grammaticalCase == .locative && reading.words.verb(.speechVerbs, at: index)?.meaning == .floor
  }

  /// «Bişkek'te», «vakıfta», «tarafından»
  private func saysWhereOrByWhom(_ index: Int) -> Bool {
    reading.isWord(index, .agent)
      || reading.words[index].readings.contains { $0.form.grammaticalCase == .locative && $0.stem.count > 2 }
  }

  private func isVerbOfHolding(_ index: Int) -> Bool {
    reading.words.verb(.actVerbs, at: index).map { $0.meaning == .hold && $0.form.isPredicate } == true
  }

  /// Where what the article begins with and goes on to tell of begins, be it by its sort alone: «gazeteciler için | seminer».
  private func startOfReported(_ head: Int, _ match: TermMatch) -> Int? {
    if isJoint(head, match) { return head - 1 }
    guard reading.sentences.prefix(Self.lead).last.map({ head < $0.upperBound }) == true else { return nil }
    guard told.goOn(of: match.key, after: head + match.length) || isCeremonyOfLead(head, match) else { return nil }
    // «işçi qrupunun üçüncü | iclası», «ректорлордун | жолугушуусу»: of talks and sessions only what a whole phrase tells.
    if ForumKind.talks.contains(match.value) {
      guard !reading.isForm(head, of: .talk) else { return nil }
      return HeldPhrase(reading: reading, people: people).start(ofAnyHeadedAt: head, match, after: 0)
        ?? (match.form.possessor == nil ? ToldTopic(reading: reading, people: people).start(before: head) : nil)
    }
    if reading.isForm(head, of: [.opening, .launch]),
      let start = TurkicGatherings(reading: reading, people: people).start(ofOpeningAt: head, isTold: true)
    {
      return start
    }
    // «"…" kitabının | tanıtım toplantısı»: with what it shows, be it by a sort of several words.
    if match.length > 1, head > 0,
      reading.words[head - 1].readings.contains(where: {
        $0.form.grammaticalCase == .genitive && $0.form.possessor == .third && $0.stem.count > 2
      }),
      let start = TurkicGatherings(reading: reading, people: people).start(ofOpeningAt: head, isTold: true)
    {
      return start
    }
    let isPossessed = match.form.possessor == .third
    if isPossessed, let start = CeremonyOfDeed(reading: reading, people: people).startOfBareDeed(before: head, match) {
      return start
    }
    if !isPossessed, let start = ToldTopic(reading: reading, people: people).start(before: head) { return start }
    let fullest = [
      start(ofDescriptionBefore: head, isPossessed: isPossessed),
      HeldPhrase(reading: reading, people: people).start(ofAnyHeadedAt: head, match, after: 0),
    ].compactMap(\.self).min()
    if let fullest { return fullest }
    guard !isPossessed, !reading.isForm(head, of: [.opening, .launch]),
      !reading.isForm(head, of: .event) || told.goOn(ofSort: match.key, after: head + match.length)
        || isSpokenAt(head, match)
    else { return nil }
    let start = startOfPurpose(before: head) ?? startOfPlain(before: startOfNumber(before: head))
    // «festivalla bağlı | mətbuat konfransı»: a sort of several words is enough.
    return match.length > 1 || isWhole(from: start) ? startOfFrame(before: start) : nil
  }

  /// How many sentences say what an article is about: its headline, and the first of its report.
  private static let opening = 2

  /// «(элчиликте …) | сыйлык тапшыруу аземи өттү»: a ceremony of several words, which is what the article is about.
  private func isCeremonyOfLead(_ head: Int, _ match: TermMatch) -> Bool {
    let end = head + match.length
    return match.length > 1 && reading.isForm(end - 1, of: .event) && reading.sentenceOfToken[head] < Self.opening
      && match.form.grammaticalCase == .nominative && HoldingClause(reading: reading).isHeld(match.form, behind: end)
      && reading.sentence(of: head).contains(where: saysWhere)
  }

  /// How many words lead in Turkish from «here» to the speech: «burada yaptığı | konuşmada».
  private static let longestSpeech = 3

  /// «tören (düzenlendi. A,) burada yaptığı konuşmada»: where the very next sentence tells of a speech that somebody gave there.
  private func isSpokenAt(_ head: Int, _ match: TermMatch) -> Bool {
    let next = reading.sentenceOfToken[head] + 1
    guard reading.lexicon.language.callsGatheringsBySort, reading.sentences.indices.contains(next),
      HoldingClause(reading: reading).isHeld(match.form, behind: head + match.length)
    else { return false }
    let sentence = reading.sentences[next]
    guard let here = sentence.first(where: { reading.isWord($0, .thereat) && !reading.isQuoted($0) }),
      sentence.prefix(upTo: here).contains(where: { people[$0] })
    else { return false }
    return (here + 1..<min(sentence.upperBound, here + 1 + Self.longestSpeech)).contains {
      reading.isForm($0, of: .address) || reading.isWord($0, .setting)
    }
  }

  /// «медиамектептин алкагындагы | алгачкы тренинг»: within what it is held tells which it is.
  private func startOfFrame(before start: Int) -> Int {
    let owner = start - 2
    guard owner >= reading.sentence(of: start).lowerBound, reading.isWord(start - 1, .framing),
      reading.words[start - 1].readings.contains(where: { $0.form.grammaticalCase == .attributive }),
      reading.tokens[owner].kind == .word, !reading.isCapitalisedWord(owner), !people[owner],
      reading.words[owner].readings.contains(where: { $0.form.grammaticalCase == .genitive && $0.stem.count > 2 })
    else { return start }
    return owner
  }

  /// «алгачкы | тренинг»: which of a row it is.
  private func startOfNumber(before head: Int) -> Int {
    head > reading.sentence(of: head).lowerBound && reading.words[head - 1].isKey(of: .ordinals)
      && !reading.isCapitalisedWord(head - 1) ? head - 1 : head
  }

  /// «jurnalistlar uchun | seminar»: for whom it is.
  private func startOfPurpose(before head: Int) -> Int? {
    let first = reading.sentence(of: head).lowerBound
    guard head - 2 >= first, reading.isWord(head - 1, .purpose), isPlural(head - 2) else { return nil }
    return head - 2
  }

  /// Where the adjectives begin, and before them those who come together or the peoples.
  func start(ofDescriptionBefore head: Int, isPossessed: Bool) -> Int? {
    let first = max(reading.sentence(of: head).lowerBound, head - Self.longestDescription)
    var start = head
    // «uluslararası | bir sempozyum»
    if start - 2 >= first, reading.isWord(start - 1, .indefinite), isAttribute(start - 2) { start -= 1 }
    while start > first, isAttribute(start - 1) { start -= 1 }
    // «(meseleler) boýunça | geňeşme duşuşygy»: what it is about is told before.
    while start < head, reading.isWord(start, .joiner) { start += 1 }
    if isPossessed, start > first, isOfMany(start - 1) { start = startOfMembers(endingAt: start - 1, from: first) }
    if start == head, isAttribute(head) { return head }
    guard start < head, !isNumber(start..<head), !goesOn(before: start, from: first) else { return nil }
    return start
  }

}

extension ForumKind {
  /// What may be the talks of two.
  static let talks = [ForumKind.meeting.rawValue, ForumKind.session.rawValue]

  /// Whether a report that such a gathering was held tells of one of its own: of meetings and sessions there are too many, and what is of
  /// no kind may be no gathering.
  var isToldAsOne: Bool {
    switch self {
    case .forum, .summit, .conference, .congress, .festival, .panel: true
    case .session, .meeting, .other: false
    }
  }
}
