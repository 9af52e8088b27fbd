internal import KorpuModel

/// The lines of DOT of a diagram whose places are all known, so that `nop2` only draws.
struct PlacedLines {
  let diagram: Diagram
  let placement: Placement
  let theme: DiagramStyle

  var lines: [String] {
    let width = CaptionWidth.ofScattered(diagram.nodes)
    let legend = Legend(diagram: diagram, theme: theme, width: width).table
    let inside = diagram.groups.flatMap(lines(of:)) + nodeLines(diagram.centre)
    return [
      "graph [layout=nop2, splines=true, label=<\(Heading(diagram: diagram, theme: theme, width: width).table)>];", "",
      // A frame without a line bears the legend.
      "subgraph cluster_all {",
      "  graph [peripheries=0, bb=\"\(placement.frame.text)\", labelloc=b, labeljust=l, label=<\(legend)>];",
    ] + inside.map { "  " + $0 } + ["}"]
  }

  private func lines(of group: DiagramGroup) -> [String] {
    guard let box = placement.boxes[group.id] else { return nodeLines(group.nodes) }
    // The country's name stands towards the centre, where no line between bodies crosses it.
    let middle = (placement.frame.left + placement.frame.right) / 2
    let line = BoxLine(group: group, language: diagram.language, theme: theme)
      .text(alignment: (box.left + box.right) / 2 < middle ? "r" : "l", attributes: "bb=\"\(box.text)\"")
    return ["subgraph cluster_\(group.id) {", "  \(line)"] + nodeLines(group.nodes).map { "  " + $0 } + ["}"]
  }

  private func nodeLines(_ nodes: [DiagramNode]) -> [String] {
    NodeLine.lines(for: nodes, theme: theme, at: placement.nodes.mapValues(\.text))
  }

  /// The courses of the lines, by the ids of the edges.
  var courses: [String: String] {
    Dictionary(
      diagram.edges.compactMap { edge in placement.courses[edge.id].map { (edge.id, course(of: edge, along: $0)) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// A line that has a head ends where this begins.
  private func course(of edge: DiagramEdge, along points: [Placement.Point]) -> String {
    guard let head = EdgeStyle(of: edge.kind).head, points.count > 3, let tip = points.last else {
      return points.map(\.text).joined(separator: " ")
    }
    let before = points[points.count - 2]
    let (dx, dy) = (before.x - tip.x, before.y - tip.y)
    let length = head.length
    let share = length / max(length, (dx * dx + dy * dy).squareRoot())
    let base = Placement.Point(x: tip.x + dx * share, y: tip.y + dy * share)
    return (["e,\(tip.text)"] + (points.dropLast() + [base]).map(\.text)).joined(separator: " ")
  }
}

extension LineHead {
  /// The length in points: Graphviz draws an arrow ten times as long as `arrowsize`, and other heads in proportion.
  fileprivate var length: Double {
    let arrow = 10 * DiagramDOT.arrowSize
    return switch self {
    case .arrow: arrow
    case .diamond: 1.2 * arrow
    case .disc: 0.8 * arrow
    }
  }
}
