/// A figure that every node of a graph gets: how central it is, in one of the senses that the word has.
///
/// Measures say nothing of names and articles: they see nodes and weights alone, and the same graph has the same scores
/// to the last bit, on however many processors they are worked out.
public protocol Measure: Sendable {
  /// The word by which commands and tables know the measure, such as `pagerank`.
  var name: String { get }

  /// The scores of all nodes, by their numbers; none for a graph without nodes.
  func scores(of graph: WeightedGraph) -> [Double]
}

/// The measures that a command can list, in the order in which it lists them.
public enum Measures {
  public static let all: [any Measure] = [
    Degree(), Strength(), Betweenness(), Closeness(), PageRank(), CoreNumber(),
  ]

  /// The measure of a name, with its usual settings; `nil` for a name that none has.
  public static func named(_ name: String) -> (any Measure)? { all.first { $0.name == name } }
}
