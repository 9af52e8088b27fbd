internal import KorpuModel

/// The nodes of a picture with lines to most others, so many that as many have a line to another of them.
///
/// Nodes are taken in the order of their lines until enough are joined, and those that are joined to none of the others
/// are left out: who leads by ties to hundreds who are not shown would float in the picture alone.
struct Leaders {
  private(set) var ids: Set<Actor.ID> = []

  /// - Complexity: O(*n* log *n*) in nodes, and O(edges).
  init(_ count: Int, of nodes: [DiagramNode], joinedBy edges: [DiagramEdge]) {
    var neighbours: [Actor.ID: Set<Actor.ID>] = [:]
    for edge in edges where edge.from != edge.to {
      neighbours[edge.from, default: []].insert(edge.to)
      neighbours[edge.to, default: []].insert(edge.from)
    }
    let ranked = nodes.sorted { left, right in
      let ties = (neighbours[left.id]?.count ?? 0, neighbours[right.id]?.count ?? 0)
      return (ties.0, left.articles, right.id) > (ties.1, right.articles, left.id)
    }
    var taken: Set<Actor.ID> = []
    for node in ranked where ids.count < count {
      let joined = neighbours[node.id, default: []].intersection(taken)
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
