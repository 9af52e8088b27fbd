internal import KorpuModel

/// A diagram as DOT: data for analysts and the picture in one.
///
/// One node or edge a line, sorted, so that two versions differ only where the network does. Every node and edge
/// carries an `id`, what it is, how many articles state it, and the sentences that do. Edges point as the ties do.
/// Nodes of type `layout` are no actors: they only keep the columns in their order.
public struct DiagramDOT: Sendable {
  private let diagram: Diagram
  private let theme: DiagramTheme
  private let sides: Sides
  /// The columns that have nodes, from the left: bodies, people, gatherings, people, bodies.
  private let columns: [[DiagramNode]]

  /// - Parameters:
  ///   - diagram: What to draw.
  ///   - sides: Which boxes stand left of the centre.
  ///   - theme: The colours.
  public init(_ diagram: Diagram, sides: Sides, theme: DiagramTheme = .light) {
    self.diagram = diagram
    self.theme = theme
    self.sides = sides
    let left = diagram.groups.filter { sides.left.contains($0.id) }
    let right = diagram.groups.filter { !sides.left.contains($0.id) }
    columns = [
      left.flatMap(\.bodies), left.flatMap(\.innerColumn), diagram.centre, right.flatMap(\.innerColumn),
      right.flatMap(\.bodies),
    ].filter { !$0.isEmpty }
  }

  /// - Complexity: O(length of the result).
  public var text: String {
    let parts = [graphLines, columnLines, boxLines, rankLines, edgeLines].joined()
    return (["digraph korpu {"] + parts.map { $0.isEmpty ? "" : "  " + $0 } + ["}", ""]).joined(separator: "\n")
  }

  private static let headingWidth = 40
  private static let font = "Noto Sans,Segoe UI,Arial,sans-serif"

  private var graphLines: [String] {
    return [
      "graph [layout=dot, rankdir=LR, newrank=true, charset=\"UTF-8\", bgcolor=\"\(theme.paper)\", pad=0.35, nodesep=0.24, ranksep=0.95, splines=true, outputorder=edgesfirst, fontname=\"\(Self.font)\"];",
      "graph [labelloc=t, labeljust=l, label=\(Heading(diagram: diagram, theme: theme).text)];",
      "node [fontname=\"\(Self.font)\", fontcolor=\"\(theme.ink)\"];",
      "edge [arrowsize=0.65];",
    ]
  }

  private var boxLines: [String] {
    let legend = Legend(diagram: diagram, theme: theme).text
    let inside = diagram.groups.flatMap(lines(of:)) + nodeLines(diagram.centre)
    return [
      "", "subgraph cluster_all {", "  graph [peripheries=0, margin=4, labelloc=b, labeljust=l, label=\(legend)];",
    ] + inside.map { "  " + $0 } + ["}"]
  }

  private func lines(of group: DiagramGroup) -> [String] {
    let side = sides.left.contains(group.id) ? "r" : "l"
    return [
      "subgraph cluster_\(group.id) {",
      """
        graph [id="\(group.boxID)", class="box \(group.id)", peripheries=1, label=\(heading(of: group)), labelloc=t, \
      labeljust=\(side), style="\(group.code == nil ? "rounded,filled,dashed" : "rounded,filled")", \
      fillcolor="\(theme.box.fill)", color="\(theme.box.border)", penwidth=1, margin=11];
      """,
    ] + nodeLines(group.nodes).map { "  " + $0 } + ["}"]
  }

  /// The country's name towards the centre, where no line between bodies crosses it. A box in which the country
  /// stands itself needs no heading.
  private func heading(of group: DiagramGroup) -> String {
    guard group.code != nil else {
      return "<\(LabelText.font("<i>country not stated</i>", size: 11, colour: theme.quiet))>"
    }
    guard group.country == nil else { return "\"\"" }
    let name = LabelText.html(group.heading, width: Self.headingWidth, mostLines: 1) ?? group.id
    return "<\(LabelText.font("<b>\(name)</b>", size: 12, colour: theme.quiet))>"
  }

  /// The nodes, each run of one look under its defaults.
  private func nodeLines(_ nodes: [DiagramNode]) -> [String] {
    DiagramNode.Look.allCases.reversed().flatMap { look in
      let run = nodes.filter { $0.look == look }
      return run.isEmpty
        ? [] : [NodeLine.defaults(of: look, theme: theme)] + run.map { NodeLine(node: $0, theme: theme).text }
    }
  }

  private var columnNames: [String] { columns.indices.map { "column_\($0 + 1)" } }

  /// What holds the columns in their order. It stands first because `dot` begins there when it looks for cycles: so
  /// the edges that point left are those that it turns, and all keep the direction of their ties.
  private var columnLines: [String] {
    guard columnNames.count > 1 else { return [] }
    return [
      "{",
      "  node [type=layout, style=invis, shape=point, width=0.01, height=0.01, label=\"\"];",
      "  edge [type=layout, style=invis, weight=0];",
      "  \(columnNames.joined(separator: " -> "));",
      "}",
    ]
  }

  /// Which nodes stand in which column.
  private var rankLines: [String] {
    guard columnNames.count > 1 else { return [] }
    return [""]
      + zip(columnNames, columns).map { name, nodes in
        "{ rank=same; \(name); \(nodes.map { DOTText.quoted($0.id) }.joined(separator: "; ")) }"
      }
  }

  private var edgeLines: [String] {
    RelationType.allCases.flatMap { type -> [String] in
      let run = diagram.edges.filter { $0.type == type }
      guard !run.isEmpty else { return [] }
      return ["", EdgeLine.defaults(of: type, theme: theme)]
        + run.map { EdgeLine(edge: $0).text }
    }
  }
}
