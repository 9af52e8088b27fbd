internal import KorpuLanguage
internal import KorpuModel

/// Who of the actors are the two sides.
extension MeetingClause {
  /// The hosts, and the guests whose list ends with one of the actors.
  func sides(until last: Int) -> (hosts: [Int], guests: ArraySlice<LocatedMention>) {
    // «A ile B, | C'yi ziyaret etti»: a comma behind the subject.
    let head = subject.count(of: actors, before: last)
    let first = firstGuest(until: last, from: head)
    let isOneSide = first == 0 && last > 0 && areAllGuests(until: last)
    // A list from the first person on: the first is the host, «A səfir B və C ilə görüşüb».
    let isHostFirst = first == 0 && last > 0 && !isSubject(behind: last) && !isOneSide
    let guests = actors[(isHostFirst ? 1 : first)...last]
    if head > 0 { return (actors[..<head].map(\.entity), guests) }
    let start = max(words.lowerBound, guests[guests.startIndex].tokens.lowerBound)
    let clause = isOneSide ? words.lowerBound..<start : words
    return (hosts(of: guests, in: clause), guests)
  }

  /// Where those of the other side begin whose list ends with one.
  private func firstGuest(until last: Int, from head: Int) -> Int {
    var first = last
    while first > head,
      scene.isListed(actors[first], after: actors[first - 1]) || isReception && isJoinedGuest(first)
    {
      first -= 1
    }
    return first
  }

  /// «(u) A va B bilan | uchrashdi»: whether the whole list was met by who is not named.
  private func areAllGuests(until last: Int) -> Bool {
    let list = actors[...last]
    return subject.isOtherSide(list, from: words.lowerBound)
      || !isReception
        && OneSidedMeeting(scene: scene, anaphora: context.anaphora).areAllGuests(list, from: words.lowerBound)
  }

  /// «A ile B'yi, | C kabul etti»: whether a person behind the guests receives them.
  private func isSubject(behind last: Int) -> Bool {
    guard isReception, let follower = actors[(last + 1)...].first else { return false }
    return follower.type.isPerson && follower.isIn(.nominative)
  }

  /// «A ile | B'yi (C kabul etti)», «C, A ile | B'yi (kabul etti)»: a guest whom «with» joins to the next.
  private func isJoinedGuest(_ index: Int) -> Bool {
    guard actors[index].isIn(.accusative), subject.isJoined(actors[index], to: actors[index - 1]) else { return false }
    return index == 1 || isSetOff(index - 1)
  }

  /// «C, | A (ile B'yi kabul etti)», «C, | A ve D (ile B'yi kabul etti)»: whether a comma stands before somebody, or before
  /// those whom «and» joins to them.
  private func isSetOff(_ index: Int) -> Bool {
    var first = index
    while first > 0, reading.isWord(reading.end(of: actors[first - 1]), .conjunction),
      scene.isListed(actors[first], after: actors[first - 1])
    {
      first -= 1
    }
    return first > 0 && reading.isMark(reading.end(of: actors[first - 1]), ",")
  }
}

/// Who met the guests.
extension MeetingClause {
  /// Who is named before them, or after, or the one whom the sentence goes on about.
  ///
  /// - Parameter clause: The words before the verb in which a host may be meant.
  private func hosts(of guests: ArraySlice<LocatedMention>, in clause: Range<Int>) -> [Int] {
    let before = actors[..<guests.startIndex]
    if let subject = subjectOfReport(before) { return [subject.entity] }
    if let host = before.first(where: { $0.isIn(.nominative) }) {
      return subject.hosts(from: host, among: before, isReception: isReception)
    }
    let others = actors[guests.endIndex...]
    if let named = guests.last.flatMap({ subject(after: $0, among: others) }) { return list(of: named, among: others) }
    return meantHosts(in: clause)
  }

  /// Whom the text spoke of before, where nobody is named.
  private func meantHosts(in clause: Range<Int>) -> [Int] {
    // «Y ilə görüşərək razılaşan Z»: whoever is not named before a converb may be named after it.
    let sentence = reading.sentenceOfToken[verb.lowerBound]
    guard context.gathering.leaning(isReception ? .receive : .meet, inSentence: sentence) != verb else { return [] }
    if let visitors = MeantGuests(scene: scene, anaphora: context.anaphora).people(of: clause) { return visitors }
    let delegates = delegations.word(in: clause, cases: .nominative).map(delegations.people(meantAt:)) ?? []
    guard delegates.isEmpty else { return delegates }
    return ImpliedSubject(scene: scene, anaphora: context.anaphora).person(of: clause).map { [$0] } ?? []
  }

  /// «(A) B-нин | C менен жолукканын (билдирди)»: who met stands in the genitive before a verb that is what somebody tells.
  private func subjectOfReport(_ before: ArraySlice<LocatedMention>) -> LocatedMention? {
    guard reading.lexicon.language.family == .turkic, reading.isTold(from: verb.upperBound),
      let last = before.last, last.type.isPerson, last.cases == .genitive
    else { return nil }
    // «B-нин | кеңешчиси C менен»: whose somebody else is.
    let next = reading.end(of: last)
    let isOwner =
      scene.mention(startingAt: next, where: { _ in true }) == nil
      && reading.words[next].mayBePossessed
      // «B'nin | Büyükelçi C ile»: a post without the possessor's ending is the other's.
      && RoleFinder(reading: reading).role(startingAt: next)?.form.possessor != nil
    return isOwner ? nil : last
  }

  /// «A-nı | B, C və D qarşılayıb»: those who stand after the guest in one list with a host.
  private func list(of host: LocatedMention, among others: ArraySlice<LocatedMention>) -> [Int] {
    guard let start = others.firstIndex(of: host) else { return [host.entity] }
    var last = start
    while last + 1 < others.endIndex, others[last + 1].isIn(.nominative),
      scene.isListed(others[last + 1], after: others[last])
    {
      last += 1
    }
    return others[start...last].map(\.entity).unique()
  }

  /// «A ilə B görüşüb», «A-nı hava limanında B qarşılayıb»: the subject after the other side.
  private func subject(
    after guest: LocatedMention, among others: ArraySlice<LocatedMention>
  ) -> LocatedMention? {
    guard isReception || !areWithOthers(others) else { return nil }
    let isJoined = reading.isWord(reading.end(of: guest), .comitative) || guest.isIn(.instrumental)
    guard isReception || isJoined, let next = others.first, next.isIn(.nominative),
      isReception
        || !(guest.tokens.upperBound..<max(guest.tokens.upperBound, next.tokens.lowerBound)).contains(where: {
          reading.isMark($0, ",")
        })
    else { return nil }
    return next
  }

  /// «A ile | B okurlarla (buluştu)», «A ile | B, C'yi ziyaret ederek konuyu (görüştü)»: whether both did something with others, and
  /// not with each other.
  private func areWithOthers(_ others: ArraySlice<LocatedMention>) -> Bool {
    guard reading.lexicon.language.family == .turkic, let next = others.first, next.type.isPerson else { return false }
    let end = reading.end(of: next)
    if reading.isMark(end, ","), others.dropFirst().contains(where: { $0.type.isPerson && $0.cases == .accusative }) {
      return true
    }
    return (end..<max(end, verb.lowerBound)).contains { index in
      reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
        && reading.words[index].readings.contains {
          $0.form.isPlural && $0.form.possessor == nil && $0.form.grammaticalCase == .instrumental && $0.stem.count > 2
        }
    }
  }
}
