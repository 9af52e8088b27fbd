/// Some nodes of a graph and the edges between them, numbered anew so that what a search needs together lies together.
///
/// Threads share it: once it is made, nobody writes to its buffers.
final class RelabelledGraph: @unchecked Sendable {
  /// The nodes of the graph, by their new numbers.
  let nodes: [Int32]
  /// Where the row of each node starts, and at last where the last row ends.
  let starts: FlatBuffer<Int>
  let neighbours: FlatBuffer<Int32>
  /// How long the edges to these neighbours are; empty where each is one step.
  let lengths: FlatBuffer<Double>

  /// `nil` where each edge is one step.
  let longestEdge: Double?

  var nodeCount: Int { nodes.count }

  /// The stretch of ``neighbours`` and ``lengths`` that belongs to a node.
  @inline(__always) func row(of node: Int) -> Range<Int> { starts[node]..<starts[node + 1] }

  /// - Complexity: O(nodes + edges).
  init(of graph: WeightedGraph, nodes: [Int32], edgeLength: EdgeLength) {
    let all = edgeLength.lengths(of: graph.weights)
    var places = [Int32](repeating: -1, count: graph.nodeCount)
    for (place, node) in nodes.enumerated() { places[Int(node)] = Int32(place) }
    var starts = [0]
    var neighbours: [Int32] = []
    var lengths: [Double] = []
    starts.reserveCapacity(nodes.count + 1)
    neighbours.reserveCapacity(graph.neighbours.count)
    for node in nodes {
      for entry in graph.row(of: Int(node)) {
        let place = places[Int(graph.neighbours[entry])]
        guard place >= 0 else { continue }
        neighbours.append(place)
        if let all { lengths.append(all[entry]) }
      }
      starts.append(neighbours.count)
    }
    self.nodes = nodes
    self.starts = FlatBuffer(starts)
    self.neighbours = FlatBuffer(neighbours)
    self.lengths = FlatBuffer(lengths)
    longestEdge = lengths.max()
  }
}

extension WeightedGraph {
  /// Nodes in the order in which a search in breadth finds them, which begins at the one with most neighbours: whom a
  /// search meets together then lie together in memory.
  ///
  /// - Parameter isLeftOut: Nodes that are as if they were not there.
  /// - Complexity: O(nodes + edges).
  func breadthFirstOrder(leavingOut isLeftOut: [Bool]) -> [Int32] {
    var isSeen = isLeftOut
    var order: [Int32] = []
    order.reserveCapacity(nodeCount)
    let hub = (0..<nodeCount).filter { !isLeftOut[$0] }.max { (degree(of: $0), $1) < (degree(of: $1), $0) }
    for root in [hub].compactMap(\.self) + Array(0..<nodeCount) where !isSeen[root] {
      isSeen[root] = true
      var next = order.count
      order.append(Int32(root))
      while next < order.count {
        for neighbour in neighbours(of: Int(order[next])) where !isSeen[Int(neighbour)] {
          isSeen[Int(neighbour)] = true
          order.append(neighbour)
        }
        next += 1
      }
    }
    return order
  }
}
