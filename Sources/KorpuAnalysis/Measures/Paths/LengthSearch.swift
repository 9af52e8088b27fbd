/// The distances from one node to all it reaches, along edges of given lengths.
///
/// Source: E. W. Dijkstra, “A note on two problems in connexion with graphs”, Numerische Mathematik 1 (1959).
struct LengthSearch: ~Copyable {
  let graph: RelabelledGraph
  /// Infinity for a node that was not reached.
  let distances: FlatBuffer<Double>
  /// The nodes that were reached, the nearest first.
  let order: FlatBuffer<Int32>
  /// Where each node stands in ``order``; `.max` for a node that was not reached.
  let places: FlatBuffer<Int32>
  private(set) var reachedCount = 0
  private var queue: DistanceQueue

  init(in graph: RelabelledGraph) {
    self.graph = graph
    distances = FlatBuffer(repeating: .infinity, count: graph.nodeCount)
    order = FlatBuffer(repeating: 0, count: graph.nodeCount)
    places = FlatBuffer(repeating: .max, count: graph.nodeCount)
    queue = DistanceQueue(longest: graph.longestEdge ?? 1, capacity: graph.neighbours.count + 1)
  }

  /// - Complexity: O((nodes + edges) log nodes) in the part that is reached.
  mutating func run(from source: Int) {
    forget()
    queue.restart()
    distances[source] = 0
    queue.push(.init(distance: 0, node: Int32(truncatingIfNeeded: source)))
    while let entry = queue.pop() {
      guard places[Int(entry.node)] == .max else { continue }
      places[Int(entry.node)] = Int32(truncatingIfNeeded: reachedCount)
      order[reachedCount] = entry.node
      reachedCount += 1
      extend(Int(entry.node))
    }
  }

  @inline(__always)
  private mutating func extend(_ node: Int) {
    let distance = distances[node]
    for place in graph.row(of: node) {
      let neighbour = graph.neighbours[place]
      let total = distance + graph.lengths[place]
      guard total < distances[Int(neighbour)] else { continue }
      distances[Int(neighbour)] = total
      queue.push(.init(distance: total, node: neighbour))
    }
  }

  private mutating func forget() {
    for place in 0..<reachedCount {
      let node = Int(order[place])
      distances[node] = .infinity
      places[node] = .max
    }
    reachedCount = 0
  }
}
