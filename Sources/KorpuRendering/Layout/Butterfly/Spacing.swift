/// The distances of a butterfly, in points.
enum Spacing {
  /// Between the nodes of a column, at least; those of the centre may stand further apart.
  static let rows = 13.0
  static let centreRows = 70.0
  static let betweenBoxes = 15.0
  /// Between a box and what stands in it.
  static let side = 12.0
  static let bottom = 12.0
  /// Between two columns of a box: room for lines that go up and down.
  static let gutter = 52.0
  /// Between a box and the centre, or the box across: room for most of the lines.
  static let leastCentreGutter = 84.0
  static let mostCentreGutter = 170.0
  /// Between a line and a node that it passes.
  static let clearance = 5.0

  /// From the upper border of a box to its first row.
  static func top(of box: ButterflyNetwork.Box) -> Double {
    box.heading.height > 0 ? box.heading.height + 12 : bottom
  }

  static func centreGutter(lines: Int) -> Double { min(leastCentreGutter + Double(lines), mostCentreGutter) }
}
