internal import KorpuExport

/// What a drawing is still to be improved in: lines that cross, nodes too near to one another, lines under nodes, and
/// length.
extension EmbeddedDrawing {
  private static let crossing = 3.0
  private static let underNode = 0.5
  private static let lengthOfOne = 700.0
  /// What it costs that two points are too near, and by how much this costs one more.
  private static let near = 0.3
  private static let nearBeside = 100.0
  private static let nearAbove = 40.0

  /// What concerns each of the points where they stand.
  ///
  /// - Complexity: O((points + stretches)²).
  var cost: Double { points.reduce(0) { $0 + cost(of: $1, at: boxes[$1].middle) } }

  /// What concerns a point if it stands at a place, or something over a bound where it is more than that.
  ///
  /// - Complexity: O(degree · (points + stretches)).
  func cost(of point: Int, at place: Point, upTo most: Double = .infinity) -> Double {
    var cost = nearness(of: point, at: place)
    for number in incident[point] where cost <= most {
      cost += self.cost(of: number, along: line(of: number, with: point, at: place))
    }
    guard point < nodes, cost <= most else { return cost }
    var box = boxes[point]
    box.middle = place
    for number in lines.indices where box.lies(on: lines[number], within: VisibilityGraph.clearance) {
      if !stretches[number].touches(point) { cost += Self.underNode }
    }
    return cost
  }

  private func nearness(of point: Int, at place: Point) -> Double {
    var cost = 0.0
    let box = boxes[point]
    for other in points where other != point {
      let near = boxes[other].nearness(of: box, at: place)
      guard near.beside > 0, near.above > 0 else { continue }
      cost += Self.near + min(near.beside / Self.nearBeside, near.above / Self.nearAbove)
    }
    return cost
  }

  /// What a stretch costs along a line.
  private func cost(of number: Int, along line: Segment) -> Double {
    let stretch = stretches[number]
    var cost = line.length / Self.lengthOfOne
    for other in lines.indices where line.crosses(lines[other]) {
      if !stretches[other].meets(stretch) { cost += Self.crossing }
    }
    for node in 0..<nodes where boxes[node].lies(on: line, within: VisibilityGraph.clearance) {
      if !stretch.touches(node) { cost += Self.underNode }
    }
    return cost
  }
}
