internal import KorpuExport

/// Where lines can bend and run without going under a node: points near the corners of all nodes, and which of them see
/// one another.
///
/// Source: Lozano-Pérez & Wesley, An Algorithm for Planning Collision-Free Paths among Polyhedral Obstacles (1979).
struct VisibilityGraph {
  typealias Point = Placement.Point

  struct Link {
    let to: Int
    /// The number of the stretch, the same both ways.
    let stretch: Int
  }

  /// Between a line and a node that it passes, and how far from a node's corners lines bend.
  static let clearance = 4.0
  ///
  /// The three are not in line: where one line goes over the bend of another, it could not be told whether they cross.
  private static let bends = [(beside: 6.0, above: 6.0), (beside: 10.5, above: 9.5), (beside: 15.0, above: 15.5)]
  /// Points further apart are not joined: lines bend near what they go round.
  private static let farthest = 420.0

  let points: [Point]
  private(set) var links: [[Link]]
  private(set) var stretches: [Segment] = []
  /// The points that are seen from the middle of each node.
  private(set) var seen: [[Int]] = []

  private let boxes: [(middle: Point, width: Double, height: Double)]

  /// - Complexity: O(nodes³), with a small factor.
  init(network: OrganicNetwork, places: [Point]) {
    boxes = zip(places, network.sizes).map {
      ($0, width: $1.width / 2 + Self.clearance, height: $1.height / 2 + Self.clearance)
    }
    points = places.indices.flatMap { node in
      let (size, shift) = (network.sizes[node], Self.shift(of: node))
      return Self.bends.flatMap {
        Self.corners(
          around: places[node], width: size.width / 2 + $0.beside + shift, height: size.height / 2 + $0.above + shift)
      }
    }
    links = Array(repeating: [], count: points.count)
    for one in points.indices {
      for other in points.indices.dropFirst(one + 1) {
        let stretch = Segment(start: points[one], end: points[other])
        guard abs(stretch.end.x - stretch.start.x) < Self.farthest, stretch.length < Self.farthest, isFree(stretch)
        else { continue }
        links[one].append(Link(to: other, stretch: stretches.count))
        links[other].append(Link(to: one, stretch: stretches.count))
        stretches.append(stretch)
      }
    }
    seen = places.indices.map { node in
      points.indices.filter { isFree(Segment(start: places[node], end: points[$0]), except: node) }
    }
  }

  /// Nodes stand in rows: if lines bent equally far from all, one would run on another.
  private static func shift(of node: Int) -> Double { Double(node * 37 % 101) * 0.033 }

  private static func corners(around place: Point, width: Double, height: Double) -> [Point] {
    let (left, right) = (place.x - width, place.x + width)
    let (top, bottom) = (place.y - height, place.y + height)
    return [
      Point(x: left, y: top), Point(x: right, y: top), Point(x: left, y: bottom), Point(x: right, y: bottom),
    ]
  }

  /// Whether a stretch goes under no node but those that are left out of account.
  func isFree(_ stretch: Segment, except node: Int = -1, _ other: Int = -1) -> Bool {
    for index in boxes.indices where index != node && index != other {
      let box = boxes[index]
      if stretch.enters(box.middle, halfWidth: box.width, halfHeight: box.height) { return false }
    }
    return true
  }
}
