internal import KorpuAnalysis
internal import KorpuModel

/// How the lines of one type of tie look, whatever the colours: with the strokes, heads tell apart what is one grey.
struct EdgeStyle {
  /// What a line ends in; `nil` where a tie has no direction.
  let head: LineHead?
  /// How much the layout keeps the line short and straight.
  let weight: Int

  var isDirected: Bool { head != nil }

  init(of kind: DiagramEdge.Kind) {
    switch kind {
    case .relation(let type): self.init(of: type)
    case .conversation(.direct): self.init(nil, weight: 2)
    case .conversation(.sharedFloor): self.init(nil, weight: 1)
    case .conversation(.addressed): self.init(.arrow, weight: 1)
    case .colleagues: self.init(nil, weight: 1)
    }
  }

  private init(of type: RelationType) {
    switch type {
    case .holdsRole, .basedIn, .represents, .heldIn: self.init(nil, weight: 6)
    case .spokeAt, .tookPartIn, .partOf: self.init(.arrow, weight: 2)
    case .organised: self.init(.disc, weight: 2)
    case .met, .cooperatesWith: self.init(nil, weight: 1)
    case .memberOf: self.init(.diamond, weight: 1)
    }
  }

  private init(_ head: LineHead?, weight: Int) {
    self.head = head
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

/// What a line ends in; the raw value is Graphviz's word for it.
enum LineHead: String {
  case arrow = "normal"
  case diamond
  case disc = "dot"

  /// The heights of the strips that draw it in the legend: as text it would stand apart from its line.
  var strips: [Int] {
    switch self {
    case .arrow: [8, 7, 6, 5, 4, 3, 2, 1]
    case .diamond: [2, 4, 6, 8, 6, 4, 2]
    case .disc: [4, 6, 7, 7, 7, 6, 4]
    }
  }
}
