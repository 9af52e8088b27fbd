internal import KorpuExport

/// Draws the ways of an organic layout as lines with soft bends, from border to border; several between two nodes run side
/// by side.
struct OrganicDrawing {
  typealias Point = Placement.Point

  /// How far a line may come off its way where it bends, and from where on the bend begins at most.
  private static let mostCut = 3.0
  private static let longestBend = 60.0
  private static let gap = 3.0

  let network: OrganicNetwork
  let places: [Point]
  let looks: [DiagramNode.Look]
  /// How wide each edge is drawn, and where each starts.
  let edges: [(from: Int, width: Double)]

  /// The courses of the edges by their numbers, from what each tie starts with.
  ///
  /// - Complexity: O(edges).
  func courses(of ways: [[Point]]) -> [(edge: Int, course: LineCourse)] {
    zip(network.pairs.indices, ways).flatMap { pair, way -> [(edge: Int, course: LineCourse)] in
      let all = Self.width(of: network.edges[pair].map { edges[$0].width })
      var offset = -all / 2
      return network.edges[pair].map { edge in
        let course = course(of: pair, along: way, beside: offset + edges[edge].width / 2)
        offset += edges[edge].width + Self.gap
        return (edge, edges[edge].from == network.pairs[pair].from ? course : course.reversed)
      }
    }
  }

  /// How wide lines are side by side.
  static func width(of lines: [Double]) -> Double { lines.reduce(-gap) { $0 + $1 + gap } }

  private func course(of pair: Int, along way: [Point], beside offset: Double) -> LineCourse {
    var points = way.count > 1 ? shifted(way, by: offset) : way
    let (from, to) = (network.pairs[pair].from, network.pairs[pair].to)
    let start = outline(of: from).leaving(points[0], towards: points[1])
    let end = outline(of: to).leaving(points[points.count - 1], towards: points[points.count - 2])
    points[0] = start
    points[points.count - 1] = end
    var course = LineCourse(from: start)
    for place in points.indices.dropFirst().dropLast() {
      let bend = bend(at: points[place], from: points[place - 1], to: points[place + 1])
      course.straight(to: bend.start)
      course.curve(bend.start.mixed(points[place], 2.0 / 3), bend.end.mixed(points[place], 2.0 / 3), to: bend.end)
    }
    course.straight(to: end)
    return course
  }

  /// Where a bend begins and ends: the gentler it is, the longer.
  private func bend(at point: Point, from before: Point, to after: Point) -> (start: Point, end: Point) {
    let (back, ahead) = (Segment(start: point, end: before).length, Segment(start: point, end: after).length)
    guard back > 0.01, ahead > 0.01 else { return (point, point) }
    let sum = Point(
      x: (before.x - point.x) / back + (after.x - point.x) / ahead,
      y: (before.y - point.y) / back + (after.y - point.y) / ahead)
    // Half the length of the sum is the cosine of half the angle; the curve comes half as far off as its chord.
    let cosine = (sum.x * sum.x + sum.y * sum.y).squareRoot() / 2
    let reach = min(Self.longestBend, 2 * Self.mostCut / max(0.05, cosine), back * 0.45, ahead * 0.45)
    return (point.mixed(before, reach / back), point.mixed(after, reach / ahead))
  }

  /// A way beside another.
  private func shifted(_ way: [Point], by offset: Double) -> [Point] {
    guard abs(offset) > 0.01 else { return way }
    return way.indices.map { place in
      let (before, after) = (way[max(0, place - 1)], way[min(way.count - 1, place + 1)])
      let length = max(0.01, Segment(start: before, end: after).length)
      return Point(
        x: way[place].x - (after.y - before.y) / length * offset,
        y: way[place].y + (after.x - before.x) / length * offset)
    }
  }

  private func outline(of node: Int) -> NodeOutline {
    NodeOutline(look: looks[node], size: network.sizes[node], middle: places[node])
  }
}

/// The border of a node.
struct NodeOutline {
  typealias Point = Placement.Point

  /// Graphviz rounds corners by so many points.
  private static let rounding = 12.0

  let look: DiagramNode.Look
  let size: LabelSizes.Size
  let middle: Point

  /// Where a straight stretch from inside leaves the node.
  func leaving(_ start: Point, towards end: Point) -> Point {
    guard contains(start), !contains(end) else { return start }
    var (inside, outside) = (0.0, 1.0)
    for _ in 0..<24 {
      let share = (inside + outside) / 2
      if contains(start.mixed(end, share)) { inside = share } else { outside = share }
    }
    return start.mixed(end, outside)
  }

  private func contains(_ point: Point) -> Bool {
    let (x, y) = (abs(point.x - middle.x), abs(point.y - middle.y))
    let (width, height) = (size.width / 2, size.height / 2)
    guard x <= width, y <= height else { return false }
    switch look {
    case .forum: return x <= width - y / height * width / 2
    case .igo:
      // Half the side of an octagon, by the width of the whole.
      let half = 0.2071
      return x <= width - max(0, y / size.height - half) * size.width
    case .person, .country:
      let radius = min(Self.rounding, width * 2 / 3, height * 2 / 3)
      let (dx, dy) = (x - width + radius, y - height + radius)
      return dx <= 0 || dy <= 0 || dx * dx + dy * dy <= radius * radius
    case .side: return x * x + y * y <= width * width
    case .ngo, .institution: return true
    }
  }
}
