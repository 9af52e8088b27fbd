public import KorpuModel

/// A network as a graph: people, bodies and gatherings, and an edge where an article ties two of them.
///
/// Countries and places are where these are, and no nodes: through them everybody of a country would be two steps from
/// everybody else. An edge weighs as many articles as state one of its ties, or let one of two people speak of the other.
public struct ActorGraph: Sendable {
  public let graph: WeightedGraph
  /// The actors by the numbers of their nodes, in the order of their ids.
  public let actors: [Actor.ID]
  private let nodes: [Actor.ID: Int]

  /// - Parameter network: The order of its lists never shows.
  /// - Complexity: O(*n* log *n*) in actors, ties and citations.
  public init(of network: Network) {
    let actors = network.actors.filter { !$0.type.isWhereabouts }.map(\.id).sorted()
    let nodes = Dictionary(actors.enumerated().map { ($1, $0) }, uniquingKeysWith: min)
    self.actors = actors
    self.nodes = nodes
    var statements = Set<Statement>()
    func note(_ from: Actor.ID, _ to: Actor.ID, in articles: some Sequence<String>) {
      guard let one = nodes[from], let other = nodes[to], one != other else { return }
      for article in articles {
        statements.insert(Statement(one: min(one, other), other: max(one, other), article: article))
      }
    }
    for tie in network.ties { note(tie.from, tie.to, in: tie.citations.lazy.map(\.article)) }
    let people = Set(network.actors.lazy.filter { $0.type == .person }.map(\.id))
    for utterance in network.utterances where people.contains(utterance.speaker) {
      for named in utterance.about where people.contains(named) {
        note(utterance.speaker, named, in: CollectionOfOne(utterance.citation.article))
      }
    }
    graph = WeightedGraph(nodeCount: actors.count, edges: statements.lazy.map { .init($0.one, $0.other) })
  }

  /// The node of an actor; `nil` for a country, a place, and whom the network does not know.
  public func node(of actor: Actor.ID) -> Int? { nodes[actor] }

  /// That an article ties two nodes.
  private struct Statement: Hashable {
    let one: Int
    let other: Int
    let article: String
  }
}
