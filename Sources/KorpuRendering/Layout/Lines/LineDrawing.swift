internal import KorpuExport

/// Draws routes as curves: spreads the lines of a node along its sides, and those of a gap over its height.
struct LineDrawing {
  typealias Point = Placement.Point

  /// How far lines stand apart that leave a node side by side, and in a gap.
  private static let apart = 6.0
  private static let apartInGap = 4.0

  let places: ButterflyPlaces
  let network: ButterflyNetwork
  /// The shapes whose sides are slanted, as the share of their height that is straight and of their width that is slant.
  let looks: [DiagramNode.Look]

  /// The courses of the lines, from what each tie starts with.
  ///
  /// - Complexity: O(*n* log *n*) in lines.
  func courses(of routes: [LineRoute]) -> [LineCourse] {
    let routes = parted(routes)
    let ports = ports(of: routes)
    return routes.indices.map { index in
      let course = course(of: routes[index], from: ports[index].start, to: ports[index].end)
      return routes[index].isReversed ? course.reversed : course
    }
  }

  private func course(of route: LineRoute, from start: Point, to end: Point) -> LineCourse {
    var course = LineCourse(from: start)
    switch route.way {
    case .upright: course.straight(to: end)
    case .around(let toRight):
      let column = places.columns[places.column[route.start]]
      let x = toRight ? column.right : column.left
      let bulge = (toRight ? 1 : -1) * places.bulge(of: route, toRight: toRight) * 4 / 3
      course.straight(to: Point(x: x, y: start.y))
      course.curve(Point(x: x + bulge, y: start.y), Point(x: x + bulge, y: end.y), to: Point(x: x, y: end.y))
      course.straight(to: end)
    case .across(let passes):
      // A node that is narrower than its column: the line first leaves the column, in which it could meet others.
      course.straight(to: Point(x: places.columns[places.column[route.start]].right, y: start.y))
      for pass in passes.isEmpty ? detours(of: route, from: start.y, to: end.y) : passes {
        let column = places.columns[pass.column]
        course.swing(to: Point(x: column.left - 4, y: pass.y))
        course.straight(to: Point(x: column.right + 4, y: pass.y))
      }
      course.swing(to: Point(x: places.columns[places.column[route.end]].left, y: end.y))
      course.straight(to: end)
    }
    return course
  }
}

// Lines that would swing freely past what stands between their ends.
extension LineDrawing {
  /// How near such a line may come to a node, and at how many points that is looked at.
  private static let nearest = 2.0
  private static let samples = 24

  /// The gaps through which a line goes that was to swing freely, but from where it leaves its node would meet another.
  private func detours(of route: LineRoute, from start: Double, to end: Double) -> [LineRoute.Pass] {
    let (first, last) = (places.column[route.start], places.column[route.end])
    guard last - first > 1 else { return [] }
    let from = Point(x: places.columns[first].right, y: start)
    var swing = LineCourse(from: from)
    swing.swing(to: Point(x: places.columns[last].left, y: end))
    let curve = CubicCurve(
      start: from, first: swing.controls[1], second: swing.controls[2], end: swing.controls[3])
    let points = (0...Self.samples).map { curve.point(at: Double($0) / Double(Self.samples)) }
    let stretches = (first + 1..<last).map { index -> (column: Int, ys: ClosedRange<Double>) in
      let column = places.columns[index]
      let inside = zip(points, points.dropFirst()).filter { $1.x >= column.left && $0.x <= column.right }
        .flatMap { [$0.y, $1.y] }
      return (index, (inside.min() ?? start)...(inside.max() ?? start))
    }
    guard !stretches.allSatisfy({ LineRouting.isClear(places.columns[$0.column], $0.ys, by: Self.nearest) }) else {
      return []
    }
    return stretches.map { index, ys in
      let middle = (ys.lowerBound + ys.upperBound) / 2
      return LineRoute.Pass(column: index, y: LineRouting.gap(in: places.columns[index], nearest: middle))
    }
  }
}

// Where lines leave their nodes.
extension LineDrawing {
  private enum Side: Hashable { case left, right, above, below }

  private struct Port: Hashable {
    let node: Int
    let side: Side
  }

  private func ports(of routes: [LineRoute]) -> [(start: Point, end: Point)] {
    var users: [Port: [(line: Int, isStart: Bool, towards: Double)]] = [:]
    for (line, route) in routes.enumerated() {
      let (start, end) = sides(of: route)
      let aims = aims(of: route)
      users[Port(node: route.start, side: start), default: []].append((line, true, aims.start))
      users[Port(node: route.end, side: end), default: []].append((line, false, aims.end))
    }
    var ports = routes.map { _ in (start: Point(x: 0, y: 0), end: Point(x: 0, y: 0)) }
    for (port, lines) in users {
      let sorted = lines.sorted { ($0.towards, $0.line) < ($1.towards, $1.line) }
      for (place, user) in sorted.enumerated() {
        let point = point(of: port, place: place, of: sorted.count)
        if user.isStart { ports[user.line].start = point } else { ports[user.line].end = point }
      }
    }
    return ports
  }

  private func sides(of route: LineRoute) -> (Side, Side) {
    switch route.way {
    case .across: (.right, .left)
    case .upright: (.below, .above)
    case .around(let toRight): toRight ? (.right, .right) : (.left, .left)
    }
  }

  /// What sorts the lines at both ends: how steeply each goes up or down from there.
  private func aims(of route: LineRoute) -> (start: Double, end: Double) {
    let (start, end) = (places.y[route.start], places.y[route.end])
    guard case .across(let passes) = route.way else {
      // Round others, the farthest go innermost; between neighbours, all are one.
      if case .upright = route.way { return (0, 0) }
      return (1e6 - (end - start), -1e6 + (end - start))
    }
    return (passes.first?.y ?? end, passes.last?.y ?? start)
  }

  private func point(of port: Port, place: Int, of count: Int) -> Point {
    let size = network.sizes[port.node]
    let (x, y) = (places.x[port.node], places.y[port.node])
    // A dot is where lines meet.
    if looks[port.node] == .side { return Point(x: x, y: y) }
    let room = port.side == .left || port.side == .right ? size.height - 14 : size.width - 40
    let step = count > 1 ? min(Self.apart, room / Double(count - 1)) : 0
    let offset = (Double(place) - Double(count - 1) / 2) * step
    switch port.side {
    case .left: return Point(x: x - size.width / 2 + inset(of: port.node, at: offset), y: y + offset)
    case .right: return Point(x: x + size.width / 2 - inset(of: port.node, at: offset), y: y + offset)
    case .above: return Point(x: x + offset, y: y - size.height / 2)
    case .below: return Point(x: x + offset, y: y + size.height / 2)
    }
  }

  /// How far the slanted side of a hexagon or octagon lies within the box around it.
  private func inset(of node: Int, at offset: Double) -> Double {
    let size = network.sizes[node]
    switch looks[node] {
    case .forum: return abs(offset) / size.height * size.width / 2
    case .igo:
      // Half the side of an octagon, by the width of the whole.
      let half = 0.2071
      return max(0, abs(offset) / size.height - half) * size.width
    case .person, .ngo, .institution, .country, .side: return 0
    }
  }
}

// How lines share a gap.
extension LineDrawing {
  private struct Gap: Hashable {
    let column: Int
    let number: Int
  }

  /// The routes with the lines of each gap apart from one another, in the order in which they come and go.
  private func parted(_ routes: [LineRoute]) -> [LineRoute] {
    var users: [Gap: [(line: Int, pass: Int, towards: Double)]] = [:]
    var passes = routes.map { route -> [LineRoute.Pass] in
      if case .across(let passes) = route.way { passes } else { [] }
    }
    let gaps = places.columns.map(LineRouting.gaps)
    for (line, way) in passes.enumerated() {
      for (place, pass) in way.enumerated() {
        guard let number = gaps[pass.column].firstIndex(where: { $0.above <= pass.y && pass.y <= $0.below }) else {
          continue
        }
        let before = place > 0 ? way[place - 1].y : places.y[routes[line].start]
        let after = place + 1 < way.count ? way[place + 1].y : places.y[routes[line].end]
        users[Gap(column: pass.column, number: number), default: []].append((line, place, before + after))
      }
    }
    for (gap, lines) in users where lines.count > 1 {
      let (above, below) = gaps[gap.column][gap.number]
      let sorted = lines.sorted { ($0.towards, $0.line) < ($1.towards, $1.line) }
      let wanted = sorted.map { passes[$0.line][$0.pass].y }
      let margin = min(3, (below - above) / 2)
      let step = min(Self.apartInGap, (below - above - 2 * margin) / Double(lines.count))
      let ys = ColumnSpread.middles(
        wanted: wanted, heights: sorted.map { _ in step }, gap: 0, within: (above + margin)...(below - margin))
      for (user, y) in zip(sorted, ys) { passes[user.line][user.pass].y = y }
    }
    return zip(routes, passes).map { route, passes in
      guard case .across = route.way else { return route }
      return route.going(.across(passes))
    }
  }
}
