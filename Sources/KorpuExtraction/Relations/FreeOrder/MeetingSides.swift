internal import KorpuLanguage
internal import KorpuModel

/// Finds the two sides of a meeting where the verb stands between them: «X met with Y», «X received Y and Z», «X was received
/// by Y», «принял X».
struct MeetingSides {
  let scene: Scene
  let anaphora: Anaphora

  struct Finding {
    let hosts: [Int]
    let guests: [Int]
    let evidence: Range<Int>
  }

  private var reading: TokenizedArticle { scene.reading }

  func finding(of verb: Range<Int>, form: VerbForm, isReception: Bool) -> Finding? {
    let clause = clause(of: verb)
    let people = scene.mentions(in: clause).filter {
      $0.type.isPerson && !reading.isQuoted($0.tokens.lowerBound)
    }
    if form == .passive { return passive(people, verb: verb) }
    guard form.isPredicate else { return nil }
    let leaders = leaders(before: verb, among: people)
    let named = people.filter { person in
      isGuest(person, verb: verb, isReception: isReception) && !leaders.contains { $0.entity == person.entity }
        && !isSent(person, before: verb, in: clause)
    }
    let guests =
      reading.isSlavic
      ? named + listed(behind: named, among: people) : english(named, metAt: verb, in: clause, isReception: isReception)
    guard !guests.isEmpty else {
      if isReception, let found = receivedPronoun(of: verb, by: people) ?? receivedDelegation(of: verb, by: people) {
        return found
      }
      if isReception, let found = guestsOfDelegation(receivedAt: verb) { return found }
      if let found = senders(metAt: verb, in: clause, among: people, leaders, isReception: isReception) { return found }
      return together(people, verb: verb, isReception: isReception)
        ?? bodies(before: verb, besides: people, isReception: isReception) ?? office(after: verb, received: people)
        ?? bodies(after: verb, metBy: people)
    }
    let hosts = hosts(of: verb, among: people, besides: guests, leaders)
    let besides = isReception ? [] : senders(besides: guests, in: clause).map(\.entity).filter { !hosts.contains($0) }
    return Finding(
      hosts: hosts, guests: guests.map(\.entity) + besides, evidence: guests.reduce(verb) { $0.union($1.tokens) })
  }

  /// Who meets the guests: the subjects, else who leads those who do, else whom the text before means.
  private func hosts(
    of verb: Range<Int>, among people: [LocatedMention], besides guests: [LocatedMention], _ leaders: [LocatedMention]
  ) -> [Int] {
    // «A praised B, and | C met D»
    let direct = scene.subjects(ofVerbAt: verb.lowerBound, where: \.isPerson).filter { $0.isIn(.nominative) }
    if reading.lexicon.language.family.hasDefiniteTypeWords, !direct.isEmpty { return direct.map(\.entity) }
    let named = people.filter { $0.isIn([.nominative, .agent]) && !guests.contains($0) }
    // «X провёл встречу с коллегой Y»: who is the subject leaves none in the instrumental to do it.
    let hasSubject = reading.isSlavic && named.contains { $0.isIn(.nominative) }
    let subjects =
      leaders.isEmpty && !hasSubject
      ? named.filter { !scene.isAgentOfPassive($0) } : named.filter { $0.isIn(.nominative) }
    if !subjects.isEmpty { return subjects.map(\.entity) }
    if !leaders.isEmpty { return leaders.map(\.entity) }
    let heading = delegation(headingSentenceOf: verb)
    if !heading.isEmpty { return heading }
    let unnamed = unnamed(before: verb)
    return unnamed.isEmpty ? sent(before: verb, in: clause(of: verb)).map(\.entity) : unnamed
  }

  /// Who leads a delegation and belongs to it that a word right before a verb means.
  func delegates(meantBefore verb: Int) -> [Int] {
    let members = DelegationMembers(scene: scene)
    return ([delegationLeader(meantBefore: verb)].compactMap(\.self) + members.members(meantBefore: verb)).unique()
  }

  /// Who meets people where no person is named: whom an office or a pronoun means, else a body, «the Aral Fund hosted X».
  private func unnamed(before verb: Range<Int>) -> [Int] {
    let delegates = delegates(meantBefore: verb.lowerBound)
    if !delegates.isEmpty { return delegates }
    if let leader = sharedSubject(of: verb) { return [leader] }
    if let person = anaphora.person(meantBefore: verb.lowerBound) { return [person] }
    guard reading.lexicon.language.family.hasDefiniteTypeWords else { return [] }
    return MeetingParties(scene: scene).bodies(endingBefore: verb.lowerBound).map(\.entity)
  }

  /// «X met with | the leadership of the Aral University», «representatives of the Danube Fund met with …»
  private func bodies(after verb: Range<Int>, metBy people: [LocatedMention]) -> Finding? {
    guard reading.lexicon.language.family.hasDefiniteTypeWords else { return nil }
    let isWith = reading.isWord(verb.upperBound, .comitative)
    let start = isWith ? verb.upperBound + 1 : verb.upperBound
    let parties = MeetingParties(scene: scene)
    // «discussed | the Aral Fund»: what somebody speaks of is nobody whom they met.
    guard isWith || reading.isWord(verb.upperBound - 1, .comitative) || parties.isSent(from: start) else { return nil }
    let guests = parties.side(from: start).filter(\.type.isOrganization)
    let named = people.filter { $0.isIn(.nominative) && $0.tokens.upperBound <= verb.lowerBound }.map(\.entity)
    let hosts = named.isEmpty ? unnamed(before: verb) : named
    guard !guests.isEmpty, !hosts.isEmpty else { return nil }
    return Finding(hosts: hosts, guests: guests.map(\.entity), evidence: guests.reduce(verb) { $0.union($1.tokens) })
  }

  /// «X received | the Hungarian minister»: whom a position without a name means.
  private func office(after verb: Range<Int>, received people: [LocatedMention]) -> Finding? {
    guard reading.lexicon.language.family.hasDefiniteTypeWords,
      let host = people.last(where: { $0.isIn(.nominative) && $0.tokens.upperBound <= verb.lowerBound })
    else { return nil }
    let end = min(reading.sentence(of: verb.lowerBound).upperBound, verb.upperBound + Self.longestOffice)
    return (verb.upperBound..<max(verb.upperBound, end)).lazy.compactMap { anaphora.person(meantAt: $0) }.first
      .flatMap { guest in
        let hosts = scene.list(endingWith: host).map(\.entity).unique()
        return hosts.contains(guest.person)
          ? nil : Finding(hosts: hosts, guests: [guest.person], evidence: host.tokens.union(verb))
      }
  }

  /// «the Hungarian | minister»
  private static let longestOffice = 3

  /// «President X hosted Minister Y and Ambassador Z»: whose guests are people received them.
  func hosting(of verb: Range<Int>, form: VerbForm) -> Finding? {
    let members = DelegationMembers(scene: scene).members(ofDelegationBehind: verb)
    if form.isPredicate, members.isEmpty, let visit = delegation(hostedBy: verb) { return visit }
    let guests = members.isEmpty ? withoutSubject(scene.list(from: verb.upperBound, where: \.isPerson)) : members
    guard form.isPredicate, let last = guests.last,
      let host = scene.mentions(in: reading.sentence(of: verb.lowerBound).lowerBound..<verb.lowerBound).last(where: {
        $0.type.isPerson && $0.isIn(.nominative)
      })
    else { return nil }
    return Finding(
      hosts: [host.entity], guests: guests.map(\.entity).unique(), evidence: host.tokens.union(last.tokens))
  }

  /// «The Aral University hosted | a large delegation from the Danube University»
  private func delegation(hostedBy verb: Range<Int>) -> Finding? {
    let end = min(reading.sentence(of: verb.lowerBound).upperBound, verb.upperBound + Self.longestOffice)
    guard reading.lexicon.language.family == .germanic,
      let noun = (verb.upperBound..<max(verb.upperBound, end)).first(where: { reading.isForm($0, of: .delegation) }),
      reading.isWord(noun + 1, [.genitiveMarker, .ablativeMarker]),
      let guest = scene.mention(
        startingAt: reading.behindArticle(noun + 2), where: \.isOrganization)
    else { return nil }
    let people = scene.subjects(ofVerbAt: verb.lowerBound, where: \.isPerson).filter { $0.isIn(.nominative) }
    let leader = scene.mentions(in: guest.tokens.upperBound..<reading.sentence(of: noun).upperBound).first {
      $0.type.isPerson && scene.isLed(guest, by: $0)
    }
    if let leader, let host = people.last ?? MeetingParties(scene: scene).bodies(endingBefore: verb.lowerBound).last {
      return Finding(hosts: [host.entity], guests: [leader.entity], evidence: host.tokens.union(leader.tokens))
    }
    let hosts = MeetingParties(scene: scene).bodies(endingBefore: verb.lowerBound)
    guard let host = hosts.last, host.entity != guest.entity else { return nil }
    return Finding(hosts: [host.entity], guests: [guest.entity], evidence: host.tokens.union(guest.tokens))
  }

  /// The words around a verb up to the next one.
  func clause(of verb: Range<Int>) -> Range<Int> {
    let sentence = reading.sentence(of: verb.lowerBound)
    let end = scene.nextPredicate(from: verb.upperBound, to: sentence.upperBound)
    // «принял делегацию, в состав которой вошли …»
    let relative =
      reading.isSlavic ? (verb.upperBound..<max(verb.upperBound, end)).first { reading.isWord($0, .relative) } : nil
    return sentence.lowerBound..<(relative ?? end)
  }

  /// «X was received by Y»
  private func passive(_ people: [LocatedMention], verb: Range<Int>) -> Finding? {
    let hosts = people.filter { $0.tokens.lowerBound >= verb.upperBound }
    let subjects = people.filter { $0.isIn(.nominative) && $0.tokens.upperBound <= verb.lowerBound }
    // «Делегация во главе с X была принята Y»
    let led =
      subjects.isEmpty ? leaders(before: verb, among: people) + leadersOfDelegation(before: verb, people) : subjects
    let guests = led.map(\.entity)
    guard let first = hosts.first, scene.phrases.start(of: first) == verb.upperBound else {
      return interviewed(guests, by: verb)
    }
    let list = receivers(listedFrom: first, of: verb)
    // «The Secretary General of X was received by Y»
    let subject = reading.isSlavic ? slavicSubject(of: verb) : anaphora.person(meantBefore: verb.lowerBound)
    let meant =
      guests.isEmpty ? (subject ?? guest(before: verb.lowerBound)).map { [$0] } ?? delegates(of: verb) : guests
    return Finding(hosts: list.map(\.entity), guests: meant, evidence: first.tokens.union(verb))
  }

  /// «received by A and B», but not «received by A, B | told reporters»: in English the last of a list may be the subject of the next
  /// clause.
  func withoutSubject(_ list: [LocatedMention]) -> [LocatedMention] {
    guard reading.lexicon.language.family == .germanic, list.count > 1, let last = list.last,
      reading.sentence(of: last.tokens.lowerBound).contains(last.tokens.upperBound),
      scene.isPredicate(at: last.tokens.upperBound) || reading.words[last.tokens.upperBound].isKnownVerb
    else { return list }
    return list.dropLast()
  }

  /// «X was interviewed by | the Aral Times newspaper», «X was received by | the Aral Fund»: in English also by a body.
  private func interviewed(_ guests: [Int], by verb: Range<Int>) -> Finding? {
    let start = reading.behindArticle(verb.upperBound)
    guard reading.lexicon.language.family == .germanic, !guests.isEmpty,
      let host = scene.mention(startingAt: start, where: \.isOrganization), scene.isWholePhrase(host)
    else { return nil }
    return Finding(hosts: [host.entity], guests: guests, evidence: host.tokens.union(verb))
  }

  private func isGuest(_ person: LocatedMention, verb: Range<Int>, isReception: Bool) -> Bool {
    if person.isIn(.nominative) {
      // «Встретились X с Y», but «X с рабочим визитом прибыл»
      let isJoint = reading.isWord(person.tokens.upperBound, .comitative) && !reading.isSlavic
      return !isReception && (person.isIn(.instrumental) || isJoint)
    }
    if reading.isSlavic, person.isIn(.agent) || isReception && person.isIn(.instrumental) {
      return isJoined(person, verb: verb, isReception: isReception)
    }
    // «met with a delegation led by Y»
    if person.isIn(.agent) {
      return person.tokens.lowerBound > verb.upperBound && reading.lexicon.language.family.hasDefiniteTypeWords
    }
    // «received the credentials of | Ambassador B»: the verb itself ends with the preposition.
    if reading.lexicon.language.family == .germanic, verb.count > 1, !isReception,
      scene.phrases.start(of: person) == verb.upperBound,
      reading.isWord(verb.upperBound - 1, [.genitiveMarker, .ablativeMarker, .dativeMarker])
    {
      return true
    }
    // «A praised B, and C | met D»
    let isObject = person.isIn(.accusative) && (reading.isSlavic || person.tokens.lowerBound >= verb.upperBound)
    return isObject || !isReception && person.isIn(.instrumental)
  }

  /// How many words of a phrase may stand between «с» and the name: «с директором института, доктором наук X».
  private static let longestPhrase = 14

  /// «провел встречу со своим коллегой X»; of a reception «принял делегацию во главе с X», «возглавляемую X».
  private func isJoined(_ person: LocatedMention, verb: Range<Int>, isReception: Bool) -> Bool {
    let start = person.tokens.lowerBound
    guard start > verb.upperBound else { return false }
    // The verb of the table may end with «с».
    let before = max(verb.upperBound - 1, start - Self.longestPhrase)..<start
    let marker = before.last { reading.isWord($0, .comitative) || reading.isForm($0, of: .leadership) }
    guard let marker, scene.mentions(in: marker..<start).allSatisfy({ !$0.type.isPerson }) else { return false }
    return !isReception || before.contains { reading.isForm($0, of: .leadership) }
  }

  /// «The Aral Fund and the Danube Union held talks»
  private func bodies(before verb: Range<Int>, besides people: [LocatedMention], isReception: Bool) -> Finding? {
    guard reading.lexicon.language.family.hasDefiniteTypeWords, !isReception, people.isEmpty else { return nil }
    let bodies = scene.subjects(ofVerbAt: verb.lowerBound, where: \.isOrganization)
    let sides = bodies.count == 2 ? bodies : delegations(before: verb.lowerBound)
    guard sides.count == 2 else { return nil }
    return Finding(hosts: [sides[0].entity], guests: [sides[1].entity], evidence: sides[0].tokens.union(verb))
  }

  /// «The delegations of Kazakhstan and Hungary | held talks»: the two whose delegations they are.
  private func delegations(before verb: Int) -> [LocatedMention] {
    let list = scene.list(endingBefore: verb, where: \.isParty)
    guard list.count == 2, list[0].entity != list[1].entity else { return [] }
    let start = list[0].tokens.lowerBound
    let marker = reading.withArticle(start) - 1
    guard marker > reading.sentence(of: start).lowerBound, reading.isWord(marker, .genitiveMarker),
      reading.isForm(marker - 1, of: .delegation),
      reading.words[marker - 1].readings.contains(where: { $0.form.isPlural })
    else { return [] }
    return list
  }

  /// «A and | B», «A and | the Minister of Culture of Hungary B», «A and his Kazakh counterpart, | B», «A, director of X, and |
  /// B, rector of Y»
  private func isJoined(_ first: LocatedMention, to second: LocatedMention, before verb: Range<Int>) -> Bool {
    // «A (Казахстан) и | B»
    // «A of Kazakhstan and | B of Hungary»
    let end =
      switch reading.lexicon.language.family {
      case .slavic: scene.bracketEnd(from: first.tokens.upperBound)
      case .germanic: scene.originEnd(after: first)
      case .turkic, .uralic: first.tokens.upperBound
      }
    if reading.isWord(end, .conjunction) {
      let start = scene.phrases.start(of: second)
      if scene.isListed(second, after: first) || start == end + 1 { return true }
    }
    guard reading.lexicon.language.family.hasDefiniteTypeWords, second.tokens.upperBound <= verb.lowerBound,
      let joint = (end..<second.tokens.lowerBound).last(where: { reading.isWord($0, .conjunction) }),
      joint == end || reading.isMark(end, ",") && reading.isMark(joint - 1, ",")
    else { return false }
    let introduction = joint + 1..<second.tokens.lowerBound
    return !(end..<joint).contains { reading.words[$0].isKnownVerb && !reading.isCapitalisedWord($0) }
      && (introduction.contains { reading.isForm($0, of: .colleague) }
        || scene.phrases.start(of: second) == joint + 1)
  }

  /// «A and | the delegation headed by B»
  private func isJoinedLeader(_ second: LocatedMention, to first: LocatedMention) -> Bool {
    guard let delegation = EnglishLedDelegation(scene: scene).start(ledBy: second) else { return false }
    return delegation == first.tokens.upperBound + 1 && reading.isWord(delegation - 1, .conjunction)
  }

  /// «A and B met | the guests», «A and B discussed plans | with the guests»: others whom nobody names.
  func isWithOthers(_ verb: Range<Int>) -> Bool {
    guard reading.lexicon.language.family.hasDefiniteTypeWords else { return false }
    let end = clause(of: verb).upperBound
    let noun = reading.isWord(verb.upperBound, [.article, .possessive]) ? verb.upperBound + 1 : verb.upperBound
    return reading.isForm(noun, of: [.guests, .attending])
      || (verb.upperBound - 1..<max(verb.upperBound, end)).contains { reading.isWord($0, .comitative) }
  }

  /// «A and B met»
  private func together(_ people: [LocatedMention], verb: Range<Int>, isReception: Bool) -> Finding? {
    let hosts = people.filter { $0.isIn([.nominative, .agent]) }
    guard !isReception, hosts.count == 2, hosts[0].isIn(.nominative), !isWithOthers(verb),
      isJoinedLeader(hosts[1], to: hosts[0])
        || hosts[1].isIn(.nominative) && isJoined(hosts[0], to: hosts[1], before: verb)
    else { return nil }
    return Finding(hosts: [hosts[0].entity], guests: [hosts[1].entity], evidence: hosts[0].tokens.union(verb))
  }
}
