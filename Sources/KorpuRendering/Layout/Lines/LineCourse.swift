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

  /// The same course from its end to its start.
  var reversed: LineCourse { LineCourse(controls: controls.reversed()) }
}
