import KorpuAnalysis
import TestSupport

/// Small graphs of many shapes: empty ones, nodes alone, trees, several components, edges given twice.
enum RandomGraph {
  static func make(using generator: inout SeededGenerator, weighted: Bool = true) -> WeightedGraph {
    let count = generator.below(14)
    guard count > 0 else { return WeightedGraph(nodeCount: 0, edges: []) }
    var edges: [WeightedGraph.Edge] = []
    func add(_ one: Int, _ other: Int) {
      edges.append(.init(one, other, weight: weighted ? Double(1 << generator.below(4)) : 1))
    }
    // Trees hang on most of them, so that folding has something to do.
    if generator.chance(70) {
      for node in 1..<max(2, count) where node < count && generator.chance(80) { add(node, generator.below(node)) }
    }
    for _ in 0..<generator.below(2 * count + 1) { add(generator.below(count), generator.below(count)) }
    return WeightedGraph(nodeCount: count, edges: edges)
  }

  static func seeded(_ seed: UInt64) -> WeightedGraph {
    var generator = SeededGenerator(seed: seed)
    return make(using: &generator)
  }

  /// A graph large enough for several chunks of sources, of two components and nodes alone, with hubs.
  static func large(_ seed: UInt64, nodes: Int = 700) -> WeightedGraph {
    var generator = SeededGenerator(seed: seed)
    let edges = (0..<2 * nodes).map { _ in
      let (one, half) = (generator.below(nodes - 20), (nodes - 20) / 2)
      let other = one < half ? min(generator.below(half), generator.below(half)) : half + generator.below(half)
      return WeightedGraph.Edge(one, other, weight: Double(1 + generator.below(9)))
    }
    return WeightedGraph(nodeCount: nodes, edges: edges)
  }
}

extension WeightedGraph {
  /// The same graph with each node called what `names` says.
  func renamed(_ names: [Int]) -> WeightedGraph {
    WeightedGraph(nodeCount: nodeCount, edges: edges.map { .init(names[$0.one], names[$0.other], weight: $0.weight) })
  }

  static func path(_ count: Int) -> WeightedGraph {
    WeightedGraph(nodeCount: count, edges: (1..<max(1, count)).map { .init($0 - 1, $0) })
  }

  static func star(_ leaves: Int) -> WeightedGraph {
    WeightedGraph(nodeCount: leaves + 1, edges: (1...leaves).map { .init(0, $0) })
  }
}

/// Whether two lists of scores are the same, but for rounding.
func areNear(_ some: [Double], _ others: [Double], within tolerance: Double = 1e-9) -> Bool {
  some.count == others.count && zip(some, others).allSatisfy { abs($0 - $1) <= tolerance * max(1, abs($1)) }
}
