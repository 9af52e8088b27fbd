internal import KorpuExport

/// Turns places counted from the upper left corner into those of Graphviz, with room for the legend at the foot.
struct Page {
  let width: Double
  let height: Double
  let sizes: LabelSizes

  private static let aboveLegend = 22.0
  /// The empty border of a picture, on both sides together.
  private static let border = 51.0

  private var fullWidth: Double { max(width, sizes.legend.width + 16, sizes.title.width) }

  /// How many times the picture is as wide as it is high.
  var aspect: Double {
    (fullWidth + Self.border) / (height + sizes.title.height + sizes.legend.height + Self.aboveLegend + Self.border)
  }

  func placement(
    nodes: [(String, Double, Double)], courses: [(String, [Placement.Point])],
    boxes: [(String, left: Double, top: Double, right: Double, bottom: Double)] = []
  ) -> Placement {
    let shift = (fullWidth - width) / 2
    let base = height + sizes.legend.height + Self.aboveLegend
    func point(_ x: Double, _ y: Double) -> Placement.Point { Placement.Point(x: x + shift, y: base - y) }
    return Placement(
      nodes: Dictionary(nodes.map { ($0.0, point($0.1, $0.2)) }, uniquingKeysWith: { first, _ in first }),
      courses: Dictionary(
        courses.map { ($0.0, $0.1.map { point($0.x, $0.y) }) }, uniquingKeysWith: { first, _ in first }),
      boxes: Dictionary(
        boxes.map {
          (
            $0.0,
            Placement.Rectangle(
              left: $0.left + shift, bottom: base - $0.bottom, right: $0.right + shift, top: base - $0.top)
          )
        }, uniquingKeysWith: { first, _ in first }),
      frame: Placement.Rectangle(left: 0, bottom: 0, right: fullWidth, top: base))
  }
}
