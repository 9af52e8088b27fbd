public import KorpuModel

/// How one actor of a network reaches another.
///
/// Steps are the ties of any type and what people say of one another. People, bodies and gatherings are passed through,
/// so that a shared floor shows the gathering; countries and places never are, for through them everybody of a country
/// would be two steps from everybody else. They can be the ends of a path: a country asked for as itself reaches who is
/// tied to it, and a country asked for as all its actors is given as ``actors(of:)``.
///
/// A step weighs as many articles as state it, and is 1 / weight long (Newman 2001, «Scientific collaboration networks
/// II»; Brandes 2001 for searching by it). The network is read once, and the order of its lists never shows.
public struct PathFinder: Sendable {
  private let graph: PathGraph
  private let network: Network
  private let members: CountryMembers

  /// - Parameter network: An empty one has no paths.
  /// - Complexity: O(*n* log *n*) in actors, ties, utterances and citations.
  public init(of network: Network) {
    self.network = network
    graph = PathGraph(of: network)
    members = CountryMembers(of: network)
  }

  /// A country as an end of paths: itself and the people and bodies that stand for it, see ``CountryMembers``.
  public func actors(of country: CountryCode) -> Set<Actor.ID> { members.actors(of: country) }

  /// The paths of the fewest steps, the strongest first: those of the least length.
  ///
  /// - Parameters:
  ///   - starts: Where a path may start; an actor that may be its end too is a path without steps.
  ///   - ends: Where it may end. Ids that the network does not know count for nothing.
  ///   - via: Actors to pass, in this order. On the way to one and onwards an actor can be passed twice.
  ///   - avoided: Actors that no path may touch, wherever else they are asked for.
  ///   - limit: How many paths at the most; one at the least is looked for.
  /// - Returns: The paths, or how far each stop reaches where there is none.
  /// - Complexity: O((actors + edges) · log actors) for each actor to pass, and O(ties + utterances) for the evidence.
  public func shortest(
    from starts: Set<Actor.ID>, to ends: Set<Actor.ID>, via: [Actor.ID] = [], avoiding avoided: Set<Actor.ID> = [],
    limit: Int = 10
  ) -> PathAnswer {
    answer(by: .steps, from: starts, to: ends, via: via, avoiding: avoided, limit: limit)
  }

  /// The paths of the least length, of equals those of fewer steps first: a chain of well attested ties goes before one
  /// tie that a single article states.
  ///
  /// Parameters, result and complexity are those of ``shortest(from:to:via:avoiding:limit:)``. Lengths that differ by less
  /// than a 5,000,000,000th are equal.
  public func strongest(
    from starts: Set<Actor.ID>, to ends: Set<Actor.ID>, via: [Actor.ID] = [], avoiding avoided: Set<Actor.ID> = [],
    limit: Int = 10
  ) -> PathAnswer {
    answer(by: .length, from: starts, to: ends, via: via, avoiding: avoided, limit: limit)
  }

  private func answer(
    by measure: PathMeasure, from starts: Set<Actor.ID>, to ends: Set<Actor.ID>, via: [Actor.ID],
    avoiding avoided: Set<Actor.ID>, limit: Int
  ) -> PathAnswer {
    let isAvoided = graph.actors.map(avoided.contains)
    let way = via.compactMap(graph.node(of:))
    let stops = ([starts] + via.map { [$0] } + [ends]).map { graph.nodes(of: $0).filter { !isAvoided[$0] } }
    guard stops.allSatisfy({ !$0.isEmpty }) else { return nothing(between: stops, avoiding: isAvoided) }
    let search = PathSearch(
      in: graph, by: measure, from: stops[0], to: stops[stops.count - 1], via: Self.withoutRepeats(way),
      avoiding: isAvoided)
    let paths = search.paths(limit: max(1, limit))
    if paths.isEmpty { return nothing(between: stops, avoiding: isAvoided) }
    let actors = paths.map { $0.map { graph.actors[$0] } }
    let evidence = PathEvidence(of: actors, in: network)
    return PathAnswer(paths: actors.map { evidence.path(over: $0) })
  }

  private static func withoutRepeats(_ nodes: [Int]) -> [Int] {
    nodes.indices.filter { $0 == 0 || nodes[$0] != nodes[$0 - 1] }.map { nodes[$0] }
  }

  private func nothing(between stops: [[Int]], avoiding isAvoided: [Bool]) -> PathAnswer {
    PathAnswer(
      paths: [],
      stops: stops.map { stop in
        PathStop(actors: stop.map { graph.actors[$0] }, reached: graph.reach(from: stop, avoiding: isAvoided))
      })
  }
}
