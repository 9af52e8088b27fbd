/// A node that paths start from, and how many times they are counted.
struct PathSource {
  let node: Int
  let times: Double
}

/// For each node, how much of all shortest paths from some sources leads through it.
struct DependencySums {
  var sums: [Double]
  /// The sums of the squares, from source to source, where they were asked for.
  var squares: [Double]

  mutating func add(_ other: DependencySums) {
    sums.add(other.sums)
    squares.add(other.squares)
  }
}

/// Searches from sources, and adds up what Brandes calls the dependencies of the sources on each node.
///
/// Source: U. Brandes, “A faster algorithm for betweenness centrality”, Journal of Mathematical Sociology 25 (2001).
protocol PathDependencies: ~Copyable, SendableMetatype {
  /// - Parameters:
  ///   - graph: Where the paths are.
  ///   - multiplicities: How many ends of paths each node stands for.
  ///   - countsSquares: Whether to add up squares too.
  init(in graph: RelabelledGraph, multiplicities: [Double], countsSquares: Bool)

  /// Adds the dependencies of some sources, no two of which are the same.
  mutating func add(from sources: ArraySlice<PathSource>)

  /// The sums since the last time.
  mutating func take() -> DependencySums
}
