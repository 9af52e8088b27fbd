internal import KorpuExport

/// Finds the cheapest way of a line among those that lie already.
///
/// Source: Hart, Nilsson & Raphael, A Formal Basis for the Heuristic Determination of Minimum Cost Paths (1968), with the
/// straight stretch to the end as the least that is still to come.
struct WaySearch {
  private let routing: OrganicRouting
  private let pair: Int
  private let ends: Segment
  private let neighbours: [Int]
  /// Whether it may bend where another does.
  private let sharesBends: Bool
  /// What the best way costs that is known, and its last bend; `nil` for the straight one.
  private var least = Double.infinity
  private var last: Int?
  private var costs: [Double]
  private var before: [Int?]
  private var isSettled: [Bool]
  private var queue = PointQueue()

  init(of pair: Int, in routing: OrganicRouting, sharingBends: Bool = false) {
    self.routing = routing
    self.pair = pair
    sharesBends = sharingBends
    ends = routing.direct(pair)
    neighbours = routing.neighbours(of: pair)
    costs = Array(repeating: .infinity, count: routing.graph.points.count)
    before = Array(repeating: nil, count: costs.count)
    isSettled = Array(repeating: false, count: costs.count)
  }

  /// The points where the line bends, none where the straight stretch is best; `nil` where no way is free.
  ///
  /// - Complexity: O(stretches · log points), and O(points · lines).
  mutating func bends() -> [Int]? {
    let (from, to) = (routing.network.pairs[pair].from, routing.network.pairs[pair].to)
    if routing.graph.isFree(ends, except: from, to) {
      least = cost(of: ends)
      // Nothing is shorter.
      if least <= ends.length { return [] }
    }
    for point in routing.graph.seen[from] where isFree(point) { start(at: point) }
    let goals = Set(routing.graph.seen[to])
    while let point = queue.next() {
      guard !isSettled[point] else { continue }
      isSettled[point] = true
      guard costs[point] + rest(from: point).length < least else { break }
      if goals.contains(point) {
        let whole = costs[point] + cost(of: rest(from: point)) + turn(at: point, towards: ends.end)
        if whole < least { (least, last) = (whole, point) }
      }
      for link in routing.graph.links[point] where !isSettled[link.to] && isFree(link.to) {
        follow(link, from: point)
      }
    }
    guard least < .infinity else { return nil }
    var bends: [Int] = []
    while let point = last {
      bends.append(point)
      last = before[point]
    }
    return bends.reversed()
  }

  private mutating func start(at point: Int) {
    let stretch = Segment(start: ends.start, end: routing.graph.points[point])
    guard stretch.length + rest(from: point).length < least else { return }
    reach(point, at: cost(of: stretch) + OrganicRouting.bend, from: nil)
  }

  private mutating func follow(_ link: VisibilityGraph.Link, from point: Int) {
    let stretch = routing.graph.stretches[link.stretch]
    let cost = costs[point] + stretch.length + OrganicRouting.bend
    guard cost < costs[link.to], cost + rest(from: link.to).length < least else { return }
    var crossed = routing.crossed[link.stretch]
    if crossed > 0 {
      // Lines with the same end mislead nobody.
      for other in neighbours {
        for segment in routing.segments[other] where segment.crosses(stretch) {
          crossed -= routing.network.pairs[other].weight
        }
      }
    }
    let turn = turn(at: point, towards: routing.graph.points[link.to])
    reach(link.to, at: cost + turn + OrganicRouting.crossing * crossed, from: point)
  }

  private mutating func reach(_ point: Int, at cost: Double, from earlier: Int?) {
    let whole = cost + rest(from: point).length
    guard cost < costs[point], whole < least else { return }
    (costs[point], before[point]) = (cost, earlier)
    queue.add(point, whole)
  }

  /// What it costs that the way turns at a point: little where it goes nearly straight on.
  private func turn(at point: Int, towards next: Placement.Point) -> Double {
    let middle = routing.graph.points[point]
    let start = before[point].map { routing.graph.points[$0] } ?? ends.start
    let (dx, dy) = (middle.x - start.x, middle.y - start.y)
    let (ex, ey) = (next.x - middle.x, next.y - middle.y)
    let lengths = ((dx * dx + dy * dy) * (ex * ex + ey * ey)).squareRoot()
    return lengths > 0 ? OrganicRouting.turn * (1 - (dx * ex + dy * ey) / lengths) : 0
  }

  private func isFree(_ point: Int) -> Bool { sharesBends || !routing.isTaken[point] }

  private func rest(from point: Int) -> Segment {
    Segment(start: routing.graph.points[point], end: ends.end)
  }

  /// What a stretch at an end costs.
  private func cost(of stretch: Segment) -> Double {
    stretch.length + OrganicRouting.crossing * routing.crossings(of: stretch, for: pair)
  }
}
