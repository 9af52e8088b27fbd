internal import KorpuAnalysis
internal import KorpuModel

/// How the lines of one type of tie look, whatever the theme: dashes and arrows repeat what the colours say.
struct EdgeStyle {
  enum Stroke: String { case solid, dashed, dotted }

  let stroke: Stroke
  let isDirected: Bool
  /// How much the layout keeps the line short and straight.
  let weight: Int

  init(of kind: DiagramEdge.Kind) {
    switch kind {
    case .relation(let type): self.init(of: type)
    case .conversation(.direct): self.init(.solid, directed: false, weight: 2)
    case .conversation(.sharedFloor): self.init(.dashed, directed: false, weight: 1)
    case .conversation(.addressed): self.init(.dotted, directed: true, weight: 1)
    case .colleagues: self.init(.dotted, directed: false, weight: 1)
    }
  }

  private init(of type: RelationType) {
    switch type {
    case .holdsRole, .basedIn, .represents, .heldIn: self.init(.solid, directed: false, weight: 6)
    case .spokeAt: self.init(.solid, directed: true, weight: 2)
    case .tookPartIn: self.init(.dashed, directed: true, weight: 2)
    case .organised: self.init(.solid, directed: true, weight: 2)
    case .partOf: self.init(.dotted, directed: true, weight: 2)
    case .met: self.init(.solid, directed: false, weight: 1)
    case .cooperatesWith: self.init(.dashed, directed: false, weight: 1)
    case .memberOf: self.init(.dotted, directed: true, weight: 1)
    }
  }

  private init(_ stroke: Stroke, directed: Bool, weight: Int) {
    self.stroke = stroke
    isDirected = directed
    self.weight = weight
  }

  /// The width of a line in points: by the articles that back it, and by their number of digits where a line stands
  /// for many ties.
  static func width(of edge: DiagramEdge) -> Double {
    if edge.ties > 1 {
      return min(1.4 + 0.8 * Double((edge.ties - 1).bitWidth - (edge.ties - 1).leadingZeroBitCount), 10)
    }
    return min(1.4 + 0.5 * Double(max(0, edge.articles - 1)), 5)
  }
}
