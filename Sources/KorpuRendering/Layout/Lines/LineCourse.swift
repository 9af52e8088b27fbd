internal import KorpuExport

/// A line as a chain of cubic curves.
struct LineCourse {
  typealias Point = Placement.Point

  /// A start, and three points more for each curve.
  private(set) var controls: [Point]

  init(from start: Point) { controls = [start] }

  init(controls: [Point]) { self.controls = controls }

  private var last: Point { controls[controls.count - 1] }

  /// Goes on to a point, leaving and arriving level.
  mutating func swing(to end: Point) {
    let reach = (end.x - last.x) / 2
    controls += [Point(x: last.x + reach, y: last.y), Point(x: end.x - reach, y: end.y), end]
  }

  /// Goes straight on to a point, where it is not there yet.
  mutating func straight(to end: Point) {
    let start = last
    guard abs(end.x - start.x) + abs(end.y - start.y) > 0.5 else { return }
    controls += [1.0 / 3, 2.0 / 3].map {
      Point(x: start.x + (end.x - start.x) * $0, y: start.y + (end.y - start.y) * $0)
    }
    controls.append(end)
  }

  mutating func curve(_ first: Point, _ second: Point, to end: Point) { controls += [first, second, end] }

  /// At which shares of a curve the points lie that tell it.
  private static let shares = (1...16).map { Double($0) / 16 }

  /// Points on the curves, in their order.
  var points: [Point] {
    stride(from: 0, to: controls.count - 3, by: 3).reduce(into: [controls[0]]) { points, start in
      let curve = CubicCurve(
        start: controls[start], first: controls[start + 1], second: controls[start + 2], end: controls[start + 3])
      points += curve.isStraight ? [curve.end] : Self.shares.map(curve.point)
    }
  }

  /// The same course from its end to its start.
  var reversed: LineCourse { LineCourse(controls: controls.reversed()) }
}
