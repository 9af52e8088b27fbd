internal import KorpuModel

/// The lines of DOT of a diagram whose places `sfdp` finds by the ties alone.
///
/// There are no boxes and no frame, so that the legend joins the title.
struct ScatteredLines {
  /// Up to so many nodes they are moved apart until none lies on another: beyond it this takes minutes.
  private static let mostMovedApart = 1_500

  let diagram: Diagram
  /// Who is named; the others are dots, as large as they have articles.
  let named: Set<Actor.ID>
  let theme: DiagramStyle

  var lines: [String] {
    let label = Heading.withLegend(of: diagram, theme: theme, width: CaptionWidth.ofScattered(diagram.nodes))
    let overlap = diagram.nodes.count > Self.mostMovedApart ? "true" : "prism"
    return ["graph [layout=sfdp, overlap=\(overlap), splines=line, label=<\(label)>];", ""]
      + NodeLine.lines(for: diagram.nodes, theme: theme) + dots
  }

  private var dots: [String] {
    diagram.nodes.filter { !named.contains($0.id) }.map { node in
      let width = min(0.09 + 0.02 * Double(node.articles), 0.25)
      let look = "shape=circle, label=\"\", width=\(width), height=\(width), fixedsize=true"
      return "\(DOTText.quoted(node.id)) [\(look)];"
    }
  }
}
