/// How the nodes of one look are shaped, whatever the theme.
struct NodeStyle {
  let shape: String
  let isRounded: Bool
  /// Border width in points.
  let border: Double
  let fontSize: Double
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
        "hexagon", border: 2.2, fontSize: 13, width: 2.6, height: 0.6, margin: "0,0.02", textWidth: 200)
    case .country:
      self.init("box", rounded: true, border: 1, width: 1.2, height: 0.3, margin: "0.1,0.03")
    }
  }

  private init(
    _ shape: String, rounded: Bool = false, border: Double = 1.3, fontSize: Double = 11, width: Double = 2.15,
    height: Double = 0.44, margin: String = "0.1,0.055", textWidth: Double = 142
  ) {
    self.shape = shape
    isRounded = rounded
    self.border = border
    self.fontSize = fontSize
    self.width = width
    self.height = height
    self.margin = margin
    self.textWidth = textWidth
  }
}
