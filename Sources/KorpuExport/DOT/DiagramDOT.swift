internal import KorpuModel

/// A diagram as DOT: data for analysts and the picture in one.
///
/// One node or edge a line, sorted, so that two versions differ only where the network does. Every node and edge
/// carries an `id`, what it is, how many articles state it, and the sentences that do. Edges point as the ties do.
/// Nodes of type `layout` are no actors: they only keep the columns in their order.
public struct DiagramDOT: Sendable {
  private let diagram: Diagram
  private let layout: DiagramLayout
  private let theme: DiagramTheme

  /// - Parameters:
  ///   - diagram: What to draw.
  ///   - layout: How the nodes are arranged.
  ///   - theme: The colours.
  public init(_ diagram: Diagram, layout: DiagramLayout, theme: DiagramTheme = .light) {
    self.diagram = diagram
    self.layout = layout
    self.theme = theme
  }

  /// - Complexity: O(length of the result).
  public var text: String {
    let lines = headLines + layoutLines + edgeLines
    return (["digraph korpu {"] + lines.map { $0.isEmpty ? "" : "  " + $0 } + ["}", ""]).joined(separator: "\n")
  }

  private var headLines: [String] {
    // One family, and few sizes: Graphviz looks long for each. Noto Sans has every letter of the nine languages.
    let font = "Noto Sans"
    return [
      """
      graph [charset="UTF-8", bgcolor="\(theme.paper)", pad=0.35, outputorder=edgesfirst, fontname="\(font)", \
      labelloc=t, labeljust=l];
      """,
      "node [fontname=\"\(font)\", fontcolor=\"\(theme.ink)\"];",
      "edge [arrowsize=0.65];",
    ]
  }

  private var layoutLines: [String] {
    switch layout {
    case .butterfly(let sides): Butterfly(diagram: diagram, sides: sides, theme: theme).lines
    case .scattered: scatteredLines
    }
  }

  /// `sfdp` draws no boxes, so that the legend joins the title.
  private var scatteredLines: [String] {
    let label = HTMLTable.table(
      ["<tr><td align=\"left\">\(Heading(diagram: diagram, theme: theme).table)</td></tr>"]
        + ["<tr><td align=\"left\">\(Legend(diagram: diagram, theme: theme).table)</td></tr>"])
    return ["graph [layout=sfdp, overlap=prism, splines=line, label=<\(label)>];", ""]
      + NodeLine.lines(for: diagram.nodes, theme: theme)
  }

  /// The edges, those of each type under its looks.
  private var edgeLines: [String] {
    RelationType.allCases.flatMap { type -> [String] in
      let run = diagram.edges.filter { $0.type == type }
      guard !run.isEmpty else { return [] }
      return ["", EdgeLine.defaults(of: type, theme: theme)] + run.map { EdgeLine(edge: $0).text }
    }
  }
}
