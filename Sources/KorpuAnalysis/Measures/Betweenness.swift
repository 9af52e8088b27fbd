/// Between how many pairs of others a node lies, on the shortest paths from one to the other.
///
/// A pair of which some shortest paths lead through the node counts with their share. The scores are those of NetworkX's
/// `betweenness_centrality` and igraph's `betweenness`: each pair counts once, paths do not pass through their own ends,
/// and normalised scores are divided by the count of all pairs of other nodes, (*n* − 1)(*n* − 2)/2, whether or not a path
/// joins them. A node alone and one with a single neighbour have 0, and pairs in two components count for nobody.
///
/// Lengths of edges may come of weights; ways whose lengths differ by rounding alone are as short as each other, as in
/// igraph (NetworkX compares to the last bit). Paths are counted as `Double`: between two nodes there may be 10³⁰⁸.
///
/// Sources: L. C. Freeman, “A set of measures of centrality based on betweenness”, Sociometry 40 (1977); U. Brandes, “A
/// faster algorithm for betweenness centrality”, Journal of Mathematical Sociology 25 (2001).
public struct Betweenness: Measure {
  public let name = "betweenness"
  public let edgeLength: EdgeLength
  /// Whether scores are shares of all pairs, from 0 to 1.
  public let isNormalized: Bool
  /// How many processors work; all if not given.
  let processors: Int?

  public init(edgeLength: EdgeLength = .one, isNormalized: Bool = false) {
    self.init(edgeLength: edgeLength, isNormalized: isNormalized, processors: nil)
  }

  init(edgeLength: EdgeLength, isNormalized: Bool, processors: Int?) {
    self.edgeLength = edgeLength
    self.isNormalized = isNormalized
    self.processors = processors
  }

  /// - Complexity: O(nodes · edges), with lengths O(nodes · edges · log nodes), divided among all processors; nodes that
  ///   hang on trees are as good as free.
  public func scores(of graph: WeightedGraph) -> [Double] {
    let pairs = PairsOfNodes(of: graph, edgeLength: edgeLength, processors: processors)
    let found = pairs.dependencies(of: pairs.allSources)
    // Each pair was seen from both ends.
    let scores = pairs.scores(core: found.sums.map { $0 / 2 })
    return isNormalized ? scores.map { $0 / Self.mostPairs(of: graph.nodeCount) } : scores
  }

  /// How many pairs there are of nodes other than one; at least 1.
  static func mostPairs(of nodeCount: Int) -> Double {
    max(1, Double(nodeCount - 1) * Double(nodeCount - 2) / 2)
  }
}
