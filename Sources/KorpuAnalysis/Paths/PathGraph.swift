internal import KorpuModel

/// A network as paths see it: all its actors, and an edge where an article ties two of them.
///
/// Unlike ``ActorGraph`` it knows countries and places too, for a path may start or end at one; it never passes through
/// one. An edge weighs as many articles as state one of its ties, or let one of two people speak of the other.
struct PathGraph: Sendable {
  let graph: WeightedGraph
  /// The actors by the numbers of their nodes, in the order of their ids.
  let actors: [Actor.ID]
  /// Whether a path may pass through a node.
  let isPassable: [Bool]
  private let nodes: [Actor.ID: Int]

  /// - Complexity: O(*n* log *n*) in actors, ties, utterances and citations.
  init(of network: Network) {
    let sorted = network.actors.sorted { $0.id < $1.id }
    nodes = Dictionary(sorted.enumerated().map { ($1.id, $0) }, uniquingKeysWith: min)
    actors = sorted.map(\.id)
    isPassable = sorted.map { !$0.type.isWhereabouts }
    var statements = PathStatements(of: network, nodes)
    graph = WeightedGraph(nodeCount: sorted.count, edges: statements.edges())
  }

  /// A graph all of which can be passed through.
  ///
  /// - Parameter actors: In the order of their ids.
  init(actors: [Actor.ID], nodes: [Actor.ID: Int], graph: WeightedGraph) {
    (self.actors, self.nodes, self.graph) = (actors, nodes, graph)
    isPassable = [Bool](repeating: true, count: actors.count)
  }

  /// The nodes of some actors, in order; those whom the network does not know count for nothing.
  func nodes(of actors: Set<Actor.ID>) -> [Int] { actors.compactMap { nodes[$0] }.sorted() }

  func node(of actor: Actor.ID) -> Int? { nodes[actor] }

  /// How many people, bodies and gatherings paths from some nodes can reach, these themselves among them.
  ///
  /// - Complexity: O(nodes + edges).
  func reach(from starts: [Int], avoiding isAvoided: [Bool]) -> Int {
    var isReached = isAvoided
    var open = starts.filter { !isAvoided[$0] }
    for node in open { isReached[node] = true }
    var count = open.count { isPassable[$0] }
    while let node = open.popLast() {
      for neighbour in graph.neighbours(of: node).lazy.map({ Int($0) })
      where !isReached[neighbour] && isPassable[neighbour] {
        isReached[neighbour] = true
        count += 1
        open.append(neighbour)
      }
    }
    return count
  }
}
