internal import KorpuModel

/// The nodes of a picture by the number of others to which they have lines, and which these are.
struct RankedNodes {
  /// Those with lines to most others first; of equals those that more articles name, then by id.
  let nodes: [DiagramNode]
  private let neighbours: [Actor.ID: Set<Actor.ID>]

  /// - Complexity: O(*n* log *n*) in nodes, and O(edges).
  init(_ nodes: [DiagramNode], joinedBy edges: [DiagramEdge]) {
    var neighbours: [Actor.ID: Set<Actor.ID>] = [:]
    for edge in edges where edge.from != edge.to {
      neighbours[edge.from, default: []].insert(edge.to)
      neighbours[edge.to, default: []].insert(edge.from)
    }
    self.neighbours = neighbours
    self.nodes = nodes.sorted { left, right in
      let ties = (neighbours[left.id]?.count ?? 0, neighbours[right.id]?.count ?? 0)
      return (ties.0, left.articles, right.id) > (ties.1, right.articles, left.id)
    }
  }

  /// Those to which a node has a line.
  func neighbours(of id: Actor.ID) -> Set<Actor.ID> { neighbours[id] ?? [] }
}
