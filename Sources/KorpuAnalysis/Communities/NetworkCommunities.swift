public import KorpuModel

/// Who belongs together in a network: its communities by ``Leiden``, named by who leads them.
///
/// People, bodies and gatherings are looked at, as in ``ActorGraph``. The order of the network's lists never shows.
public struct NetworkCommunities: Hashable, Sendable {
  /// Actors with more, or stronger, ties among themselves than with the others.
  public struct Community: Hashable, Sendable {
    /// Two at the least: those first whose ties within the community weigh most, equals by their ids.
    public let members: [Member]
    /// How many members each country has, most first, equals by their codes; see ``CountryMembers``.
    public let countries: [CountryCount]

    /// Those by whom it is called: the members with most ties in it.
    public var leaders: [Actor.ID] { members.prefix(3).map(\.actor) }
  }

  public struct Member: Hashable, Sendable {
    public let actor: Actor.ID
    /// What its ties to other members weigh: in how many articles they stand, summed over these.
    public let strength: Double
  }

  public struct CountryCount: Hashable, Sendable {
    public let country: CountryCode
    public let count: Int
  }

  /// The largest first, then by their first members.
  public let communities: [Community]
  /// Who is tied to nobody, in order.
  public let isolated: [Actor.ID]
  /// How much more weight lies within the communities than chance would put there (Newman and Girvan 2004); 0 for a
  /// network without ties.
  public let modularity: Double

  /// - Complexity: That of ``Leiden``, and O(*n* log *n*) in the actors.
  public init(of network: Network, resolution: Double = 1) {
    let graph = ActorGraph(of: network)
    let members = CountryMembers(of: network)
    let partition = Leiden(resolution: resolution).partition(of: graph.graph)
    isolated = graph.actors.indices.filter { graph.graph.degree(of: $0) == 0 }.map { graph.actors[$0] }
    communities = partition.members.filter { $0.count > 1 }.map { nodes in
      Community(
        members: Self.ranked(nodes, in: graph, by: partition),
        countries: Self.counts(of: nodes.compactMap { members[graph.actors[$0]] }))
    }.sorted { left, right in
      if left.members.count != right.members.count { return left.members.count > right.members.count }
      return left.members.map(\.actor).lexicographicallyPrecedes(right.members.map(\.actor))
    }
    modularity = graph.graph.modularity(of: partition, resolution: resolution)
  }

  private static func ranked(_ nodes: [Int], in graph: ActorGraph, by partition: Partition) -> [Member] {
    nodes.map { node in
      let row = graph.graph.row(of: node).lazy.filter { partition[Int(graph.graph.neighbours[$0])] == partition[node] }
      return Member(actor: graph.actors[node], strength: row.reduce(0) { $0 + graph.graph.weights[$1] })
    }.sorted { ($1.strength, $0.actor) < ($0.strength, $1.actor) }
  }

  private static func counts(of countries: [CountryCode]) -> [CountryCount] {
    Dictionary(countries.map { ($0, 1) }, uniquingKeysWith: +)
      .map { CountryCount(country: $0.key, count: $0.value) }
      .sorted { ($1.count, $0.country) < ($0.count, $1.country) }
  }
}
