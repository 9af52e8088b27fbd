internal import KorpuExport

/// A diagram arranged and laid out.
struct Arrangement {
  let dot: String
  /// The picture in SVG.
  let svg: [UInt8]

  /// Arranges a diagram as well as its form and size allow, and as near to an earlier one as can be.
  init(
    of diagram: Diagram, keeping earlier: Diagram? = nil, choice: LayoutChoice, theme: DiagramStyle
  ) throws(GraphvizError) {
    let layout = try Self.layout(of: diagram, keeping: earlier, choice: choice, theme: theme)
    dot = DiagramDOT(diagram, layout: layout, theme: theme).text
    svg = try GraphvizRenderer.render(dot, as: .svg)
  }

  private static func layout(
    of diagram: Diagram, keeping earlier: Diagram?, choice: LayoutChoice, theme: DiagramStyle
  ) throws(GraphvizError) -> DiagramLayout {
    if case .timeline(let timeline) = diagram.form { return .timeline(timeline) }
    switch LayoutDecision(for: diagram, choice: choice).layout {
    case .automatic, .butterfly:
      let kept = try earlier.flatMap { earlier throws(GraphvizError) in
        try Self.order(of: earlier, choice: choice, theme: theme)
      }
      let sizes = try LabelSizes(of: diagram, theme: theme)
      return .placed(ButterflyLayout(diagram: diagram, sizes: sizes, kept: kept).placement)
    case .circle:
      return .placed(
        CircleLayout(diagram: diagram, theme: theme, sizes: try LabelSizes(of: diagram, theme: theme)).placement)
    case .spread: return .scattered(named: ImportantNodes.named(in: diagram))
    }
  }

  /// Who stood where in an earlier picture; `nil` where it had no wings.
  private static func order(
    of earlier: Diagram, choice: LayoutChoice, theme: DiagramStyle
  ) throws(GraphvizError) -> KeptOrder? {
    guard LayoutDecision(for: earlier, choice: choice).layout == .butterfly else { return nil }
    return ButterflyLayout(diagram: earlier, sizes: try LabelSizes(of: earlier, theme: theme)).order
  }
}
