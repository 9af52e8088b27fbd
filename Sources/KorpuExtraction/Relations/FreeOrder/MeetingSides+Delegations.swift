internal import KorpuLanguage
internal import KorpuModel

/// Those who meet in English as a delegation, and lists in which each has a post behind the name.
extension MeetingSides {
  private var reading: TokenizedArticle { scene.reading }

  /// «met with | A, rector of X, and B», «was received in Baku by | A, rector of X, and B», «welcomed | the delegation»: the guests that a
  /// sentence names, those listed behind them, and the members of a delegation that it tells of.
  func english(
    _ named: [LocatedMention], metAt verb: Range<Int>, in clause: Range<Int>, isReception: Bool
  ) -> [LocatedMention] {
    let behind =
      named.last.map { last in
        last.isIn(.agent) && last.tokens.lowerBound > verb.upperBound
          ? withoutSubject(scene.list(introducedFrom: last, to: clause.upperBound)).dropFirst() : []
      } ?? []
    let members = DelegationMembers(scene: scene).members(ofDelegationBehind: verb)
    return (named + behind + members).unique(by: \.entity)
  }

  /// «received by | A, rector of X, and B, director of Y»
  func receivers(listedFrom first: LocatedMention, of verb: Range<Int>) -> [LocatedMention] {
    let list = withoutSubject(scene.list(from: verb.upperBound, where: \.isPerson))
    guard reading.lexicon.language.family == .germanic else { return list }
    let end = scene.nextPredicate(from: verb.upperBound, to: reading.sentence(of: verb.lowerBound).upperBound)
    let introduced = withoutSubject(scene.list(introducedFrom: first, to: end))
    return introduced.count > list.count ? introduced : list
  }

  /// «The delegation led by | X, rector of Y, was received by»: in English who leads those of whom a passive verb tells.
  func leadersOfDelegation(before verb: Range<Int>, _ people: [LocatedMention]) -> [LocatedMention] {
    guard reading.lexicon.language.family == .germanic else { return [] }
    let led = EnglishLedDelegation(scene: scene)
    let leaders = people.filter { $0.tokens.upperBound <= verb.lowerBound && led.start(ledBy: $0) != nil }
    return leaders.count == 1 ? leaders : []
  }

  /// How many tokens stand before the word for a delegation at the head of a sentence: «An official Hungarian».
  private static let longestHead = 5

  /// «A delegation of the Aral University consisting of X and Y (visited the museum and) | met with»: in English who belongs to the
  /// delegation that a sentence begins with, where it names nobody else before the verb.
  func delegation(headingSentenceOf verb: Range<Int>) -> [Int] {
    let sentence = reading.sentence(of: verb.lowerBound)
    let head = sentence.lowerBound..<min(verb.lowerBound, sentence.lowerBound + Self.longestHead)
    guard reading.lexicon.language.family == .germanic,
      let noun = head.first(where: { reading.isForm($0, of: .delegation) }), !reading.isQuoted(noun)
    else { return [] }
    let people = scene.mentions(in: sentence.lowerBound..<verb.lowerBound).filter(\.type.isPerson)
    let led = EnglishLedDelegation(scene: scene)
    let listed = DelegationMembers(scene: scene).members(ofDelegationAt: noun).map(\.entity)
    let members = people.filter { listed.contains($0.entity) || led.start(ledBy: $0) != nil }
    return members.count == people.count ? members.map(\.entity).unique() : []
  }

  /// «(A delegation led by X arrived.) The delegation | was received by», «The guests | were welcomed by»: in English those whom the word
  /// right before a passive verb means.
  func delegates(of verb: Range<Int>) -> [Int] {
    reading.lexicon.language.family == .germanic ? delegates(meantBefore: verb.lowerBound) : []
  }

  /// «(A delegation led by X arrived.) Y welcomed | the delegation», «received | the guests»: in English those whom the object of a verb
  /// of receiving means, without a name.
  func guestsOfDelegation(receivedAt verb: Range<Int>) -> Finding? {
    let hosts = scene.subjects(ofVerbAt: verb.lowerBound, where: \.isPerson).filter { $0.isIn(.nominative) }
    let guests = delegates(receivedAt: verb).filter { guest in !hosts.contains { $0.entity == guest } }
    guard let host = hosts.first, !guests.isEmpty else { return nil }
    return Finding(hosts: hosts.map(\.entity), guests: guests, evidence: host.tokens.union(verb))
  }

  /// Whom the object of a verb means: «welcomed the | delegation», but not «the delegation | of Hungary».
  private func delegates(receivedAt verb: Range<Int>) -> [Int] {
    let noun = reading.behindArticle(verb.upperBound)
    guard reading.lexicon.language.family == .germanic, noun > verb.upperBound,
      reading.sentence(of: verb.lowerBound).contains(noun),
      !reading.isWord(noun + 1, [.genitiveMarker, .ablativeMarker, .comprising])
    else { return [] }
    return DelegationMembers(scene: scene).members(meantAt: noun)
  }
}
