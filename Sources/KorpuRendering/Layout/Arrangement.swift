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
    let arranged = try Self.arranged(diagram, keeping: earlier, choice: choice, theme: theme)
    dot = DiagramDOT(arranged.diagram, layout: arranged.layout, theme: theme).text
    svg = try GraphvizRenderer.render(dot, as: .svg)
  }

  /// A layout, and the diagram with what its nodes say in it.
  private typealias Arranged = (diagram: Diagram, layout: DiagramLayout)

  private static func arranged(
    _ diagram: Diagram, keeping earlier: Diagram?, choice: LayoutChoice, theme: DiagramStyle
  ) throws(GraphvizError) -> Arranged {
    if case .timeline(let timeline) = diagram.form { return (diagram, .timeline(timeline)) }
    let layout = LayoutDecision(for: diagram, choice: choice).layout
    if layout == .spread { return (diagram, .scattered(named: ImportantNodes.named(in: diagram))) }
    let kept = try earlier.flatMap { earlier throws(GraphvizError) -> Candidate.Kept? in
      let layout = LayoutDecision(for: earlier, choice: choice).layout
      return layout == .spread ? nil : try Candidate(of: earlier, choice: choice, theme: theme).kept
    }
    let candidate = try Candidate(of: diagram, choice: choice, theme: theme, keeping: kept)
    return (candidate.diagram, .placed(candidate.placement))
  }
}
