internal import KorpuExport

extension ButterflyPlaces {
  /// The few points that tell where a line runs.
  func chain(of route: LineRoute) -> [Placement.Point] {
    let (start, end) = (route.start, route.end)
    let (first, last) = (columns[column[start]], columns[column[end]])
    switch route.way {
    case .upright:
      return [Placement.Point(x: x[start], y: y[start]), Placement.Point(x: x[end], y: y[end])]
    case .around(let toRight):
      let x = toRight ? first.right : first.left
      let bulge = (toRight ? 1 : -1) * bulge(of: route, toRight: toRight)
      return [
        Placement.Point(x: x, y: y[start]), Placement.Point(x: x + bulge, y: y[start] * 0.7 + y[end] * 0.3),
        Placement.Point(x: x + bulge, y: y[start] * 0.3 + y[end] * 0.7), Placement.Point(x: x, y: y[end]),
      ]
    case .across(let passes):
      let (from, to) = (Placement.Point(x: first.right, y: y[start]), Placement.Point(x: last.left, y: y[end]))
      return passes.isEmpty
        ? Self.swing(from, to, isLong: column[end] - column[start] > 1)
        : [from] + passes.flatMap { pass in stretch(pass, towards: (from.y + to.y) / 2) } + [to]
    }
  }

  /// The stretch in a gap, a little higher where the line comes from above: so lines in one gap cross or do not.
  private func stretch(_ pass: LineRoute.Pass, towards aim: Double) -> [Placement.Point] {
    let column = columns[pass.column]
    let y = pass.y + (aim - pass.y) * 0.004
    return [Placement.Point(x: column.left, y: y), Placement.Point(x: column.right, y: y)]
  }

  private static func swing(
    _ from: Placement.Point, _ to: Placement.Point, isLong: Bool
  ) -> [Placement.Point] {
    guard isLong else { return [from, to] }
    return [0, 0.25, 0.5, 0.75, 1].map { share in
      Placement.Point(
        x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share * share * (3 - 2 * share))
    }
  }
}
