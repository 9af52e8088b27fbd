internal import KorpuResolution

/// Full names that hang together, by links or by judgements.
struct StoredComponent: Sendable {
  let nodes: [StoredNode]
  /// What is decided on each.
  private let standings: [JudgementStanding?]
  /// The pairs among them whose names may be one's, by their places.
  private let pairs: [NodeLink]

  init(_ nodes: [StoredNode], standings: [JudgementStanding?], pairs: [NodeLink]) {
    self.nodes = nodes
    self.standings = standings
    self.pairs = pairs
  }

  /// Whether some of them belong to nobody yet.
  var hasNewNames: Bool { nodes.contains { $0.entity == nil } }

  /// The nodes of each bearer, by their places.
  ///
  /// - Complexity: O(*n* log *n*) in the nodes and pairs, and that of ``Component/resolved(asking:)``.
  var clusters: [[Int]] {
    let keys = nodes.map(\.node.key)
    let order = nodes.indices.sorted { keys[$0] < keys[$1] }
    var ranks = order
    for (rank, place) in order.enumerated() { ranks[place] = rank }
    var component = Component(
      standings: order.map { standings[$0] },
      pairs: pairs.map { NodeLink(ranks[$0.one], ranks[$0.other], bits: $0.bits) })
    let clusters = component.resolved { one, other in
      NodeComparison.areOpposed(nodes[order[one]].node, nodes[order[other]].node)
    }
    return clusters.map { cluster in cluster.map { order[$0] } }
  }
}
