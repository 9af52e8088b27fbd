/// How wide the title, the legend and the source line of a picture may be: as wide as what is drawn, as far as that can
/// be told before it is laid out.
enum CaptionWidth {
  /// Captions are never broken into a narrower column, in points.
  static let least = 300.0
  private static let most = 1_000.0
  private static let pointsInInch = 72.0
  /// Between two columns, and between a box and what is in it.
  private static let columnGap = 68.0
  private static let boxMargin = 22.0
  /// What one of many scattered nodes takes in each direction.
  private static let scatteredNode = 170.0

  /// The width of nodes in columns.
  static func ofColumns(_ columns: [[DiagramNode]]) -> Double {
    let nodes = columns.map { $0.map { NodeShape(of: $0.look).width * pointsInInch }.max() ?? 0 }
    return max(least, nodes.reduce(0, +) + columnGap * Double(columns.count - 1) + boxMargin)
  }

  /// The width of nodes that only their lines place.
  static func ofScattered(_ nodes: [DiagramNode]) -> Double {
    min(max(least, Double(nodes.count).squareRoot() * scatteredNode), most)
  }
}
