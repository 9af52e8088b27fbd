import KorpuAnalysis
import TestSupport

/// Graphs of all shapes: sparse and dense, in parts, with nodes without edges, weighted, with hidden communities.
enum GroupedGraph {
  static func make(using generator: inout SeededGenerator, nodes limit: Int = 24) -> WeightedGraph {
    let count = generator.below(limit)
    guard count > 1 else { return WeightedGraph(nodeCount: count, edges: []) }
    let isWeighted = generator.chance(50)
    let density = 1 + generator.below(3)
    let groups = 1 + generator.below(5)
    let edges = (0..<generator.below(density * count)).map { _ in
      let one = generator.below(count)
      let near =
        generator.chance(70)
        ? one % groups + groups * generator.below((count - 1 - one % groups) / groups + 1) : generator.below(count)
      return WeightedGraph.Edge(one, near, weight: isWeighted ? 0.1 + Double(generator.below(50)) / 7 : 1)
    }
    return WeightedGraph(nodeCount: count, edges: edges)
  }

  /// A tree of hubs with circles here and there, of which most nodes are cuts.
  static func thin(using generator: inout SeededGenerator, nodes limit: Int = 24) -> WeightedGraph {
    let count = 1 + generator.below(limit)
    var edges: [WeightedGraph.Edge] = []
    for node in 1..<max(count, 1) where generator.chance(90) { edges.append(.init(node, generator.below(node))) }
    for _ in 0..<generator.below(4) { edges.append(.init(generator.below(count), generator.below(count))) }
    return WeightedGraph(nodeCount: count, edges: edges)
  }
}

extension WeightedGraph {
  /// The component of each node by a plain search, without some nodes and edges; −1 for those left out.
  func components(without lost: Set<Int> = [], edge: Edge? = nil) -> [Int] {
    var found = [Int](repeating: -1, count: nodeCount)
    var next = 0
    for start in 0..<nodeCount where found[start] < 0 && !lost.contains(start) {
      var open = [start]
      found[start] = next
      while let node = open.popLast() {
        for other in neighbours(of: node).map({ Int($0) }) where found[other] < 0 && !lost.contains(other) {
          if let edge, Set([edge.one, edge.other]) == Set([node, other]) { continue }
          found[other] = next
          open.append(other)
        }
      }
      next += 1
    }
    return found
  }

  /// The same graph with its nodes under other numbers.
  func renumbered(_ numbers: [Int]) -> WeightedGraph {
    WeightedGraph(
      nodeCount: nodeCount, edges: edges.map { Edge(numbers[$0.one], numbers[$0.other], weight: $0.weight) })
  }
}
