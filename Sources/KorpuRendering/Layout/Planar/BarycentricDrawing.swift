internal import KorpuExport

/// Draws a map with straight lines that do not cross: each point stands in the middle of its neighbours, and those
/// around all on an ellipse.
///
/// Source: Tutte, How to Draw a Graph (1963). Neighbours further off than there is need for are given more weight, which
/// leaves the drawing without crossings: Floater, Parametrization and Smooth Approximation of Surface Triangulations
/// (1997).
struct BarycentricDrawing {
  typealias Point = Placement.Point

  private static let rounds = 60
  /// How often all points are put into the middle, in the first round and in each that follows.
  private static let firstSteps = 400
  private static let steps = 30
  /// How much room points of a face need beside nodes.
  private static let roomInFace = 0.15

  private let rings: FaceRings
  private let nodes: Int
  /// The points that move.
  private let inner: [Int]
  private var weights: [[Double]]
  private var points: [Point]

  /// - Parameters:
  ///   - plan: What to draw.
  ///   - aspect: How many times the ellipse is as wide as high.
  ///   - outer: Which face lies around all, from that with the longest border on.
  /// - Complexity: O(darts) for each of some thousand steps.
  init(of plan: Planarization, aspect: Double, outer: Int) {
    rings = FaceRings(map: plan.map.connected(nodes: plan.nodes), outer: outer)
    nodes = plan.map.first.count
    weights = rings.neighbours.map { $0.map { _ in 1.0 } }
    points = Array(repeating: Point(x: 0, y: 0), count: rings.neighbours.count)
    let isOuter = Set(rings.outer)
    inner = points.indices.filter { [rings] in !isOuter.contains($0) && !rings.neighbours[$0].isEmpty }
    for (place, point) in rings.outer.enumerated() {
      let direction = Turn.direction(place, of: rings.outer.count)
      // Borders of faces run the other way round outside.
      points[point] = Point(x: direction.cosine * aspect, y: -direction.sine)
    }
    for _ in 0..<Self.firstSteps { settle() }
    for _ in 0..<Self.rounds {
      weigh()
      for _ in 0..<Self.steps { settle() }
    }
  }

  /// Where the nodes of the map stand, around zero.
  var places: [Point] { Array(points.prefix(nodes)) }

  private mutating func settle() {
    for point in inner {
      var (x, y, sum) = (0.0, 0.0, 0.0)
      for (place, neighbour) in rings.neighbours[point].enumerated() {
        let weight = weights[point][place]
        x += weight * points[neighbour].x
        y += weight * points[neighbour].y
        sum += weight
      }
      points[point] = Point(x: x / sum, y: y / sum)
    }
  }

  private mutating func weigh() {
    for point in inner {
      var sum = 0.0
      for (place, neighbour) in rings.neighbours[point].enumerated() {
        let length = max(1e-9, Segment(start: points[point], end: points[neighbour]).length)
        let share = (length / (room(of: point) + room(of: neighbour))).squareRoot()
        weights[point][place] = min(1e6, max(1e-6, weights[point][place] * share))
        sum += weights[point][place]
      }
      let mean = sum / Double(weights[point].count)
      for place in weights[point].indices { weights[point][place] /= mean }
    }
  }

  private func room(of point: Int) -> Double { point < nodes ? 1 : Self.roomInFace }
}
