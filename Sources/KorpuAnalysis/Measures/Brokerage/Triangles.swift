/// All triples of nodes that are tied to each other.
///
/// Each edge leads from the end with fewer neighbours to the one with more, so that no node has many edges that lead away;
/// a triangle is then found once, from the node of which two of its edges lead away.
///
/// Source: N. Chiba, T. Nishizeki, “Arboricity and subgraph listing algorithms”, SIAM Journal on Computing 14 (1985).
struct Triangles {
  private let starts: [Int]
  private let ends: [Int32]

  /// - Complexity: O(nodes + edges).
  init(of graph: WeightedGraph) {
    var starts = [0]
    var ends: [Int32] = []
    starts.reserveCapacity(graph.nodeCount + 1)
    ends.reserveCapacity(graph.edgeCount)
    for node in 0..<graph.nodeCount {
      let rank = (graph.degree(of: node), node)
      for neighbour in graph.neighbours(of: node) where rank < (graph.degree(of: Int(neighbour)), Int(neighbour)) {
        ends.append(neighbour)
      }
      starts.append(ends.count)
    }
    self.starts = starts
    self.ends = ends
  }

  /// Hands over each triangle once.
  ///
  /// - Complexity: O(nodes + edges^1.5).
  func visit(_ body: (Int, Int, Int) -> Void) {
    var isMarked = [Bool](repeating: false, count: starts.count - 1)
    for node in isMarked.indices {
      let row = ends[starts[node]..<starts[node + 1]]
      for end in row { isMarked[Int(end)] = true }
      for middle in row {
        for end in ends[starts[Int(middle)]..<starts[Int(middle) + 1]] where isMarked[Int(end)] {
          body(node, Int(middle), Int(end))
        }
      }
      for end in row { isMarked[Int(end)] = false }
    }
  }
}
