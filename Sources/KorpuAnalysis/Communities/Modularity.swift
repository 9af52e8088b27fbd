extension WeightedGraph {
  /// How much more of the weight of edges lies within communities than chance would put there (Newman and Girvan 2004,
  /// *Physical Review E* 69, 026113; with weights Newman 2004, with a resolution Reichardt and Bornholdt 2006).
  ///
  /// Chance deals out the ends of edges to nodes in proportion to their strengths. Nodes without edges change nothing,
  /// whatever their community.
  ///
  /// - Parameters:
  ///   - partition: Of the nodes of this graph.
  ///   - resolution: What chance counts for: above 1 smaller communities gain, below 1 larger ones.
  /// - Returns: At most 1; for a resolution of 1 at least −½. A graph without edges has modularity 0.
  /// - Precondition: The partition has as many nodes as the graph.
  /// - Complexity: O(nodes + edges).
  public func modularity(of partition: Partition, resolution: Double = 1) -> Double {
    precondition(partition.communities.count == nodeCount, "a partition of another graph")
    var strengths = [Double](repeating: 0, count: partition.count)
    var inside = 0.0
    for node in 0..<nodeCount {
      let own = partition[node]
      for entry in row(of: node) {
        strengths[own] += weights[entry]
        if partition[Int(neighbours[entry])] == own { inside += weights[entry] }
      }
    }
    let total = strengths.reduce(0, +)
    guard total > 0 else { return 0 }
    return inside / total - resolution * strengths.reduce(0) { $0 + ($1 / total) * ($1 / total) }
  }
}
