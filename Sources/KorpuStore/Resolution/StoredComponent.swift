internal import KorpuResolution

/// Full names that hang together, by links or by judgements.
struct StoredComponent: Sendable {
  /// In the order of their keys.
  let nodes: [StoredNode]
  /// What is decided on each.
  private let standings: [JudgementStanding?]
  /// The pairs among them whose names may be one's.
  private let pairs: [NodeLink]

  /// - Parameter neighbours: Those of the nodes, at least.
  /// - Complexity: O(*n* log *n*) in the nodes + O(neighbours).
  init(_ nodes: [StoredNode], constraints: some IdentityConstraints, neighbours: NeighbourBits) {
    let nodes = nodes.sorted { $0.node.key < $1.node.key }
    let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($0.element.id, $0.offset) })
    var pairs: [NodeLink] = []
    for (place, node) in nodes.enumerated() {
      for neighbour in neighbours[node.id] {
        // Each pair stands in the lists of both.
        guard neighbour.node > node.id, let other = places[neighbour.node] else { continue }
        pairs.append(NodeLink(place, other, bits: neighbour.bits))
      }
    }
    (self.nodes, self.pairs) = (nodes, pairs)
    standings = nodes.map { constraints.standing(of: $0.node.key) }
  }

  /// The nodes of each bearer, by their places.
  ///
  /// - Complexity: That of ``Component/resolved(asking:)``.
  var clusters: [[Int]] {
    var component = Component(standings: standings, pairs: pairs)
    return component.resolved { NodeComparison.areOpposed(nodes[$0].node, nodes[$1].node) }
  }
}
