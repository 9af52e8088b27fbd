/// What the edges of a node weigh together: its weighted degree.
///
/// As igraph's `strength` and NetworkX's `degree(weight=…)` give it. A node alone has 0.
///
/// Source: A. Barrat, M. Barthélemy, R. Pastor-Satorras, A. Vespignani, “The architecture of complex weighted networks”,
/// PNAS 101 (2004).
public struct Strength: Measure {
  public let name = "strength"

  public init() {}

  /// - Complexity: O(nodes + edges).
  public func scores(of graph: WeightedGraph) -> [Double] {
    (0..<graph.nodeCount).map { graph.strength(of: $0) }
  }
}
