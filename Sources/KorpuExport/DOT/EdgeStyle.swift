internal import KorpuModel

/// How the lines of one type of tie look, whatever the theme: dashes and arrows repeat what the colours say.
struct EdgeStyle {
  enum Stroke: String { case solid, dashed, dotted }

  let stroke: Stroke
  let isDirected: Bool
  /// What the legend calls it.
  let caption: String
  /// How much the layout keeps the line short and straight.
  let weight: Int

  init(of type: RelationType) {
    switch type {
    case .holdsRole, .basedIn, .represents, .heldIn: self.init(.solid, directed: false, "holds a post", weight: 6)
    case .spokeAt: self.init(.solid, directed: true, "spoke at", weight: 2)
    case .tookPartIn: self.init(.dashed, directed: true, "took part in", weight: 2)
    case .organised: self.init(.solid, directed: true, "organised", weight: 2)
    case .partOf: self.init(.dotted, directed: true, "part of", weight: 2)
    case .met: self.init(.solid, directed: false, "met", weight: 1)
    case .cooperatesWith: self.init(.dashed, directed: false, "cooperates with", weight: 1)
    case .memberOf: self.init(.dotted, directed: true, "member of", weight: 1)
    }
  }

  private init(_ stroke: Stroke, directed: Bool, _ caption: String, weight: Int) {
    self.stroke = stroke
    isDirected = directed
    self.caption = caption
    self.weight = weight
  }

  /// The width of a line that so many articles back, in points.
  static func width(articles: Int) -> Double { min(1.4 + 0.5 * Double(max(0, articles - 1)), 5) }
}
