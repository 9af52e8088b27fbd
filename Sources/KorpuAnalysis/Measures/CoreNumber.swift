/// How deep a node lies in the network: the largest *k* such that it belongs to a part in which each has *k* neighbours.
///
/// As NetworkX's `core_number` and igraph's `coreness` give it. Weights do not matter; a node alone has 0, and parts that
/// are not connected do not bear on each other.
///
/// Sources: S. B. Seidman, “Network structure and minimum degree”, Social Networks 5 (1983); V. Batagelj, M. Zaveršnik,
/// “An O(m) algorithm for cores decomposition of networks” (2003).
public struct CoreNumber: Measure {
  public let name = "core"

  public init() {}

  public func scores(of graph: WeightedGraph) -> [Double] { numbers(of: graph).map(Double.init) }

  /// The core numbers of all nodes.
  ///
  /// - Complexity: O(nodes + edges).
  public func numbers(of graph: WeightedGraph) -> [Int] {
    let count = graph.nodeCount
    let order = DegreeOrder(of: graph)
    for place in 0..<count {
      let node = Int(order.nodes[place])
      // Whoever still has more neighbours than this node loses it as one.
      for entry in graph.row(of: node) { order.lower(Int(graph.neighbours[entry]), above: order.degrees[node]) }
    }
    return (0..<count).map { Int(order.degrees[$0]) }
  }
}

/// The nodes in the order of their degrees, which stays one while degrees go down by one.
private struct DegreeOrder: ~Copyable {
  let degrees: FlatBuffer<Int32>
  let nodes: FlatBuffer<Int32>
  /// Where each node stands among ``nodes``.
  private let places: FlatBuffer<Int32>
  /// Where the nodes of each degree begin among ``nodes``.
  private let starts: FlatBuffer<Int32>

  init(of graph: WeightedGraph) {
    let count = graph.nodeCount
    degrees = FlatBuffer(repeating: 0, count: count)
    nodes = FlatBuffer(repeating: 0, count: count)
    places = FlatBuffer(repeating: 0, count: count)
    let most = (0..<count).lazy.map { graph.degree(of: $0) }.max() ?? 0
    starts = FlatBuffer(repeating: 0, count: most + 2)
    for node in 0..<count {
      degrees[node] = Int32(graph.degree(of: node))
      starts[graph.degree(of: node) + 1] += 1
    }
    for degree in 0...most { starts[degree + 1] += starts[degree] }
    for node in 0..<count {
      let degree = Int(degrees[node])
      put(node, at: starts[degree])
      starts[degree] += 1
    }
    for degree in stride(from: most, through: 0, by: -1) { starts[degree + 1] = starts[degree] }
    starts[0] = 0
  }

  private func put(_ node: Int, at place: Int32) {
    nodes[Int(place)] = Int32(truncatingIfNeeded: node)
    places[node] = place
  }

  /// Takes one from the degree of a node, if that is above a bound.
  ///
  /// The node changes places with the first of its degree, which then is the last of the next lower one.
  func lower(_ node: Int, above bound: Int32) {
    let degree = Int(degrees[node])
    guard degree > bound else { return }
    let first = starts[degree]
    let (other, place) = (Int(nodes[Int(first)]), places[node])
    put(other, at: place)
    put(node, at: first)
    starts[degree] += 1
    degrees[node] -= 1
  }
}
