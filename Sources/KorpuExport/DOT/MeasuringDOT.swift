/// A diagram's nodes, headings and legend, all in one place: Graphviz tells from it how large it draws each.
public struct MeasuringDOT: Sendable {
  /// The name of the node that is the legend.
  public static let legend = "korpu legend"
  /// The name of the node that is the title.
  public static let title = "korpu title"

  private let diagram: Diagram
  private let theme: DiagramStyle

  public init(diagram: Diagram, theme: DiagramStyle) {
    self.diagram = diagram
    self.theme = theme
  }

  /// The name of the node that is the heading of a group.
  public static func heading(of group: DiagramGroup) -> String { "korpu heading \(group.id)" }

  /// - Complexity: O(nodes).
  public var text: String {
    let width = CaptionWidth.ofScattered(diagram.nodes)
    let nodes = NodeLine.lines(for: diagram.nodes, theme: theme)
    let texts =
      [
        (Self.title, "<\(Heading(diagram: diagram, theme: theme, width: width).table)>"),
        (Self.legend, "<\(Legend(diagram: diagram, theme: theme, width: width).table)>"),
      ]
      + diagram.groups.map {
        (Self.heading(of: $0), BoxLine(group: $0, language: diagram.language, theme: theme).heading)
      }
    let lines =
      ["graph [layout=nop2];", "node [fontname=\"\(theme.font)\", pos=\"0,0\"];"] + nodes
      + ["node [shape=plain, width=0, height=0, margin=0];"]
      + texts.map { "\(DOTText.quoted($0.0)) [label=\($0.1)];" }
    return "digraph {\n" + lines.joined(separator: "\n") + "\n}\n"
  }
}
