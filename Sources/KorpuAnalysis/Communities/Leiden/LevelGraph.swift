/// A graph on one level of the search: a node stands for some nodes of the graph asked about.
///
/// Edges within what a node stands for are left out: they count in its strength alone.
struct LevelGraph: ~Copyable {
  let rowStarts: FlatBuffer<Int>
  /// The neighbours of all nodes, row after row, in no order.
  let neighbours: FlatBuffer<Int32>
  let weights: FlatBuffer<Double>
  /// The strengths of what the nodes stand for.
  let strengths: FlatBuffer<Double>
  /// The strengths of all nodes together.
  let totalStrength: Double
  /// What an encounter by chance costs: the resolution by the total strength.
  let penalty: Double

  var nodeCount: Int { strengths.count }

  func row(of node: Int) -> Range<Int> { rowStarts[node]..<rowStarts[node + 1] }
}

extension LevelGraph {
  /// The finest level.
  ///
  /// - Precondition: The graph has edges, and their weights together are finite.
  init(of graph: WeightedGraph, resolution: Double) {
    let strengths = (0..<graph.nodeCount).map { graph.strength(of: $0) }
    let total = strengths.reduce(0, +)
    precondition(total.isFinite, "edges that weigh \(total) together")
    rowStarts = FlatBuffer(graph.rowStarts)
    neighbours = FlatBuffer(graph.neighbours)
    weights = FlatBuffer(graph.weights)
    self.strengths = FlatBuffer(strengths)
    totalStrength = total
    penalty = resolution / total
  }

  /// The modularity of communities, for the graph asked about.
  ///
  /// - Complexity: O(nodes + edges) of the level.
  func modularity(of communities: Labelling) -> Double {
    let sums = FlatBuffer<Double>(repeating: 0, count: communities.count)
    var cut = 0.0
    for node in 0..<nodeCount {
      let own = communities.labels[node]
      sums[Int(own)] += strengths[node]
      for entry in row(of: node) where communities.labels[Int(neighbours[entry])] != own { cut += weights[entry] }
    }
    var chance = 0.0
    for community in 0..<communities.count { chance += sums[community] * (sums[community] / totalStrength) }
    return (totalStrength - cut) / totalStrength - penalty * chance
  }
}
