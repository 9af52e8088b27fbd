internal import KorpuModel

/// A diagram as DOT: data for analysts and the picture in one.
///
/// One node or edge a line, sorted, so that two versions differ only where the network does. Every node and edge
/// carries an `id`, what it is, how many articles state it, and the sentences that do. Edges point as the ties do.
/// Nodes of type `layout` are no actors, and edges of this type no ties: they only draw what is between actors. The ties
/// that they draw together stand there as well, without lines.
public struct DiagramDOT: Sendable {
  static let arrowSize = 0.65

  private let diagram: Diagram
  private let layout: DiagramLayout
  private let theme: DiagramStyle

  /// - Parameters:
  ///   - diagram: What to draw.
  ///   - layout: How the nodes are arranged.
  ///   - theme: The colours.
  public init(_ diagram: Diagram, layout: DiagramLayout, theme: DiagramStyle = .light) {
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
    // One family, and few sizes: Graphviz looks long for each.
    [
      """
      graph [charset="UTF-8", bgcolor="\(theme.paper)", pad=0.35, outputorder=edgesfirst, fontname="\(theme.font)", \
      labelloc=t, labeljust=l];
      """,
      "node [fontname=\"\(theme.font)\", fontcolor=\"\(theme.ink)\"];",
      "edge [arrowsize=\(Self.arrowSize)];",
    ]
  }

  private var layoutLines: [String] {
    switch layout {
    case .placed(let placement): PlacedLines(diagram: diagram, placement: placement, theme: theme).lines
    case .scattered(let named): ScatteredLines(diagram: diagram, named: named, theme: theme).lines
    case .timeline(let timeline): TimelineLines(diagram: diagram, timeline: timeline, theme: theme).lines
    }
  }

  /// The edges, those of each type under its looks.
  private var edgeLines: [String] {
    let courses = courses
    return DiagramEdge.Kind.allCases.flatMap { kind -> [String] in
      let run = diagram.edges.filter { $0.kind == kind }
      guard !run.isEmpty else { return [] }
      return ["", EdgeLine.defaults(of: kind, theme: theme)]
        + run.map { EdgeLine(edge: $0, theme: theme, course: courses[$0.id]).text }
    } + undrawnLines
  }

  /// The ties that sides draw together.
  private var undrawnLines: [String] {
    guard case .placed(let placement) = layout else { return [] }
    return DiagramEdge.Kind.allCases.flatMap { kind -> [String] in
      let run = diagram.tiesOfSides.filter { $0.kind == kind }
      return run.isEmpty
        ? []
        : ["", EdgeLine.undrawn(of: kind)]
          + run.map { EdgeLine(edge: $0, theme: theme, course: placement.straight(from: $0.from, to: $0.to)).text }
    }
  }

  private var courses: [String: String] {
    switch layout {
    case .placed(let placement): PlacedLines(diagram: diagram, placement: placement, theme: theme).courses
    case .timeline(let timeline): TimelineLines(diagram: diagram, timeline: timeline, theme: theme).courses
    case .scattered: [:]
    }
  }
}
