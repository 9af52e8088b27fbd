internal import KorpuModel

/// The nodes of a picture with lines to most others, so many that as many have a line to another of them.
///
/// Nodes are taken in the order of their lines until enough are joined, and those that are joined to none of the others
/// are left out: who leads by ties to hundreds who are not shown would float in the picture alone.
struct Leaders {
  private(set) var ids: Set<Actor.ID> = []

  /// - Complexity: O(*n* log *n*) in nodes, and O(edges).
  init(_ count: Int, of nodes: [DiagramNode], joinedBy edges: [DiagramEdge]) {
    let ranked = RankedNodes(nodes, joinedBy: edges)
    var taken: Set<Actor.ID> = []
    for node in ranked.nodes where ids.count < count {
      let joined = ranked.neighbours(of: node.id).intersection(taken)
      taken.insert(node.id)
      if !joined.isEmpty { ids.formUnion(joined.union([node.id])) }
    }
  }
}

extension DiagramGroup {
  /// The box with some of its nodes; `nil` where none of them is in it.
  func keeping(_ ids: Set<Actor.ID>) -> DiagramGroup? {
    let group = DiagramGroup(
      code: code, heading: heading, country: country.flatMap { ids.contains($0.id) ? $0 : nil },
      people: people.filter { ids.contains($0.id) }, bodies: bodies.filter { ids.contains($0.id) })
    return group.nodes.isEmpty ? nil : group
  }
}
