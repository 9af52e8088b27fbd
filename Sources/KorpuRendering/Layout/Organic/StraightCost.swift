internal import KorpuExport

/// How hard a placement of nodes would be to read if all lines were straight: by crossings, lines under nodes or hardly
/// apart, and length.
struct StraightCost {
  typealias Point = Placement.Point

  /// What counts how much beside a crossing.
  struct Weights {
    /// A line under a node.
    var underNode = 0.5
    /// Two lines of one node that could hardly be told apart.
    var hardlyApart = 0.0
    /// How much length costs as much as a crossing.
    var lengthOfCrossing = 700.0

    /// Where lines are to stay straight: nothing stands in their way, and all can be told apart.
    static let straight = Weights(underNode: 6, hardlyApart: 2, lengthOfCrossing: 500)
  }

  /// How far from the middle of a node its lines must be apart, and by how much.
  private static let fork = 84.0
  private static let between = 6.0

  private let network: OrganicNetwork
  private let weights: Weights
  private var places: [Point]
  private var lines: [Segment]

  init(network: OrganicNetwork, places: [Point], weights: Weights = Weights()) {
    self.network = network
    self.weights = weights
    self.places = places
    lines = network.pairs.map { Segment(start: places[$0.from], end: places[$0.to]) }
  }

  mutating func move(_ node: Int, to place: Point) {
    places[node] = place
    for number in network.incident[node] {
      let pair = network.pairs[number]
      lines[number] = Segment(start: places[pair.from], end: places[pair.to])
    }
  }

  /// What the lines of some nodes cost, and the lines under these nodes; what concerns two of them counts once.
  ///
  /// - Complexity: O(pairs of the nodes · (pairs + nodes)).
  func cost(of nodes: [Int]) -> Double {
    var cost = 0.0
    var counted: [Int] = []
    for node in nodes {
      for number in network.incident[node] where !counted.contains(number) {
        cost += self.cost(of: number, without: counted)
        counted.append(number)
      }
    }
    for node in nodes {
      cost += weights.underNode * Double(lines(under: node, without: counted))
    }
    return cost
  }

  /// What a line costs, but for crossings with those already counted.
  private func cost(of number: Int, without counted: [Int]) -> Double {
    let (pair, line) = (network.pairs[number], lines[number])
    var cost = line.length / weights.lengthOfCrossing
    lines.withUnsafeBufferPointer { lines in
      network.pairs.withUnsafeBufferPointer { pairs in
        for other in lines.indices where line.mayMeet(lines[other]) {
          guard other != number, !counted.contains(other) else { continue }
          if pairs[other].meets(pair) {
            if weights.hardlyApart > 0 { cost += nearness(of: number, and: other) }
          } else if line.crosses(lines[other]) {
            cost += pair.weight * pairs[other].weight
          }
        }
      }
    }
    for node in places.indices where !pair.touches(node) && runs(number, under: node) {
      cost += weights.underNode
    }
    return cost
  }

  /// What it costs that two lines of one node leave it in nearly the same direction.
  private func nearness(of one: Int, and other: Int) -> Double {
    let pair = network.pairs[one]
    let node = network.pairs[other].touches(pair.from) ? pair.from : pair.to
    let (first, second) = (direction(of: one, from: node), direction(of: other, from: node))
    let (x, y) = (first.x - second.x, first.y - second.y)
    let wanted = network.halfWidths[one] + network.halfWidths[other] + Self.between
    let distance = (x * x + y * y).squareRoot() * Self.fork
    return distance < wanted ? weights.hardlyApart * (1 - distance / wanted) : 0
  }

  private func direction(of number: Int, from node: Int) -> Point {
    let (place, end) = (places[node], places[network.pairs[number].other(than: node)])
    let length = max(0.01, lines[number].length)
    return Point(x: (end.x - place.x) / length, y: (end.y - place.y) / length)
  }

  private func lines(under node: Int, without counted: [Int]) -> Int {
    lines.indices.count { number in
      runs(number, under: node) && !network.pairs[number].touches(node)
        && !counted.contains(number)
    }
  }

  @inline(__always)
  private func runs(_ number: Int, under node: Int) -> Bool {
    let size = network.sizes[node]
    let room = VisibilityGraph.clearance + network.halfWidths[number]
    return lines[number].enters(
      places[node], halfWidth: size.width / 2 + room, halfHeight: size.height / 2 + room)
  }
}
