internal import KorpuExport

/// Lays a diagram out on an ellipse, with curved lines; several between two nodes run side by side.
struct CircleLayout {
  typealias Point = Placement.Point

  let diagram: Diagram
  let theme: DiagramStyle
  let sizes: LabelSizes

  /// How many times the ellipse is as wide as it is high.
  private static let flatness = 1.45
  private static let leastRadius = 150.0
  /// Between two nodes, and two lines.
  private static let apart = 34.0
  private static let lineGap = 3.0
  /// How far the lines are drawn towards the centre.
  private static let bend = 0.3

  /// - Complexity: That of ``CircleOrder/best()``.
  var placement: Placement {
    let nodes = diagram.nodes
    let points = points(of: nodes)
    let places = Dictionary(zip(nodes.map(\.id), points), uniquingKeysWith: { first, _ in first })
    let curves = curves(between: places)
    let room = zip(nodes, points).map { node, point in (sizes.node(node.id), point) }
    let left = room.map { $1.x - $0.width / 2 }.min() ?? 0
    let top = room.map { $1.y - $0.height / 2 }.min() ?? 0
    let right = room.map { $1.x + $0.width / 2 }.max() ?? 0
    let bottom = room.map { $1.y + $0.height / 2 }.max() ?? 0
    return Page(width: right - left, height: bottom - top, sizes: sizes).placement(
      nodes: zip(nodes, points).map { ($0.id, $1.x - left, $1.y - top) },
      courses: curves.map { id, curve in
        (
          id,
          [curve.start, curve.first, curve.second, curve.end].map { Point(x: $0.x - left, y: $0.y - top) }
        )
      })
  }

  /// The places of the nodes, in their order.
  private func points(of nodes: [DiagramNode]) -> [Point] {
    let numbers = Dictionary(nodes.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var weights: [Pair: Double] = [:]
    for edge in diagram.edges { weights[Pair(edge), default: 0] += edge.lineWidth(in: theme) }
    let chords = weights.sorted { $0.key < $1.key }.compactMap { pair, weight in
      numbers[pair.low].flatMap { low in numbers[pair.high].map { (from: low, to: $0, weight: weight) } }
    }
    let order = CircleOrder(chords: chords, count: nodes.count).best()
    var radius = Self.leastRadius
    var points = ellipse(order, radius: radius)
    while overlap(nodes, points), radius < Self.leastRadius * 100 {
      radius *= 1.06
      points = ellipse(order, radius: radius)
    }
    return points
  }

  private func ellipse(_ order: [Int], radius: Double) -> [Point] {
    var points = order.map { _ in Point(x: 0, y: 0) }
    guard order.count > 1 else { return points }
    for (place, node) in order.enumerated() {
      // From the left on, so that two nodes stand beside one another.
      let (cosine, sine) = Turn.direction(place, of: order.count)
      points[node] = Point(x: -radius * Self.flatness * cosine, y: -radius * sine)
    }
    return points
  }

  private func overlap(_ nodes: [DiagramNode], _ points: [Point]) -> Bool {
    nodes.indices.contains { one in
      nodes.indices.dropFirst(one + 1).contains { other in
        let (a, b) = (sizes.node(nodes[one].id), sizes.node(nodes[other].id))
        return abs(points[one].x - points[other].x) < (a.width + b.width) / 2 + Self.apart
          && abs(points[one].y - points[other].y) < (a.height + b.height) / 2 + Self.apart
      }
    }
  }

  private func curves(between places: [String: Point]) -> [(String, CubicCurve)] {
    let pairs = Dictionary(grouping: diagram.edges, by: Pair.init)
    return pairs.sorted { $0.key < $1.key }.flatMap { pair, edges -> [(String, CubicCurve)] in
      guard let low = places[pair.low], let high = places[pair.high], pair.low != pair.high else { return [] }
      let all = edges.reduce(-Self.lineGap) { $0 + $1.lineWidth(in: theme) + Self.lineGap }
      var offset = -all / 2
      return edges.map { edge in
        let curve = curve(from: low, to: high, beside: offset + edge.lineWidth(in: theme) / 2)
          .leaving(sizes.node(pair.low), around: low).reversed.leaving(sizes.node(pair.high), around: high)
        offset += edge.lineWidth(in: theme) + Self.lineGap
        return (edge.id, edge.from == pair.high ? curve : curve.reversed)
      }
    }
  }

  /// A curve that is drawn towards the centre, beside the straight line by some points.
  private func curve(from start: Point, to end: Point, beside offset: Double) -> CubicCurve {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    let length = max(1, (dx * dx + dy * dy).squareRoot())
    let (sx, sy) = (-dy / length * offset, dx / length * offset)
    func beside(_ point: Point) -> Point { Point(x: point.x + sx, y: point.y + sy) }
    func drawn(_ share: Double) -> Point {
      let point = start.mixed(end, share)
      return beside(Point(x: point.x * (1 - Self.bend), y: point.y * (1 - Self.bend)))
    }
    return CubicCurve(start: beside(start), first: drawn(1.0 / 3), second: drawn(2.0 / 3), end: beside(end))
  }
}

extension CircleLayout {
  /// Two nodes that are joined, whichever way.
  private struct Pair: Hashable, Comparable {
    let low: String
    let high: String

    init(_ edge: DiagramEdge) {
      low = min(edge.from, edge.to)
      high = max(edge.from, edge.to)
    }

    static func < (one: Pair, other: Pair) -> Bool { (one.low, one.high) < (other.low, other.high) }
  }
}
