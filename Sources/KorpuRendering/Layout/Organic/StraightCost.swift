internal import KorpuExport

/// How hard a placement of nodes would be to read if all lines were straight: by crossings, lines under nodes, and
/// length.
struct StraightCost {
  typealias Point = Placement.Point

  /// What a line under a node costs beside a crossing, and how much length costs as much.
  private static let underNode = 0.5
  private static let lengthOfCrossing = 700.0

  private let network: OrganicNetwork
  private var places: [Point]
  private var lines: [Segment]

  init(network: OrganicNetwork, places: [Point]) {
    self.network = network
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
      cost += Self.underNode * Double(lines(under: node, without: counted))
    }
    return cost
  }

  /// What a line costs, but for crossings with those already counted.
  private func cost(of number: Int, without counted: [Int]) -> Double {
    let (pair, line) = (network.pairs[number], lines[number])
    var cost = line.length / Self.lengthOfCrossing
    lines.withUnsafeBufferPointer { lines in
      network.pairs.withUnsafeBufferPointer { pairs in
        for other in lines.indices where line.mayMeet(lines[other]) {
          if !pairs[other].meets(pair), line.crosses(lines[other]), !counted.contains(other) {
            cost += pair.weight * pairs[other].weight
          }
        }
      }
    }
    for node in places.indices where !pair.touches(node) && runs(line, under: node) {
      cost += Self.underNode
    }
    return cost
  }

  private func lines(under node: Int, without counted: [Int]) -> Int {
    lines.indices.count { number in
      runs(lines[number], under: node) && !network.pairs[number].touches(node)
        && !counted.contains(number)
    }
  }

  @inline(__always)
  private func runs(_ line: Segment, under node: Int) -> Bool {
    let size = network.sizes[node]
    return line.enters(
      places[node], halfWidth: size.width / 2 + VisibilityGraph.clearance,
      halfHeight: size.height / 2 + VisibilityGraph.clearance)
  }
}
