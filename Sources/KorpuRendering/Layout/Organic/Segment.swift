internal import KorpuExport

/// A straight stretch.
struct Segment {
  typealias Point = Placement.Point

  let start: Point
  let end: Point

  @inline(__always)
  func crosses(_ other: Segment) -> Bool {
    if max(start.x, end.x) < min(other.start.x, other.end.x) || max(other.start.x, other.end.x) < min(start.x, end.x)
      || max(start.y, end.y) < min(other.start.y, other.end.y) || max(other.start.y, other.end.y) < min(start.y, end.y)
    {
      return false
    }
    return turn(to: other.start) * turn(to: other.end) < 0 && other.turn(to: start) * other.turn(to: end) < 0
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
    let (left, right, top, bottom) = (
      middle.x - halfWidth, middle.x + halfWidth, middle.y - halfHeight, middle.y + halfHeight
    )
    if max(start.x, end.x) <= left || min(start.x, end.x) >= right || max(start.y, end.y) <= top
      || min(start.y, end.y) >= bottom
    {
      return false
    }
    // All corners on one side: it passes by.
    let corners = (
      turn(to: Point(x: left, y: top)), turn(to: Point(x: right, y: top)), turn(to: Point(x: left, y: bottom)),
      turn(to: Point(x: right, y: bottom))
    )
    if corners.0 > 0 && corners.1 > 0 && corners.2 > 0 && corners.3 > 0 { return false }
    if corners.0 < 0 && corners.1 < 0 && corners.2 < 0 && corners.3 < 0 { return false }
    return true
  }
}
