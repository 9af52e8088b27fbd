/// Dependencies where edges have lengths.
///
/// Two ways are as long as each other when they differ by less than one part in 5 · 10⁹, as in igraph: sums of the same
/// lengths in another order are not the same to the last bit, and would else be no ties.
struct LengthDependencies: PathDependencies, ~Copyable {
  private static let tolerance = 2e-10

  private let multiplicities: FlatBuffer<Double>
  private var search: LengthSearch
  private let paths: FlatBuffer<Double>
  private let shares: FlatBuffer<Double>
  /// The nodes before each on shortest paths, in the order in which nodes were reached, and where those of each start.
  private let predecessors: FlatBuffer<Int32>
  private let starts: FlatBuffer<Int>
  private let sums: FlatBuffer<Double>
  private let squares: FlatBuffer<Double>

  init(in graph: RelabelledGraph, multiplicities: [Double], countsSquares: Bool) {
    let count = graph.nodeCount
    self.multiplicities = FlatBuffer(multiplicities)
    search = LengthSearch(in: graph)
    paths = FlatBuffer(repeating: 0, count: count)
    shares = FlatBuffer(repeating: 0, count: count)
    predecessors = FlatBuffer(repeating: 0, count: graph.neighbours.count)
    starts = FlatBuffer(repeating: 0, count: count + 1)
    sums = FlatBuffer(repeating: 0, count: count)
    squares = FlatBuffer(repeating: 0, count: countsSquares ? count : 0)
  }

  mutating func add(from sources: ArraySlice<PathSource>) {
    for source in sources {
      search.run(from: source.node)
      countPaths()
      gather(times: source.times)
    }
  }

  mutating func take() -> DependencySums {
    defer {
      sums.fill(with: 0)
      squares.fill(with: 0)
    }
    return DependencySums(sums: sums.array(), squares: squares.array())
  }

  private func countPaths() {
    let graph = search.graph
    var found = 0
    for place in 0..<search.reachedCount {
      let node = Int(search.order[place])
      let most = search.distances[node] * (1 + Self.tolerance)
      var count = place == 0 ? 1.0 : 0
      starts[place] = found
      for entry in graph.row(of: node) {
        let neighbour = graph.neighbours[entry]
        let total = search.distances[Int(neighbour)] + graph.lengths[entry]
        // Whoever was reached later is no predecessor, however short the edge is.
        guard total <= most, search.places[Int(neighbour)] < place else { continue }
        count += paths[Int(neighbour)]
        predecessors[found] = neighbour
        found += 1
      }
      paths[node] = count
      shares[node] = 0
    }
    starts[search.reachedCount] = found
  }

  private func gather(times: Double) {
    for place in (1..<max(1, search.reachedCount)).reversed() {
      let node = Int(search.order[place])
      let dependency = paths[node] * shares[node]
      sums[node] += times * dependency
      if squares.count > 0 { squares[node] += times * dependency * dependency }
      let share = shares[node] + multiplicities[node] / paths[node]
      for entry in starts[place]..<starts[place + 1] { shares[Int(predecessors[entry])] += share }
    }
  }
}
