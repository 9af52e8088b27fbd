internal import KorpuExport

/// A diagram arranged and laid out.
struct Arrangement {
  let dot: String
  /// The picture in SVG.
  let svg: [UInt8]

  /// Arranges a diagram as well as its form and size allow.
  init(of diagram: Diagram, choice: LayoutChoice, theme: DiagramStyle) throws(GraphvizError) {
    dot = DiagramDOT(diagram, layout: try Self.layout(of: diagram, choice: choice, theme: theme), theme: theme).text
    svg = try GraphvizRenderer.render(dot, as: .svg)
  }

  private static func layout(
    of diagram: Diagram, choice: LayoutChoice, theme: DiagramStyle
  ) throws(GraphvizError) -> DiagramLayout {
    if case .timeline(let timeline) = diagram.form { return .timeline(timeline) }
    switch LayoutDecision(for: diagram, choice: choice).layout {
    case .automatic, .butterfly:
      return .placed(ButterflyLayout(diagram: diagram, sizes: try LabelSizes(of: diagram, theme: theme)).placement)
    case .circle:
      return .placed(
        CircleLayout(diagram: diagram, theme: theme, sizes: try LabelSizes(of: diagram, theme: theme)).placement)
    case .spread: return .scattered(named: ImportantNodes.named(in: diagram))
    }
  }
}
