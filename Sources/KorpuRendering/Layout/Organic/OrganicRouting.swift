internal import KorpuExport

/// Leads lines round the nodes so that they cross few others: each in turn takes the cheapest way among those that lie
/// already, a few times over.
///
/// Source: the negotiation of ways by which circuits are wired, McMurchie & Ebeling, PathFinder (1995), with crossings
/// in place of congestion.
struct OrganicRouting {
  typealias Point = Placement.Point

  private static let rounds = 4
  /// What a crossing and a bend cost in points of line.
  static let crossing = 400.0
  static let bend = 24.0
  /// What a right angle costs beside that.
  static let turn = 60.0

  let network: OrganicNetwork
  private let places: [Point]
  let graph: VisibilityGraph
  /// The way of each pair from middle to middle; empty before it has one.
  private(set) var ways: [[Point]]
  private(set) var segments: [[Segment]]
  /// The points where a line bends already: no other may, or the two would seem to be joined there.
  private(set) var isTaken: [Bool]
  /// How many lines cross each stretch.
  private(set) var crossed: [Double]
  private var steps: [[Int]]

  /// - Complexity: O(pairs · (stretches + points · pairs)) for each of a few rounds.
  init(network: OrganicNetwork, places: [Point]) {
    self.network = network
    self.places = places
    graph = VisibilityGraph(network: network, places: places)
    ways = Array(repeating: [], count: network.pairs.count)
    segments = Array(repeating: [], count: ways.count)
    steps = Array(repeating: [], count: ways.count)
    isTaken = Array(repeating: false, count: graph.points.count)
    crossed = Array(repeating: 0.0, count: graph.stretches.count)
    let order = network.pairs.indices.sorted { (direct($0).length, $0) < (direct($1).length, $1) }
    for round in 0..<Self.rounds {
      var isBetter = false
      for pair in order {
        let old = steps[pair]
        if round > 0 { lift(pair) }
        lay(pair, over: way(of: pair))
        if steps[pair] != old { isBetter = true }
      }
      if round > 0, !isBetter { break }
    }
  }

  /// The straight stretch from middle to middle.
  func direct(_ pair: Int) -> Segment {
    Segment(start: places[network.pairs[pair].from], end: places[network.pairs[pair].to])
  }

  private func way(of pair: Int) -> [Int] {
    var search = WaySearch(of: pair, in: self)
    if let bends = search.bends() { return bends }
    var widerSearch = WaySearch(of: pair, in: self, sharingBends: true)
    return widerSearch.bends() ?? []
  }

  private mutating func lay(_ pair: Int, over points: [Int]) {
    let ends = direct(pair)
    steps[pair] = points
    ways[pair] = [ends.start] + points.map { graph.points[$0] } + [ends.end]
    segments[pair] = zip(ways[pair], ways[pair].dropFirst()).map { Segment(start: $0, end: $1) }
    for point in points { isTaken[point] = true }
    count(segments[pair], by: network.pairs[pair].weight)
  }

  private mutating func lift(_ pair: Int) {
    for point in steps[pair] {
      isTaken[point] = steps.indices.contains { $0 != pair && steps[$0].contains(point) }
    }
    count(segments[pair], by: -network.pairs[pair].weight)
    segments[pair] = []
  }

  private mutating func count(_ segments: [Segment], by weight: Double) {
    graph.stretches.withUnsafeBufferPointer { stretches in
      for segment in segments {
        for index in stretches.indices where segment.crosses(stretches[index]) {
          crossed[index] += weight
        }
      }
    }
  }

  /// How often a stretch crosses lines that have no end in common with a pair.
  func crossings(of stretch: Segment, for pair: Int) -> Double {
    var count = 0.0
    let own = network.pairs[pair]
    for other in segments.indices where !network.pairs[other].meets(own) {
      for segment in segments[other] where segment.crosses(stretch) {
        count += network.pairs[other].weight
      }
    }
    return count
  }
}

extension OrganicRouting {
  /// The other pairs with one of the ends of a pair.
  func neighbours(of pair: Int) -> [Int] {
    let ends = network.pairs[pair]
    return (network.incident[ends.from] + network.incident[ends.to]).filter { $0 != pair }
  }

  /// How often lines cross that have no end in common.
  var crossings: Int {
    let twice = segments.indices.reduce(0.0) { sum, pair in
      sum
        + segments[pair].reduce(0) {
          $0 + crossings(of: $1, for: pair) * network.pairs[pair].weight
        }
    }
    return Int(twice / 2)
  }

  /// Whether fewer lines cross, or as many, and lines bend less often.
  func isBetter(than other: OrganicRouting) -> Bool {
    func bends(_ routing: OrganicRouting) -> Int { routing.ways.reduce(0) { $0 + $1.count } }
    return (crossings, bends(self)) < (other.crossings, bends(other))
  }
}
