internal import KorpuExport

/// A straight stretch.
struct Segment {
  typealias Point = Placement.Point

  let start: Point
  let end: Point
  /// The box around it, which most others lie beside.
  private let left: Double
  private let right: Double
  private let top: Double
  private let bottom: Double

  init(start: Point, end: Point) {
    self.start = start
    self.end = end
    (left, right) = start.x < end.x ? (start.x, end.x) : (end.x, start.x)
    (top, bottom) = start.y < end.y ? (start.y, end.y) : (end.y, start.y)
  }

  /// Whether the boxes around both have something in common.
  @inline(__always)
  func mayMeet(_ other: Segment) -> Bool {
    left <= other.right && other.left <= right && top <= other.bottom && other.top <= bottom
  }

  @inline(__always)
  func crosses(_ other: Segment) -> Bool {
    mayMeet(other) && turn(to: other.start) * turn(to: other.end) < 0
      && other.turn(to: start) * other.turn(to: end) < 0
  }

  /// Twice the signed area of the triangle with a point.
  @inline(__always)
  private func turn(to point: Point) -> Double {
    (end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x)
  }

  var length: Double {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    return (dx * dx + dy * dy).squareRoot()
  }

  /// Whether it enters a box around a middle: by separating axes.
  @inline(__always)
  func enters(_ middle: Point, halfWidth: Double, halfHeight: Double) -> Bool {
    let (dx, dy) = (end.x - start.x, end.y - start.y)
    guard right > middle.x - halfWidth, left < middle.x + halfWidth, bottom > middle.y - halfHeight,
      top < middle.y + halfHeight
    else { return false }
    // How far the middle lies beside the line, against how far the box reaches there.
    let beside = dx * (middle.y - start.y) - dy * (middle.x - start.x)
    return abs(beside) <= abs(dx) * halfHeight + abs(dy) * halfWidth
  }
}
