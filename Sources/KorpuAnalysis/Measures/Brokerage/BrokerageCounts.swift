/// The brokerage of all nodes while it is counted.
struct BrokerageCounts {
  private(set) var brokerages: [Brokerage]
  private let groups: [Int]

  /// - Parameter groups: The number of the group of each node; -1 for none.
  init(in graph: WeightedGraph, groups: [Int]) {
    self.groups = groups
    brokerages = groups.map { _ in Brokerage() }
    var sizes = [Int](repeating: 0, count: (groups.max() ?? -1) + 1)
    for node in groups.indices {
      let neighbours = graph.neighbours(of: node)
      for neighbour in neighbours where groups[Int(neighbour)] >= 0 { sizes[groups[Int(neighbour)]] += 1 }
      brokerages[node] = pairs(around: node, among: neighbours, sizes: &sizes)
    }
    Triangles(of: graph).visit { one, other, third in
      takeOff(one, other, around: third)
      takeOff(other, third, around: one)
      takeOff(third, one, around: other)
    }
  }

  /// All pairs of neighbours, tied to each other or not.
  ///
  /// - Parameter sizes: How many neighbours are of each group; afterwards none.
  private func pairs(around node: Int, among neighbours: ArraySlice<Int32>, sizes: inout [Int]) -> Brokerage {
    var own = 0
    if groups[node] >= 0 { swap(&own, &sizes[groups[node]]) }
    var (others, alike) = (0, 0)
    for neighbour in neighbours where groups[Int(neighbour)] >= 0 {
      let size = sizes[groups[Int(neighbour)]]
      others += size
      alike += size * (size - 1)
      sizes[groups[Int(neighbour)]] = 0
    }
    var found = Brokerage()
    found.coordinator = own * (own - 1)
    found.itinerant = alike
    found.gatekeeper = own * others
    found.representative = own * others
    found.liaison = others * (others - 1) - alike
    return found
  }

  /// Takes off a pair of neighbours that are tied to each other, in both directions.
  private mutating func takeOff(_ one: Int, _ other: Int, around node: Int) {
    guard groups[one] >= 0, groups[other] >= 0 else { return }
    switch (groups[one] == groups[node], groups[other] == groups[node]) {
    case (true, true): brokerages[node].coordinator -= 2
    case (false, false) where groups[one] == groups[other]: brokerages[node].itinerant -= 2
    case (false, false): brokerages[node].liaison -= 2
    default:
      brokerages[node].gatekeeper -= 1
      brokerages[node].representative -= 1
    }
  }
}
