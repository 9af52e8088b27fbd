internal import KorpuLanguage
internal import KorpuModel

/// «A B ilə görüşüb», «A B-ni qəbul edib», «A və B görüşüblər».
struct MetPattern: RelationPattern {
  let type = RelationType.met
  let summary = "A person in the nominative, a person in the accusative or with «ilə», and a verb of meeting."
  let examples =
    Self.basicExamples + TurkicExamples.courtesy + TurkicExamples.meetings + TurkicExamples.laterHosts
    + TurkicExamples.impliedMeetings + TurkicExamples.sides + TurkicExamples.receivedOffices + TurkicExamples.farGuests
    + TurkicExamples.oneSidedMeetings + TurkicExamples.ledDelegations + TurkicExamples.meantDelegations
    + TurkicExamples.delegationLeaders
    + TurkicExamples.formerHeads + TurkicExamples.honours + TurkicExamples.meantGuests + TurkicExamples.politeWords
    + TurkicExamples.objectsBeforeSubjects + TurkicExamples.listsOfSeveralBodies + TurkicExamples.guestsJoinedByWith
    + TurkicExamples.subjectsWithCompany + TurkicExamples.delegationsAsObjects + TurkicExamples.membersReceived
    + TurkicExamples.retinues + TurkicExamples.subjectsBeforeMany + TurkicExamples.receivedRetinues
    + TurkicExamples.guestsBesideOthers
    + FactualityExamples.verbFinal

  private static let basicExamples = [
    PatternExample(
      .azerbaijani, "Qazaxıstanın baş naziri Marat Tulegenov səfir Kenan Aydemiri qəbul edib.",
      states: ["Marat Tulegenov → Kenan Aydemir"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev həmkarı Rüstəm Karimovla görüşüb.", states: ["Anar Quliyev → Rüstəm Karimov"]),
    PatternExample(
      .azerbaijani, "Rektor Anar Quliyev səfir Kenan Aydemir və professor Samir Orucov ilə görüşüb.",
      states: ["Anar Quliyev → Kenan Aydemir", "Anar Quliyev → Samir Orucov"],
      doesNotState: ["Kenan Aydemir → Samir Orucov"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev həmkarı Rüstəm Karimovla görüşdüyünü bildirib.",
      states: ["Anar Quliyev → Rüstəm Karimov"]),
    PatternExample(
      .azerbaijani, "Nazir Rüstəm Karimovu rektor Anar Quliyev və professor Samir Orucov qarşılayıb.",
      states: ["Anar Quliyev → Rüstəm Karimov", "Samir Orucov → Rüstəm Karimov"],
      doesNotState: ["Anar Quliyev → Samir Orucov"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz ile Büyükelçi Kemal Yurtsever'i, vali Deniz Aksoy kabul etti.",
      states: ["Deniz Aksoy → Leyla Korkmaz", "Deniz Aksoy → Kemal Yurtsever"],
      doesNotState: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .azerbaijani, "Rektor Anar Quliyev səfir Kenan Aydemirlə görüşərək təhsil məsələlərini müzakirə edib.",
      states: ["Anar Quliyev → Kenan Aydemir"]),
    PatternExample(
      .turkish, "Rektör Leyla Korkmaz, Büyükelçi Kemal Yurtsever ile bir araya gelerek eğitim konularını ele aldı.",
      states: ["Leyla Korkmaz → Kemal Yurtsever"]),
    PatternExample(
      .turkish, "Vali Deniz Aksoy, Büyükelçi Kemal Yurtsever'i kabul edip fidan dikti.",
      states: ["Deniz Aksoy → Kemal Yurtsever"]),
    PatternExample(
      .uzbek, "Rektor Anvar Mahmudov elchi Kemal Aksoy bilan uchrashib, ta’lim masalalarini muhokama qildi.",
      states: ["Anvar Mahmudov → Kemal Aksoy"]),
    PatternExample(
      .kazakh, "Министр Самат Досаев Кемал Айдемирмен кездесуі мүмкін.",
      doesNotState: ["Самат Досаев → Кемал Айдемир"]),
    PatternExample(
      .azerbaijani, "Nazir Anar Quliyev həmkarı Rüstəm Karimovla görüşmək istədiyini bildirib.",
      doesNotState: ["Anar Quliyev → Rüstəm Karimov"]),
  ]

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family.isVerbFinal else { return [] }
    let delegations = context.anaphora.delegations
    return scene.reading.sentences.indices.flatMap { sentence in
      ["meet", "receive"].flatMap { act in
        verb(act, inSentence: sentence, of: scene, context.gathering).map {
          meetings(in: scene, sentence, verb: $0, isReception: act == "receive", delegations, context)
        } ?? []
      }
    }
  }

  /// «görüşüb», «görüşdüyünü | bildirib»
  private func verb(_ act: String, inSentence sentence: Int, of scene: Scene, _ gathering: Gathering) -> Range<Int>? {
    gathering.predicate(act, inSentence: sentence)
      ?? gathering.acts(act, inSentence: sentence).last { verb in
        verb.form == .nominal && scene.reading.isReported(from: verb.tokens.upperBound)
      }?.tokens
  }

  /// «X bilan uchrashuvda (loyihani) | muhokama qildi»: of talks that are the setting of what is discussed others tell.
  private func isDiscussedAtTalks(before verb: Range<Int>, in words: Range<Int>, of scene: Scene) -> Bool {
    let reading = scene.reading
    return reading.lexicon.language.discussesAtTalks && reading.words.verb(.speechVerbs, at: verb.lowerBound) != nil
      && words.dropFirst().contains { index in
        reading.isWord(index - 1, .comitative)
          && reading.words[index].readings.contains {
            $0.form.grammaticalCase == .locative && reading.lexicon.senses(of: $0.stem).classes.contains(.talk)
          }
      }
  }

  private func meetings(
    in scene: Scene, _ sentence: Int, verb: Range<Int>, isReception: Bool, _ delegations: MeantDelegation,
    _ context: RelationContext
  ) -> [RelationFinding] {
    let range = scene.reading.sentences[sentence].lowerBound..<verb.lowerBound
    if isDiscussedAtTalks(before: verb, in: range, of: scene) { return [] }
    let actors = scene.mentions(in: range).filter { isActor($0, in: scene) }
    let subject = MeetingSubject(scene: scene)
    let otherSide = actors.indices.last { place in
      isOtherSide(actors[place], in: scene, isReception: isReception)
        || subject.isWithCompany(actors[place], before: verb.lowerBound, isReception: isReception)
          && !(isReception && subject.isAfterObject(place, of: actors))
        || subject.isBeforeMany(place, of: actors, before: verb.lowerBound, isReception: isReception)
        || place > 0 && !isReception && UnnamedCompany(scene: scene).follows(actors[place])
    }
    guard let last = otherSide else {
      let withDelegation = meetings(
        withDelegationIn: range, among: actors, verb: verb, in: scene, isReception: isReception, delegations)
      if !withDelegation.isEmpty { return withDelegation }
      return isReception
        ? ReceivedPronoun(scene: scene, anaphora: context.anaphora).findings(
          inSentence: sentence, verb: verb, among: actors)
        : together(actors, verb: verb, in: scene) + ofSeveralBodies(actors, verb: verb, in: scene, context)
    }
    // «A ile B, | C'yi ziyaret etti»: a comma behind the subject.
    let head = subject.count(of: actors, before: last)
    let first = firstGuest(of: actors, until: last, from: head, isReception: isReception, in: scene)
    // A list from the first person on: the first is the host, «A səfir B və C ilə görüşüb».
    let isOneSide =
      first == 0 && last > 0
      && (subject.isOtherSide(actors[...last], from: range.lowerBound)
        || !isReception
          && OneSidedMeeting(scene: scene, anaphora: context.anaphora)
            .areAllGuests(actors[...last], from: range.lowerBound))
    let follower = actors[(last + 1)...].first
    let isSubjectLast = isReception && follower?.type.isPerson == true && follower?.isIn(.nominative) == true
    let isHostFirst = first == 0 && last > 0 && !isSubjectLast && !isOneSide
    let guests = actors[(isHostFirst ? 1 : first)...last]
    let clause = isOneSide ? range.lowerBound..<guests[guests.startIndex].tokens.lowerBound : range
    let hosts =
      head > 0
      ? actors[..<head].map(\.entity)
      : self.hosts(
        of: guests, among: actors, in: scene, clause, verb: verb, isReception: isReception, delegations, context)
    return sides(of: hosts, guests, before: range.lowerBound, in: scene, context).map { host, guest in
      RelationFinding(type, from: host, to: guest, evidence: actors[0].tokens.union(verb), confidence: 0.88)
    }
  }

  /// Each of the hosts with each guest; for the delegation of a country stands who led it as the text said before.
  private func sides(
    of hosts: [Int], _ guests: ArraySlice<LocatedMention>, before start: Int, in scene: Scene,
    _ context: RelationContext
  ) -> [(host: Int, guest: Int)] {
    let meant = { (side: Int) -> Int in
      guard scene.entities[side].type.isCountry else { return side }
      return context.anaphora.delegations.leader(ofDelegationFrom: side, before: start) {
        context.hasTie(.holdsRole, from: $0, to: side)
      } ?? side
    }
    return hosts.map(meant).flatMap { host in
      guests.map { meant($0.entity) }.filter { $0 != host }.map { (host: host, guest: $0) }
    }
  }

  /// «Delegatsiyani | A va B kutib oldi», «A delegatsiya bilan | uchrashdi»: the guest is who led it as the text said before.
  private func meetings(
    withDelegationIn clause: Range<Int>, among actors: [LocatedMention], verb: Range<Int>, in scene: Scene,
    isReception: Bool, _ delegations: MeantDelegation
  ) -> [RelationFinding] {
    guard let host = actors.last(where: { $0.type.isPerson && $0.isIn(.nominative) }),
      // «Қонақтарды | B қарсы алды»: so are its members, whom the text calls guests.
      let word = delegations.word(in: clause, cases: isReception ? .accusative : .instrumental)
        ?? (isReception ? delegations.guests(in: clause, cases: .accusative) : nil),
      let leader = delegations.leader(meantAt: word)
    else { return [] }
    return scene.list(endingWith: host).filter { $0.entity != leader }.map {
      RelationFinding(
        type, from: $0.entity, to: leader, evidence: (word..<word + 1).union($0.tokens).union(verb), confidence: 0.8)
    }
  }

  /// Where those of the other side begin whose list ends with one.
  private func firstGuest(
    of actors: [LocatedMention], until last: Int, from head: Int, isReception: Bool, in scene: Scene
  ) -> Int {
    var first = last
    while first > head,
      scene.isListed(actors[first], after: actors[first - 1])
        || isReception && isJoinedGuest(first, of: actors, in: scene)
    {
      first -= 1
    }
    return first
  }

  /// Who met them: who is named before them, or after, or the one whom the sentence goes on about.
  private func hosts(
    of guests: ArraySlice<LocatedMention>, among actors: [LocatedMention], in scene: Scene, _ clause: Range<Int>,
    verb: Range<Int>, isReception: Bool, _ delegations: MeantDelegation, _ context: RelationContext
  ) -> [Int] {
    let before = actors[..<guests.startIndex]
    if let subject = subjectOfReport(before, verb: verb, in: scene) { return [subject.entity] }
    if let host = before.first(where: { $0.isIn(.nominative) }) {
      return MeetingSubject(scene: scene).hosts(from: host, among: before, isReception: isReception)
    }
    let others = actors[guests.endIndex...]
    let named = guests.last.flatMap {
      subject(after: $0, among: others, before: verb.lowerBound, isReception: isReception, in: scene)
    }
    if let named { return list(of: named, among: others, in: scene) }
    // «Y ilə görüşərək razılaşan Z»: whoever is not named before a converb may be named after it.
    let sentence = scene.reading.sentenceOfToken[verb.lowerBound]
    guard context.gathering.leaning(isReception ? "receive" : "meet", inSentence: sentence) != verb else { return [] }
    if let visitors = MeantGuests(scene: scene, anaphora: context.anaphora).people(of: clause) { return visitors }
    let leader = delegations.word(in: clause, cases: .nominative).flatMap(delegations.leader(meantAt:))
    return (leader ?? ImpliedSubject(scene: scene, anaphora: context.anaphora).person(of: clause)).map { [$0] } ?? []
  }

  /// «(A) B-нин | C менен жолукканын (билдирди)»: who met stands in the genitive before a verb that is what somebody tells.
  private func subjectOfReport(
    _ before: ArraySlice<LocatedMention>, verb: Range<Int>, in scene: Scene
  ) -> LocatedMention? {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic, reading.isReported(from: verb.upperBound),
      let last = before.last, last.type.isPerson, last.cases == .genitive
    else { return nil }
    // «B-нин | кеңешчиси C менен»: whose somebody else is.
    let next = reading.end(of: last)
    let isOwner =
      scene.mention(startingAt: next, where: { _ in true }) == nil
      && reading.words[next].readings.contains { $0.form.possessor == .third && $0.stem.count > 2 }
    return isOwner ? nil : last
  }

  /// «A-nı | B, C və D qarşılayıb»: those who stand after the guest in one list with a host.
  private func list(of host: LocatedMention, among others: ArraySlice<LocatedMention>, in scene: Scene) -> [Int] {
    guard let start = others.firstIndex(of: host) else { return [host.entity] }
    var last = start
    while last + 1 < others.endIndex, others[last + 1].isIn(.nominative),
      scene.isListed(others[last + 1], after: others[last])
    {
      last += 1
    }
    return others[start...last].map(\.entity).unique()
  }

  /// «A ile | B'yi (C kabul etti)», «C, A ile | B'yi (kabul etti)»: a guest whom «with» joins to the next.
  private func isJoinedGuest(_ index: Int, of actors: [LocatedMention], in scene: Scene) -> Bool {
    guard actors[index].isIn(.accusative), MeetingSubject(scene: scene).isJoined(actors[index], to: actors[index - 1])
    else { return false }
    return index == 1 || isSetOff(index - 1, of: actors, in: scene)
  }

  /// «C, | A (ile B'yi kabul etti)», «C, | A ve D (ile B'yi kabul etti)»: whether a comma stands before somebody, or before
  /// those whom «and» joins to them.
  private func isSetOff(_ index: Int, of actors: [LocatedMention], in scene: Scene) -> Bool {
    var first = index
    while first > 0, scene.reading.isWord(scene.reading.end(of: actors[first - 1]), .conjunction),
      scene.isListed(actors[first], after: actors[first - 1])
    {
      first -= 1
    }
    return first > 0 && scene.reading.isMark(scene.reading.end(of: actors[first - 1]), ",")
  }

  /// «A ilə B görüşüb», «A-nı hava limanında B qarşılayıb»: the subject after the other side.
  private func subject(
    after guest: LocatedMention, among others: ArraySlice<LocatedMention>, before verb: Int, isReception: Bool,
    in scene: Scene
  ) -> LocatedMention? {
    guard isReception || !isWithOthers(others, before: verb, in: scene) else { return nil }
    let isJoined = scene.reading.isWord(scene.reading.end(of: guest), .comitative) || guest.isIn(.instrumental)
    guard isReception || isJoined, let next = others.first, next.isIn(.nominative),
      isReception
        || !(guest.tokens.upperBound..<next.tokens.lowerBound).contains(where: { scene.reading.isMark($0, ",") })
    else { return nil }
    return next
  }

  /// «A ile | B okurlarla (buluştu)», «A ile | B, C'yi ziyaret ederek konuyu (görüştü)»: whether both did something with others, and
  /// not with each other.
  private func isWithOthers(_ others: ArraySlice<LocatedMention>, before verb: Int, in scene: Scene) -> Bool {
    let reading = scene.reading
    guard reading.lexicon.language.family == .turkic, let next = others.first, next.type.isPerson else { return false }
    let end = reading.end(of: next)
    if reading.isMark(end, ","), others.dropFirst().contains(where: { $0.type.isPerson && $0.cases == .accusative }) {
      return true
    }
    return (end..<max(end, verb)).contains { index in
      reading.tokens[index].kind == .word && !reading.tokens[index].isCapitalised
        && reading.words[index].readings.contains {
          $0.form.isPlural && $0.form.possessor == nil && $0.form.grammaticalCase == .instrumental && $0.stem.count > 2
        }
    }
  }

  /// «A пен B | диаспора өкілдерімен (кездесті)»: with whom both met, who have no names.
  private func hasGuests(_ words: Range<Int>, in reading: TokenizedArticle) -> Bool {
    words.contains { index in
      reading.words[index].readings.contains { $0.form.isPlural && $0.form.grammaticalCase == .instrumental }
        || reading.isWord(index, .comitative) && words.contains(index - 1)
          && reading.words[index - 1].readings.contains(where: \.form.isPlural)
    }
  }

  /// «A və B görüşüblər»
  private func together(_ people: [LocatedMention], verb: Range<Int>, in scene: Scene) -> [RelationFinding] {
    // «A heyətinin səfəri zamanı B və C görüşüblər»: a delegation in another case is no third.
    let people = people.filter { $0.type.isPerson || $0.isIn(.nominative) }
    guard people.count == 2, people.allSatisfy(\.type.isPerson), people.allSatisfy({ $0.isIn(.nominative) }),
      scene.reading.isWord(people[0].tokens.upperBound, .conjunction), scene.isListed(people[1], after: people[0]),
      !hasGuests(people[1].tokens.upperBound..<verb.lowerBound, in: scene.reading)
    else { return [] }
    return [
      RelationFinding(
        type, from: people[0].entity, to: people[1].entity, evidence: people[0].tokens.union(verb), confidence: 0.85)
    ]
  }
}
