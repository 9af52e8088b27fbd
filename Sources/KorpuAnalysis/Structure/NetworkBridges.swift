public import KorpuModel

/// The actors and ties whose loss would part a network: those through whom alone some reach others.
///
/// People, bodies and gatherings are looked at, as in ``ActorGraph``; countries are what is parted. The order of the
/// network's lists never shows.
public struct NetworkBridges: Sendable {
  /// An actor without whom others would not reach one another.
  public struct CutActor: Hashable, Sendable {
    public let actor: Actor.ID
    /// How many actors each part has that would be left, the largest first.
    public let parts: [Int]
    /// The countries whose actors reach one another through this actor alone, as far as they hang together here.
    public let countries: [CountryPair]
    /// Where the actor is named, in the order of reading.
    public let citations: [Citation]

    /// How many would be cut off from the largest part.
    public var cutOff: Int { parts.dropFirst().reduce(0, +) }
  }

  /// Two actors, what alone ties those around the one to those around the other.
  public struct CutTie: Hashable, Sendable {
    public let one: Actor.ID
    public let other: Actor.ID
    /// What ties the two, in the order of a network.
    public let ties: [Tie]
    /// How many actors are on the smaller side.
    public let cutOff: Int
    /// The countries whose actors reach one another through this tie alone, as far as they hang together here.
    public let countries: [CountryPair]
    /// What says so, in the order of reading.
    public let citations: [Citation]
  }

  /// Those that part most countries first, then those that cut off most actors.
  public let actors: [CutActor]
  /// In the same order.
  public let ties: [CutTie]

  /// - Complexity: O(actors · countries + ties), and for each articulation point and bridge what it parts: O(parts ·
  ///   countries + countries²).
  public init(of network: Network) {
    let graph = ActorGraph(of: network)
    let members = CountryMembers(of: network)
    let countries = Set(graph.actors.compactMap { members[$0] }).sorted()
    let numbers = Dictionary(uniqueKeysWithValues: countries.enumerated().map { ($1, $0) })
    let structure = CutStructure(of: graph.graph)
    let separation = GroupSeparation(
      in: structure, groups: graph.actors.map { members[$0].flatMap { numbers[$0] } }, groupCount: countries.count)
    func pairs(_ pairs: [GroupSeparation.Pair]) -> [CountryPair] {
      pairs.map { CountryPair(countries[$0.one], countries[$0.other]) }
    }
    let citations = Dictionary(network.actors.map { ($0.id, $0.citations) }, uniquingKeysWith: { first, _ in first })
    actors = structure.articulationPoints.map { point in
      let actor = graph.actors[point.node]
      return CutActor(
        actor: actor, parts: point.parts, countries: pairs(separation.pairs(withoutNode: point.node)),
        citations: (citations[actor] ?? []).inReadingOrder())
    }.sorted {
      ($1.countries.count, $1.cutOff, $0.actor) < ($0.countries.count, $0.cutOff, $1.actor)
    }
    let evidence = BridgeEvidence(
      of: structure.bridges.map { (graph.actors[$0.one], graph.actors[$0.other]) }, in: network)
    ties = structure.bridges.map { bridge in
      let ends = (graph.actors[bridge.one], graph.actors[bridge.other])
      return CutTie(
        one: ends.0, other: ends.1, ties: evidence.ties(of: ends.0, ends.1),
        cutOff: min(bridge.sideOfOne, bridge.sideOfOther), countries: pairs(separation.pairs(without: bridge)),
        citations: evidence.citations(of: ends.0, ends.1))
    }.sorted {
      ($1.countries.count, $1.cutOff, $0.one, $0.other) < ($0.countries.count, $0.cutOff, $1.one, $1.other)
    }
  }
}

/// What says that some pairs of actors are tied.
private struct BridgeEvidence {
  private struct Ends: Hashable {
    let one: Actor.ID
    let other: Actor.ID

    init(_ one: Actor.ID, _ other: Actor.ID) {
      self.one = min(one, other)
      self.other = max(one, other)
    }
  }

  private var ties: [Ends: [Tie]] = [:]
  private var utterances: [Ends: [Utterance]] = [:]

  /// - Complexity: O(ties, utterances and whom they name).
  init(of pairs: [(Actor.ID, Actor.ID)], in network: Network) {
    let wanted = Set(pairs.map { Ends($0.0, $0.1) })
    for tie in network.ties {
      let ends = Ends(tie.from, tie.to)
      if wanted.contains(ends) { ties[ends, default: []].append(tie) }
    }
    for utterance in network.utterances {
      for ends in Set(utterance.about.map { Ends(utterance.speaker, $0) }) where wanted.contains(ends) {
        utterances[ends, default: []].append(utterance)
      }
    }
  }

  func ties(of one: Actor.ID, _ other: Actor.ID) -> [Tie] { (ties[Ends(one, other)] ?? []).sorted() }

  func citations(of one: Actor.ID, _ other: Actor.ID) -> [Citation] {
    let ends = Ends(one, other)
    return ((ties[ends] ?? []).flatMap(\.citations) + (utterances[ends] ?? []).map(\.citation)).inReadingOrder()
  }
}
