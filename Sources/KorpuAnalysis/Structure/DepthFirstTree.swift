/// A graph as a search in depth walks it: which node was reached from which, and how far back each can reach without the
/// one before it.
///
/// Source: Hopcroft and Tarjan, «Algorithm 447: efficient algorithms for graph manipulation», CACM 16, 1973. The search
/// keeps a stack of its own: a chain of a hundred thousand actors would overflow that of the processor.
struct DepthFirstTree: Sendable {
  /// Nodes by when they were reached, tree after tree; the nodes below one follow it side by side.
  private(set) var order: [Int] = []
  /// When each node was reached.
  private(set) var times: [Int]
  /// From which node each was reached; `nil` for the roots.
  private(set) var parents: [Int?]
  /// How many nodes are below each, itself among them.
  private(set) var sizes: [Int]
  /// The earliest time at which a node was reached that the nodes below one are joined to, but for the edge above it.
  private(set) var lows: [Int]

  /// - Complexity: O(nodes + edges).
  init(of graph: WeightedGraph) {
    times = [Int](repeating: -1, count: graph.nodeCount)
    parents = [Int?](repeating: nil, count: graph.nodeCount)
    sizes = [Int](repeating: 1, count: graph.nodeCount)
    lows = [Int](repeating: 0, count: graph.nodeCount)
    order.reserveCapacity(graph.nodeCount)
    var next = graph.rowStarts
    for root in 0..<graph.nodeCount where times[root] < 0 { walk(from: root, in: graph, next: &next) }
  }

  /// - Parameter next: For each node the place in its row where the search goes on.
  private mutating func walk(from root: Int, in graph: WeightedGraph, next: inout [Int]) {
    var path = [root]
    reach(root)
    while let node = path.last {
      if next[node] < graph.rowStarts[node + 1] {
        let other = Int(graph.neighbours[next[node]])
        next[node] += 1
        if times[other] < 0 {
          parents[other] = node
          reach(other)
          path.append(other)
        } else if other != parents[node] {
          lows[node] = min(lows[node], times[other])
        }
      } else {
        path.removeLast()
        guard let parent = parents[node] else { continue }
        lows[parent] = min(lows[parent], lows[node])
        sizes[parent] += sizes[node]
      }
    }
  }

  private mutating func reach(_ node: Int) {
    times[node] = order.count
    lows[node] = order.count
    order.append(node)
  }

  /// The stretch of ``order`` that holds a node and all below it.
  func stretch(below node: Int) -> Range<Int> { times[node]..<times[node] + sizes[node] }
}
