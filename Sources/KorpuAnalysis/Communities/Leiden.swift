/// Communities by the Leiden algorithm (Traag, Waltman and van Eck 2019, *Scientific Reports* 9, 5233): what makes the
/// modularity of a weighted graph as large as it can.
///
/// Every community is connected. The result is the same on every machine: chance comes from a generator with a fixed
/// seed, and nothing but additions, multiplications and divisions decides. Other numbers for the same nodes can lead to
/// another partition of like modularity.
///
/// One run of the algorithm stops at one of many optima. So several runs are laid over one another, and what all of
/// them put together becomes one node of a smaller graph, which is searched in turn: see ``CoreGroups``.
public struct Leiden: Hashable, Sendable {
  /// What chance counts for: above 1 communities become smaller, below 1 larger.
  public let resolution: Double

  /// - Precondition: The resolution is more than zero and finite.
  public init(resolution: Double = 1) {
    precondition(resolution > 0 && resolution.isFinite, "a resolution of \(resolution)")
    self.resolution = resolution
  }

  /// The communities of a graph.
  ///
  /// Nodes of different components are never together. A node without edges is a community of its own; so are all nodes
  /// of a graph without edges, and the one node of a graph that has no other. An empty graph has no communities.
  ///
  /// - Precondition: The weights of all edges together are finite.
  /// - Complexity: O(edges) for each pass; how many passes lead to convergence has no known bound and is some dozens in
  ///   practice.
  public func partition(of graph: WeightedGraph) -> Partition {
    guard graph.edgeCount > 0 else { return Partition(Array(0..<graph.nodeCount)) }
    let level = LevelGraph(of: graph, resolution: resolution)
    var search = CommunitySearch(nodeCount: graph.nodeCount, edgeCount: graph.edgeCount)
    return graph.connectedParts(of: Partition(search.labelling(of: level).labels))
  }
}
