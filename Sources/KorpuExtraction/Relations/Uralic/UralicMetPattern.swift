internal import KorpuLanguage
internal import KorpuModel

/// «X találkozott Y-nal», «X fogadta Y-t», «X vacsorát adott Y-nak»: the verb stands anywhere among those who meet.
struct UralicMetPattern: RelationPattern {
  let type = RelationType.met
  let summary =
    "People in the nominative, and others in the case that a Hungarian verb of meeting asks for, in one clause."
  var examples: [PatternExample] {
    HungarianExamples.adjacentNames + HungarianExamples.meetings + HungarianExamples.titledGuests
      + HungarianExamples.guests + HungarianExamples.guestsBeside
      + HungarianExamples.meetingsOfSubjects + HungarianExamples.meetingsOfPairs + HungarianExamples.objects
      + HungarianExamples.meetingsOfHosts + HungarianExamples.callers + HungarianExamples.comers
      + HungarianExamples.titlesBesideNames
      + HungarianExamples.meantDelegations + FactualityExamples.uralic
  }

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .uralic else { return [] }
    let bearers = TitleBearers(scene: scene, anaphora: context.anaphora)
    return scene.reading.sentences.indices.flatMap { sentence in
      [.meet, .receive].flatMap { act in
        context.gathering.acts(act, inSentence: sentence).filter(\.form.isPredicate).flatMap {
          meetings(in: scene, verb: $0.tokens, isReception: act == .receive, bearers)
        }
      }
        + UralicVisits(scene: scene, gathering: context.gathering).sides(inSentence: sentence).map {
          RelationFinding(type, from: $0.host, to: $0.guest, evidence: $0.evidence, confidence: 0.82)
        }
    }
  }

  private func meetings(
    in scene: Scene, verb: Range<Int>, isReception: Bool, _ bearers: TitleBearers
  ) -> [RelationFinding] {
    let clause = scene.reading.clause(of: verb)
    let segment = UralicClause(reading: scene.reading).segment(of: verb)
    let people = scene.people(in: clause)
    let nearPeople = people.filter { segment.contains($0.tokens.lowerBound) }
    let sides = UralicMeetingGuests(scene: scene, verb: verb, isReception: isReception)
    let near = sides.guests(among: nearPeople, in: segment)
    let named = near.isEmpty ? sides.guests(among: people, in: clause) : near
    let pair = UralicPair(scene: scene)
    let met = isReception ? [] : nearPeople.filter { !named.contains($0) && $0.isIn(.nominative) && pair.isMet($0) }
    let hosts = self.hosts(among: people, in: segment, bearers).filter { !(named + met).contains($0) }
    var titled =
      (named + met).isEmpty ? sides.titled(in: clause, bearers) : (named + met).map { ($0.entity, $0.tokens) }
    if titled.isEmpty {
      titled = UralicReceivedGuest(scene: scene).people(in: segment, isReception ? .accusative : .instrumental)
    }
    if titled.isEmpty, isReception { titled = visitor(before: clause.lowerBound, in: scene, bearers) }
    let guests = titled + sides.bodies(in: clause, besides: !titled.isEmpty).map { ($0.entity, $0.tokens) }
    guard !guests.isEmpty else {
      return isReception || scene.reading.isCancelled(verb.lowerBound)
        ? []
        : together(hosts, verb: verb, in: scene) + withTitle(hosts, in: segment, of: scene, bearers)
          + leaders(of: sides.senders(in: clause), verb: verb)
    }
    let delegates = hosts.isEmpty ? UralicMeantDelegation(scene: scene).people(actingIn: clause) : []
    let meant =
      hosts.isEmpty && delegates.isEmpty
      ? subject(of: verb, in: scene, bearers).map { [$0] } ?? sides.hosts(in: clause) : delegates
    return (hosts.map(\.entity) + meant).filter { host in !guests.contains { $0.0 == host } }.flatMap { host in
      guests.map { guest in
        RelationFinding(
          type, from: host, to: guest.0, evidence: (people.first?.tokens ?? guest.1).union(guest.1).union(verb),
          confidence: 0.85)
      }
    }
  }

  /// «A miniszter a Duna Egyetemre látogatott, | ahol X rektor fogadta»: whom the title means that is the subject of the clause before.
  private func visitor(before clause: Int, in scene: Scene, _ bearers: TitleBearers) -> [(Int, Range<Int>)] {
    let reading = scene.reading
    let start = reading.sentence(of: clause).lowerBound
    guard reading.isWord(clause, .thereat), start < clause else { return [] }
    for index in start..<clause where !reading.isQuoted(index) {
      if case .person(let person) = bearers.meaning(at: index, preferring: []) { return [(person, index..<index + 1)] }
    }
    return []
  }

  /// Those whom the part of the clause names that a conjunction joins to others, if it has a subject of its own: «a házelnök Y-nal
  /// tárgyal, majd Z fogadja».
  private func hosts(
    among people: [LocatedMention], in segment: Range<Int>, _ bearers: TitleBearers
  ) -> [LocatedMention] {
    let all = people.filter { $0.isIn(.nominative) }
    let own = all.filter { segment.contains($0.tokens.lowerBound) }
    guard own.isEmpty else { return own }
    let isTitled = segment.contains { index in
      if case .person = bearers.meaning(at: index, preferring: []) { return true }
      return false
    }
    return isTitled || UralicPair(scene: bearers.scene).hasCommonSubject(segment) ? [] : all
  }

  private func subject(of verb: Range<Int>, in scene: Scene, _ bearers: TitleBearers) -> Int? {
    UralicSubject(scene: scene, bearers: bearers).person(of: verb)
  }

  /// «Az X Bank és az Y Alap vezetői tárgyaltak»
  private func leaders(of bodies: [LocatedMention], verb: Range<Int>) -> [RelationFinding] {
    guard bodies.count == 2 else { return [] }
    return [
      RelationFinding(
        type, from: bodies[0].entity, to: bodies[1].entity, evidence: bodies[0].tokens.union(verb), confidence: 0.82)
    ]
  }

  /// «a küldöttség tagjai, | A és B»
  private func isOneSide(_ first: LocatedMention, in reading: TokenizedArticle) -> Bool {
    let noun = first.tokens.lowerBound - 2
    return noun > 0 && reading.isMark(noun + 1, ",") && reading.isForm(noun, of: [.membership, .included])
  }

  /// «Kazahsztán elnöke és A | tárgyal»: who bears the title, and who is named.
  private func withTitle(
    _ people: [LocatedMention], in segment: Range<Int>, of scene: Scene, _ bearers: TitleBearers
  ) -> [RelationFinding] {
    guard people.count == 1, let named = people.first,
      scene.reading.isWord(named.tokens.lowerBound - 1, .conjunction),
      let title = RoleFinder(reading: scene.reading).role(endingBefore: named.tokens.lowerBound - 1),
      segment.contains(title.tokens.lowerBound),
      !UralicPair(scene: scene).meetsOthers(in: segment),
      case .person(let other) = bearers.meaning(at: title.tokens.lowerBound, preferring: []), other != named.entity
    else { return [] }
    return [
      RelationFinding(
        type, from: other, to: named.entity, evidence: title.tokens.union(named.tokens), confidence: 0.8)
    ]
  }

  /// «A és B találkozott»; whom both of them meet where they have no name, «A és B a miniszterrel tárgyalt», is read nowhere.
  private func together(_ people: [LocatedMention], verb: Range<Int>, in scene: Scene) -> [RelationFinding] {
    let pair = UralicPair(scene: scene)
    guard people.count == 2, pair.isJoined(people[0], people[1]), !pair.meetsOthers(in: scene.reading.clause(of: verb)),
      !isOneSide(people[0], in: scene.reading), !people.contains(where: pair.isMet)
    else { return [] }
    return [
      RelationFinding(
        type, from: people[0].entity, to: people[1].entity, evidence: people[0].tokens.union(verb), confidence: 0.85)
    ]
  }
}
