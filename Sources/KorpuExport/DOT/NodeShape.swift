/// How the nodes of one look are shaped, whatever the style.
struct NodeShape {
  let name: String
  let isRounded: Bool
  /// Least width and height in inches: equal boxes make columns.
  let width: Double
  let height: Double
  let margin: String
  /// How wide a line of text may be, in points.
  let textWidth: Double

  init(of look: DiagramNode.Look) {
    switch look {
    case .person: self.init("box", rounded: true)
    case .ngo: self.init("box")
    case .institution: self.init("box")
    case .igo: self.init("octagon", width: 2.3, margin: "0.02,0.06", textWidth: 150)
    case .forum:
      self.init(
        "hexagon", width: 2.6, height: 0.6, margin: "0,0.02", textWidth: 200)
    case .side: self.init("circle", width: 0.11, height: 0.11, margin: "0", textWidth: 0)
    case .country:
      self.init("box", rounded: true, width: 1.2, height: 0.3, margin: "0.1,0.03")
    }
  }

  /// The style of the shape in DOT.
  var style: String { isRounded ? "rounded,filled" : "filled" }

  private init(
    _ shape: String, rounded: Bool = false, width: Double = 2.15,
    height: Double = 0.44, margin: String = "0.1,0.055", textWidth: Double = 142
  ) {
    name = shape
    isRounded = rounded
    self.width = width
    self.height = height
    self.margin = margin
    self.textWidth = textWidth
  }
}
