internal import KorpuLanguage
internal import KorpuModel

/// Reads who met whom by one verb of meeting or receiving that comes last: «A B ilə | görüşüb», «A B-ni | qəbul edib».
struct MeetingClause {
  let scene: Scene
  let context: RelationContext
  let verb: Range<Int>
  /// Whether the verb is one of receiving, whose guests are its object.
  let isReception: Bool
  /// The sentence up to the verb.
  let words: Range<Int>
  /// Those in it who may meet, in their order.
  let actors: [LocatedMention]

  init(of verb: Range<Int>, isReception: Bool, scene: Scene, context: RelationContext) {
    self.scene = scene
    self.context = context
    self.verb = verb
    self.isReception = isReception
    words = scene.reading.sentence(of: verb.lowerBound).lowerBound..<verb.lowerBound
    let candidates = MeetingActors(scene: scene)
    actors = scene.mentions(in: words).filter(candidates.isActor)
  }

  var reading: TokenizedArticle { scene.reading }
  var subject: MeetingSubject { MeetingSubject(scene: scene) }
  var delegations: MeantDelegation { context.anaphora.delegations }

  func findings() -> [RelationFinding] {
    if isDiscussedAtTalks { return [] }
    guard let last = endOfOtherSide else { return findingsWithoutOtherSide() }
    let sides = sides(until: last)
    return pairs(of: sides.hosts, sides.guests).map { host, guest in
      RelationFinding(.met, from: host, to: guest, evidence: actors[0].tokens.union(verb), confidence: 0.88)
    }
  }

  /// «X bilan uchrashuvda (loyihani) | muhokama qildi»: of talks that are the setting of what is discussed others tell.
  private var isDiscussedAtTalks: Bool {
    reading.lexicon.language.discussesAtTalks && reading.words.verb(.speechVerbs, at: verb.lowerBound) != nil
      && words.dropFirst().contains { index in
        reading.isWord(index - 1, .comitative)
          && reading.words[index].readings.contains {
            $0.form.grammaticalCase == .locative && reading.lexicon.senses(of: $0.stem).classes.contains(.talk)
          }
      }
  }

  /// Who of the actors is the last of those who were met, where any of them was.
  private var endOfOtherSide: Int? {
    let candidates = MeetingActors(scene: scene)
    return actors.indices.last { place in
      candidates.isOtherSide(actors[place], isReception: isReception)
        || subject.isWithCompany(actors[place], before: verb.lowerBound, isReception: isReception)
          && !(isReception && subject.isAfterObject(place, of: actors))
        || subject.isBeforeMany(place, of: actors, before: verb.lowerBound, isReception: isReception)
        || place > 0 && !isReception && UnnamedCompany(scene: scene).follows(actors[place])
    }
  }

  /// Each of the hosts with each guest; for the delegation of a country stands who led it as the text said before.
  private func pairs(of hosts: [Int], _ guests: ArraySlice<LocatedMention>) -> [(host: Int, guest: Int)] {
    let meant = { (side: Int) -> Int in
      guard scene.entities[side].type.isCountry else { return side }
      return delegations.leader(ofDelegationFrom: side, before: words.lowerBound) {
        context.hasTie(.holdsRole, from: $0, to: side)
      } ?? side
    }
    return hosts.map(meant).flatMap { host in
      guests.map { meant($0.entity) }.filter { $0 != host }.map { (host: host, guest: $0) }
    }
  }
}

/// Where none of those named is the other side.
extension MeetingClause {
  private func findingsWithoutOtherSide() -> [RelationFinding] {
    let withDelegation = findingsWithDelegation()
    if !withDelegation.isEmpty { return withDelegation }
    guard !isReception else {
      return ReceivedPronoun(scene: scene, anaphora: context.anaphora).findings(
        inSentence: reading.sentenceOfToken[verb.lowerBound], verb: verb, among: actors)
    }
    return together() + ofSeveralBodies()
  }

  /// «Delegatsiyani | A va B kutib oldi», «A delegatsiya bilan | uchrashdi»: the guests are who led it and belonged to it as the text said before.
  private func findingsWithDelegation() -> [RelationFinding] {
    guard let host = actors.last(where: { $0.type.isPerson && $0.isIn(.nominative) }),
      // «Қонақтарды | B қарсы алды»: so are its members, whom the text calls guests.
      let word = delegations.word(in: words, cases: isReception ? .accusative : .instrumental)
        ?? (isReception ? delegations.guests(in: words, cases: .accusative) : joinedGuests)
    else { return [] }
    let guests = delegations.people(meantAt: word)
    return scene.list(endingWith: host).filter { !guests.contains($0.entity) }.flatMap { host in
      guests.map {
        RelationFinding(
          .met, from: host.entity, to: $0, evidence: (word..<word + 1).union(host.tokens).union(verb), confidence: 0.8)
      }
    }
  }

  /// «(Rektor B) qonaqlarla | görüşüb», «mehmonlar bilan | uchrashdi»
  private var joinedGuests: Int? {
    delegations.guests(in: words, cases: .instrumental)
      ?? delegations.guests(in: words, cases: .nominative).flatMap { reading.isWord($0 + 1, .comitative) ? $0 : nil }
  }

  /// «A və B görüşüblər»
  private func together() -> [RelationFinding] {
    // «A heyətinin səfəri zamanı B və C görüşüblər»: a delegation in another case is no third.
    let people = actors.filter { $0.type.isPerson || $0.isIn(.nominative) }
    guard people.count == 2, people.allSatisfy(\.type.isPerson), people.allSatisfy({ $0.isIn(.nominative) }),
      reading.isWord(people[0].tokens.upperBound, .conjunction), scene.isListed(people[1], after: people[0]),
      !hasGuests(people[1].tokens.upperBound..<verb.lowerBound)
    else { return [] }
    return [
      RelationFinding(
        .met, from: people[0].entity, to: people[1].entity, evidence: people[0].tokens.union(verb), confidence: 0.85)
    ]
  }

  /// «A пен B | диаспора өкілдерімен (кездесті)»: with whom both met, who have no names.
  private func hasGuests(_ words: Range<Int>) -> Bool {
    words.contains { index in
      reading.words[index].readings.contains { $0.form.isPlural && $0.form.grammaticalCase == .instrumental }
        || reading.isWord(index, .comitative) && words.contains(index - 1)
          && reading.words[index - 1].readings.contains(where: \.form.isPlural)
    }
  }

  /// More people than these are a list of participants.
  private static let mostOfList = 6

  /// «X университетінің ректоры A, Y институтының директоры B және C елшісі D кездесті»: the first of a list with each of the
  /// others, where all of them have posts somewhere else than the first.
  private func ofSeveralBodies() -> [RelationFinding] {
    let people = actors.filter(\.type.isPerson).unique(by: \.entity)
    guard reading.lexicon.language.family == .turkic, (3...Self.mostOfList).contains(people.count),
      let host = people.first, let last = people.last, people.allSatisfy({ $0.isIn(.nominative) }),
      scene.list(endingWith: last).map(\.entity) == people.map(\.entity), reading.end(of: last) == verb.lowerBound
    else { return [] }
    let holders = people.map { context.posts(of: $0.entity).first?.to }
    guard let own = holders[0], holders.dropFirst().allSatisfy({ $0 != nil && $0 != own }) else { return [] }
    return people.dropFirst().map { guest in
      RelationFinding(.met, from: host.entity, to: guest.entity, evidence: host.tokens.union(verb), confidence: 0.8)
    }
  }
}
