internal import KorpuLanguage
internal import KorpuModel

/// «A B-nin qəbulunda olub», «A B tərəfindən qəbul edilib»: the guest is the subject.
struct ReceivedPattern: RelationPattern {
  let type = RelationType.met
  let summary =
    "A person or delegation as the subject, hosts in the genitive or with «by», and a verb of being received."
  var examples: [PatternExample] {
    TurkicExamples.receptions + TurkicExamples.audiencesWithoutGenitive
  }

  /// How many words after the host and «by» the verb may stand: «B tərəfindən Bakıda | qəbul edilib».
  private static let reach = 14

  func findings(in scene: Scene, context: RelationContext) -> [RelationFinding] {
    guard scene.reading.lexicon.language.family == .turkic else { return [] }
    return scene.reading.sentences.indices.flatMap { sentence -> [RelationFinding] in
      guard let verb = context.gathering.predicate(.received, inSentence: sentence) else { return [] }
      var hosts = hosts(receivingAt: verb, in: scene)
      guard let first = hosts.first else { return [] }
      var guests =
        isNoun(verb, in: scene.reading)
        ? guests(behind: verb, of: hosts, in: scene) : guests(before: first, until: verb, of: hosts, in: scene, context)
      // «A, B tərəfindən»: a list from the first person on begins with the guest.
      if guests.isEmpty, hosts.count > 1, !isNoun(verb, in: scene.reading) { guests = [hosts.removeFirst().entity] }
      return guests.flatMap { guest in
        hosts.map { host in
          RelationFinding(
            type, from: host.entity, to: guest, evidence: first.tokens.union(verb), confidence: 0.88)
        }
      }
    }
  }

  /// «B-nin | qəbulunda olub», «B tərəfindən … | qəbul edilib»
  private func hosts(receivingAt verb: Range<Int>, in scene: Scene) -> [LocatedMention] {
    let reading = scene.reading
    // «елші B | мырзаның | қабылдауында болды»
    let title = verb.lowerBound - 1
    if title > 0, reading.words[title].form(in: .honorifics)?.grammaticalCase == .genitive,
      let host = scene.mention(endingBefore: title, where: \.isPerson)
    {
      return scene.list(endingWith: host)
    }
    if let host = scene.mention(endingBefore: verb.lowerBound, where: \.isPerson),
      host.isIn(.genitive) || host.isIn(.nominative) && isPossessed(verb, in: reading)
    {
      return scene.list(endingWith: host)
    }
    let first = max(reading.sentence(of: verb.lowerBound).lowerBound, verb.lowerBound - Self.reach)
    guard let word = (first..<verb.lowerBound).last(where: { reading.isWord($0, .agent) && !reading.isQuoted($0) }),
      let host = scene.mention(endingBefore: word, where: { $0.isPerson || $0.isOrganization })
    else { return [] }
    guard host.type.isPerson || isVisit(verb, by: word, in: scene) else { return [] }
    return scene.list(endingWith: host)
  }

  /// «X Derneği tarafından Büyükelçi A | ziyaret edildi»: a body receives nobody whom it admits, but it visits.
  private func isVisit(_ verb: Range<Int>, by agent: Int, in scene: Scene) -> Bool {
    scene.reading.isForm(verb.lowerBound, of: .journey)
      && !(agent + 1..<max(agent + 1, verb.lowerBound)).contains {
        !scene.reading.isCapitalisedWord($0) && scene.reading.words[$0].verbReadings(in: .participle)
      }
  }

  /// «B | qabulida bo'ldi»: what begins the verb is possessed, so that the name before it needs no genitive.
  private func isPossessed(_ verb: Range<Int>, in reading: TokenizedArticle) -> Bool {
    verb.count > 1
      && reading.words[verb.lowerBound].mayBePossessed(in: .locative)
  }

  /// «B-ның | қабылдауында»: the noun alone, whose verb stands behind the guests.
  private func isNoun(_ verb: Range<Int>, in reading: TokenizedArticle) -> Bool {
    verb.count == 1
      && reading.words[verb.lowerBound].mayBePossessed(in: .locative)
  }

  /// «B-ның қабылдауында | A болды»: the people between the noun and the verb that ends the sentence.
  private func guests(behind noun: Range<Int>, of hosts: [LocatedMention], in scene: Scene) -> [Int] {
    let reading = scene.reading
    var end = reading.sentence(of: noun.lowerBound).upperBound
    while end > noun.upperBound, reading.tokens[end - 1].kind == .mark { end -= 1 }
    guard end - 1 > noun.upperBound, reading.isWord(end - 1, .copula),
      let last = scene.mention(endingBefore: end - 1, where: \.isPerson), last.isIn(.nominative),
      last.tokens.lowerBound >= noun.upperBound
    else { return [] }
    let known = Set(hosts.map(\.entity))
    return scene.list(endingWith: last).map(\.entity).filter { !known.contains($0) }
  }

  /// Who is received: the people or delegations that are the subject, beside the hosts.
  private func guests(
    before host: LocatedMention, until verb: Range<Int>, of hosts: [LocatedMention], in scene: Scene,
    _ context: RelationContext
  ) -> [Int] {
    let range = scene.reading.clause(of: verb)
    let known = Set(hosts.map(\.entity))
    let named = scene.mentions(in: range).filter { mention in
      !known.contains(mention.entity) && !scene.reading.isQuoted(mention.tokens.lowerBound)
        && mention.isIn(.nominative) && (mention.type.isPerson || mention.isIn(.delegation))
        && !scene.isAccompanying(mention)
    }
    guard named.isEmpty else { return named.map(\.entity).unique() }
    let delegations = context.anaphora.delegations
    let delegates = delegations.word(in: range, cases: .nominative).map(delegations.people(meantAt:)) ?? []
    guard delegates.isEmpty else { return delegates.filter { !known.contains($0) } }
    // «(Елші A Астанаға келді.) Мұнан соң | ректор B-ның қабылдауында болды»: nothing but people are at an audience.
    let meant =
      isPossessed(verb, in: scene.reading)
      ? ImpliedSubject(scene: scene, anaphora: context.anaphora).person(of: range)
      : context.anaphora.person(meantIn: range)
    return meant.map { known.contains($0) ? [] : [$0] } ?? []
  }
}
