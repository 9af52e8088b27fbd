/// The lines of DOT that arrange a diagram in five columns, from the left: bodies, people, gatherings, people, bodies.
struct Butterfly {
  /// How wide the name of a country may be, in ems.
  private static let headingWidth = 22.0

  let diagram: Diagram
  let sides: Sides
  let theme: DiagramStyle

  var lines: [String] { graphLines + columnLines + boxLines + rankLines }

  private var graphLines: [String] {
    [
      """
      graph [layout=dot, rankdir=LR, newrank=true, nodesep=0.24, ranksep=0.95, splines=true, \
      label=<\(Heading(diagram: diagram, theme: theme, width: width).table)>];
      """
    ]
  }

  /// The columns that have nodes.
  private var columns: [[DiagramNode]] {
    let left = diagram.groups.filter { sides.left.contains($0.id) }
    let right = diagram.groups.filter { !sides.left.contains($0.id) }
    return [
      left.flatMap(\.bodies), left.flatMap(\.innerColumn), diagram.centre, right.flatMap(\.innerColumn),
      right.flatMap(\.bodies),
    ].filter { !$0.isEmpty }
  }

  /// How wide it will be at least, in points.
  private var width: Double { CaptionWidth.ofColumns(columns) }

  private var columnNames: [String] { columns.indices.map { "column_\($0 + 1)" } }

  /// What holds the columns in their order. It stands first because `dot` begins there when it looks for cycles: so
  /// the edges that point left are those that it turns, and all keep the direction of their ties.
  private var columnLines: [String] {
    guard columns.count > 1 else { return [] }
    let nodes = columnNames.map { "\($0) [id=\"layout-\($0)\"];" }
    let edges = zip(columnNames, columnNames.dropFirst()).map { "\($0) -> \($1) [id=\"layout-\($0)-\($1)\"];" }
    let looks = [
      "node [type=layout, style=invis, shape=point, width=0.01, height=0.01, label=\"\"];",
      "edge [type=layout, style=invis, weight=0];",
    ]
    return ["{"] + (looks + nodes + edges).map { "  " + $0 } + ["}"]
  }

  /// The boxes of the countries and the middle, all in a frame without a line that bears the legend.
  private var boxLines: [String] {
    let legend = Legend(diagram: diagram, theme: theme, width: width).table
    let inside = diagram.groups.flatMap(lines(of:)) + NodeLine.lines(for: diagram.centre, theme: theme)
    return [
      "", "subgraph cluster_all {",
      "  graph [peripheries=0, margin=4, labelloc=b, labeljust=l, label=<\(legend)>];",
    ] + inside.map { "  " + $0 } + ["}"]
  }

  private func lines(of group: DiagramGroup) -> [String] {
    let side = sides.left.contains(group.id) ? "r" : "l"
    let style = group.code == nil ? "rounded,filled,dashed" : "rounded,filled"
    return [
      "subgraph cluster_\(group.id) {",
      // Inner clusters inherit from outer ones, so that everything is said again.
      """
        graph [id="\(group.boxID)", class="box \(group.id)", peripheries=1, label=\(heading(of: group)), labelloc=t, \
      labeljust=\(side), style="\(style)", fillcolor="\(theme.box.fill)", color="\(theme.box.border)", penwidth=1, \
      margin=11];
      """,
    ] + NodeLine.lines(for: group.nodes, theme: theme).map { "  " + $0 } + ["}"]
  }

  /// The country's name towards the centre, where no line between bodies crosses it. A box in which the country
  /// stands itself needs no heading.
  private func heading(of group: DiagramGroup) -> String {
    guard group.code != nil else {
      let unstated = DOTText.html(Phrases(language: diagram.language).caption(.unstated))
      return "<\(LabelText.font("<b>\(unstated)</b>", size: 11, colour: theme.quiet))>"
    }
    guard group.country == nil else { return "\"\"" }
    let name = LabelText.html(group.heading, width: Self.headingWidth, mostLines: 1) ?? group.id
    return "<\(LabelText.font("<b>\(name)</b>", size: 11, colour: theme.quiet))>"
  }

  /// Which nodes stand in which column.
  private var rankLines: [String] {
    guard columns.count > 1 else { return [] }
    return [""]
      + zip(columnNames, columns).map { name, nodes in
        "{ rank=same; \(name); \(nodes.map { DOTText.quoted($0.id) }.joined(separator: "; ")) }"
      }
  }
}
