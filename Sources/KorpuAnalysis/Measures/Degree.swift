/// How many neighbours a node has.
///
/// The count itself, as igraph's `degree` and NetworkX's `degree` of a graph give it; it is not divided by the count of
/// other nodes. Weights do not matter; a node alone has 0.
///
/// Source: L. C. Freeman, “Centrality in social networks: conceptual clarification”, Social Networks 1 (1979).
public struct Degree: Measure {
  public let name = "degree"

  public init() {}

  /// - Complexity: O(nodes).
  public func scores(of graph: WeightedGraph) -> [Double] {
    (0..<graph.nodeCount).map { Double(graph.degree(of: $0)) }
  }
}
