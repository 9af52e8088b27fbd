internal import KorpuExport

/// A cubic Bézier curve.
struct CubicCurve {
  typealias Point = Placement.Point

  var start: Point
  var first: Point
  var second: Point
  var end: Point

  func point(at share: Double) -> Point { part(to: share).end }

  /// The curve up to a share of it.
  ///
  /// Source: de Casteljau's subdivision.
  func part(to share: Double) -> CubicCurve {
    let (a, b, c) = (start.mixed(first, share), first.mixed(second, share), second.mixed(end, share))
    let (d, e) = (a.mixed(b, share), b.mixed(c, share))
    return CubicCurve(start: start, first: a, second: d, end: d.mixed(e, share))
  }

  var isStraight: Bool {
    func isOn(_ point: Point) -> Bool {
      abs((end.x - start.x) * (point.y - start.y) - (end.y - start.y) * (point.x - start.x)) < 0.001
    }
    return isOn(first) && isOn(second)
  }

  var reversed: CubicCurve { CubicCurve(start: end, first: second, second: first, end: start) }

  /// The curve from where it has left a box that it starts in.
  func leaving(_ size: LabelSizes.Size, around centre: Point) -> CubicCurve {
    let (x, y) = (size.width / 2, size.height / 2)
    // Inside at the start, outside in the middle: halves the share between them.
    var (inside, outside) = (0.0, 0.5)
    for _ in 0..<20 {
      let middle = (inside + outside) / 2
      let point = point(at: middle)
      let isInside = abs(point.x - centre.x) < x && abs(point.y - centre.y) < y
      if isInside { inside = middle } else { outside = middle }
    }
    return reversed.part(to: 1 - inside).reversed
  }
}

extension Placement.Point {
  func mixed(_ other: Self, _ share: Double) -> Self {
    Self(x: x + (other.x - x) * share, y: y + (other.y - y) * share)
  }
}
