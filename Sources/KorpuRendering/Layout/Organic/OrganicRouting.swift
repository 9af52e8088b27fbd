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
  private static let crossing = 240.0
  private static let bend = 24.0

  private let network: OrganicNetwork
  private let places: [Point]
  private let graph: VisibilityGraph
  /// The way of each pair from middle to middle; empty before it has one.
  private(set) var ways: [[Point]]
  private var segments: [[Segment]]
  /// The points where a line bends already: no other may, or the two would seem to be joined there.
  private var isTaken: [Bool]
  /// How many lines cross each stretch.
  private var crossed: [Double]
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

  private func direct(_ pair: Int) -> Segment {
    Segment(start: places[network.pairs[pair].from], end: places[network.pairs[pair].to])
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
    for point in steps[pair] { isTaken[point] = false }
    count(segments[pair], by: -network.pairs[pair].weight)
    segments[pair] = []
  }

  private mutating func count(_ segments: [Segment], by weight: Double) {
    graph.stretches.withUnsafeBufferPointer { stretches in
      for segment in segments {
        for index in stretches.indices where segment.crosses(stretches[index]) { crossed[index] += weight }
      }
    }
  }

  /// How often a stretch crosses lines that have no end in common with a pair.
  private func crossings(of stretch: Segment, for pair: Int) -> Double {
    var count = 0.0
    let own = network.pairs[pair]
    for other in segments.indices where !network.pairs[other].meets(own) {
      for segment in segments[other] where segment.crosses(stretch) { count += network.pairs[other].weight }
    }
    return count
  }
}

extension OrganicRouting {
  /// How often lines cross that have no end in common.
  var crossings: Int {
    let twice = segments.indices.reduce(0.0) { sum, pair in
      sum + segments[pair].reduce(0) { $0 + crossings(of: $1, for: pair) * network.pairs[pair].weight }
    }
    return Int(twice / 2)
  }
}

// The cheapest way.
extension OrganicRouting {
  /// The points where the line of a pair bends.
  ///
  /// Source: Dijkstra, A Note on Two Problems in Connexion with Graphs (1959).
  private func way(of pair: Int) -> [Int] {
    let ends = direct(pair)
    let (from, to) = (network.pairs[pair].from, network.pairs[pair].to)
    var limit = Double.infinity
    if graph.isFree(ends, except: from, to) {
      let crossings = crossings(of: ends, for: pair)
      if crossings == 0 { return [] }
      limit = ends.length + Self.crossing * crossings
    }
    let near = neighbours(of: pair)
    var queue = PointQueue()
    var costs = Array(repeating: Double.infinity, count: graph.points.count)
    var before = Array(repeating: -1, count: costs.count)
    var isSettled = Array(repeating: false, count: costs.count)
    for point in graph.seen[from] where !isTaken[point] {
      let stretch = Segment(start: ends.start, end: graph.points[point])
      let rest = Segment(start: graph.points[point], end: ends.end).length
      guard stretch.length + rest < limit else { continue }
      let cost = stretch.length + Self.crossing * crossings(of: stretch, for: pair) + Self.bend
      if cost + rest < limit {
        costs[point] = cost
        queue.add(point, cost + rest)
      }
    }
    let last = Set(graph.seen[to])
    var end: Int?
    while let point = queue.next() {
      guard !isSettled[point] else { continue }
      isSettled[point] = true
      let rest = Segment(start: graph.points[point], end: ends.end)
      if costs[point] + rest.length >= limit { break }
      if last.contains(point) {
        let cost = costs[point] + rest.length + Self.crossing * crossings(of: rest, for: pair)
        if cost < limit { (limit, end) = (cost, point) }
      }
      for link in graph.links[point] where !isSettled[link.to] && !isTaken[link.to] {
        let stretch = graph.stretches[link.stretch]
        var cost = costs[point] + stretch.length + Self.bend
        let ahead = Segment(start: graph.points[link.to], end: ends.end).length
        guard cost + ahead < limit, cost < costs[link.to] else { continue }
        var count = crossed[link.stretch]
        if count > 0 {
          for other in near {
            for segment in segments[other] where segment.crosses(stretch) { count -= network.pairs[other].weight }
          }
        }
        cost += Self.crossing * count
        if cost < costs[link.to], cost + ahead < limit {
          costs[link.to] = cost
          before[link.to] = point
          queue.add(link.to, cost + ahead)
        }
      }
    }
    var way: [Int] = []
    while let point = end {
      way.insert(point, at: 0)
      end = before[point] >= 0 ? before[point] : nil
    }
    return way
  }

  /// The other pairs with one of the ends of a pair.
  private func neighbours(of pair: Int) -> [Int] {
    let ends = network.pairs[pair]
    return (network.incident[ends.from] + network.incident[ends.to]).filter { $0 != pair }
  }
}

/// Points by what it costs to reach them: a binary heap.
private struct PointQueue {
  private var heap: [(cost: Double, point: Int)] = []

  mutating func add(_ point: Int, _ cost: Double) {
    heap.append((cost, point))
    var index = heap.count - 1
    while index > 0, isBefore(index, (index - 1) / 2) {
      heap.swapAt(index, (index - 1) / 2)
      index = (index - 1) / 2
    }
  }

  mutating func next() -> Int? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    guard !heap.isEmpty else { return first.point }
    heap[0] = last
    var index = 0
    while true {
      let children = [2 * index + 1, 2 * index + 2].filter { $0 < heap.count }
      guard let child = children.min(by: isBefore), isBefore(child, index) else { break }
      heap.swapAt(index, child)
      index = child
    }
    return first.point
  }

  private func isBefore(_ one: Int, _ other: Int) -> Bool {
    (heap[one].cost, heap[one].point) < (heap[other].cost, heap[other].point)
  }
}
