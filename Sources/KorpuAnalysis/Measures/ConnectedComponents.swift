/// The parts of a graph between which no path leads.
///
/// Components are numbered in the order of their first nodes. A graph without nodes has none; a node alone is one.
public struct ConnectedComponents: Hashable, Sendable {
  /// The number of the component of each node.
  public let numbers: [Int]
  /// How many nodes each component has.
  public let sizes: [Int]

  public var count: Int { sizes.count }

  /// The largest component; the first of equals, and `nil` where there is none.
  public var largest: Int? { sizes.indices.max { (sizes[$0], $1) < (sizes[$1], $0) } }

  /// - Complexity: O(nodes + edges).
  public init(of graph: WeightedGraph) {
    var numbers = [Int](repeating: -1, count: graph.nodeCount)
    var sizes: [Int] = []
    var queue = [Int32](repeating: 0, count: graph.nodeCount)
    var reached = 0
    for root in 0..<graph.nodeCount where numbers[root] < 0 {
      let first = reached
      numbers[root] = sizes.count
      queue[reached] = Int32(root)
      reached += 1
      var next = first
      while next < reached {
        for place in graph.row(of: Int(queue[next])) {
          let neighbour = graph.neighbours[place]
          guard numbers[Int(neighbour)] < 0 else { continue }
          numbers[Int(neighbour)] = sizes.count
          queue[reached] = neighbour
          reached += 1
        }
        next += 1
      }
      sizes.append(reached - first)
    }
    self.numbers = numbers
    self.sizes = sizes
  }

  /// The nodes of a component, in rising order.
  ///
  /// - Complexity: O(nodes).
  public func nodes(of component: Int) -> [Int] { numbers.indices.filter { numbers[$0] == component } }
}
