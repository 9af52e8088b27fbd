internal import KorpuExport

/// One way to lay a diagram out, of which the best is taken.
struct Candidate {
  /// What a later picture keeps to.
  enum Kept {
    case wings(KeptOrder)
    case places([String: Placement.Point])
  }

  /// The diagram, with what its nodes say in this layout.
  let diagram: Diagram
  let placement: Placement
  let kept: Kept?
  /// How often lines cross, where that decides.
  private let crossings: Int

  /// Of more lines than these wings would be a thicket.
  private static let mostInWings = 60
  /// Wings and circles whose lines cross so often beside their number are given up where by the ties alone at most half of
  /// the crossings are left.
  private static let thicket = 0.07
  private static let farFewer = 2

  /// The layout that was chosen, or by itself the one that tells the countries by boxes, unless its lines are a thicket.
  ///
  /// A picture that keeps to an earlier one is laid out as this was. A map stays a circle
  /// where that helps little: its order is the easiest to look somebody up in.
  init(
    of diagram: Diagram, choice: LayoutChoice, theme: DiagramStyle, keeping kept: Kept? = nil
  ) throws(GraphvizError) {
    if case .places(let places) = kept, choice == .automatic || choice == .organic {
      self = try .organic(diagram, theme, keeping: places)
    } else if case .wings(let order) = kept, choice != .organic, diagram.form != .map {
      self = try .wings(diagram, theme, keeping: order)
    } else {
      self = try Self.chosen(of: diagram, choice: choice, theme: theme)
    }
  }

  private static func chosen(
    of diagram: Diagram, choice: LayoutChoice, theme: DiagramStyle
  ) throws(GraphvizError) -> Candidate {
    let isAutomatic = choice == .automatic
    if choice == .organic || isAutomatic && diagram.form != .map && diagram.edges.count > mostInWings {
      return try organic(diagram, theme)
    }
    let isCircle = LayoutDecision(for: diagram, choice: choice).layout == .circle
    let first = try isCircle ? circle(diagram, theme) : wings(diagram, theme)
    guard isAutomatic, Double(first.crossings) > thicket * Double(diagram.edges.count) else { return first }
    let second = try organic(diagram, theme)
    return second.crossings * farFewer <= first.crossings ? second : first
  }

  private static func wings(
    _ diagram: Diagram, _ theme: DiagramStyle, keeping order: KeptOrder? = nil
  ) throws(GraphvizError) -> Candidate {
    let sizes = try LabelSizes(of: diagram, theme: theme)
    let result = ButterflyLayout(diagram: diagram, sizes: sizes, kept: order).result
    return Candidate(
      diagram: diagram, placement: result.placement, kept: result.order.map(Kept.wings), crossings: result.crossings)
  }

  private static func organic(
    _ diagram: Diagram, _ theme: DiagramStyle, keeping places: [String: Placement.Point]? = nil
  ) throws(GraphvizError) -> Candidate {
    let diagram = diagram.namingCountries
    let sizes = try LabelSizes(of: diagram, theme: theme)
    let result = OrganicLayout(diagram: diagram, sizes: sizes, theme: theme, kept: places).result
    return Candidate(
      diagram: diagram, placement: result.placement, kept: .places(result.places), crossings: result.crossings)
  }

  private static func circle(_ diagram: Diagram, _ theme: DiagramStyle) throws(GraphvizError) -> Candidate {
    let sizes = try LabelSizes(of: diagram, theme: theme)
    let placement = CircleLayout(diagram: diagram, theme: theme, sizes: sizes).placement
    return Candidate(
      diagram: diagram, placement: placement, kept: nil, crossings: placement.crossings(of: diagram.edges))
  }

  private init(diagram: Diagram, placement: Placement, kept: Kept?, crossings: Int) {
    self.diagram = diagram
    self.placement = placement
    self.kept = kept
    self.crossings = crossings
  }
}
