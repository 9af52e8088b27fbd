internal import KorpuModel

/// One node's line of DOT.
struct NodeLine {
  let node: DiagramNode
  let theme: DiagramStyle
  /// Where it stands, in points, in layouts that are given all places.
  var position: String?

  /// The type of nodes and edges that are no actors and no ties.
  static let drawing = "layout"

  var text: String {
    var attributes = DOTAttributes()
    attributes.add("id", node.id)
    attributes.add(raw: "label", NodeLabel(node: node, theme: theme).text)
    attributes.add("name", node.name)
    attributes.add("type", node.type?.name ?? Self.drawing)
    attributes.add("kind", node.type?.kindName)
    attributes.add("country", node.country?.code)
    attributes.add("role", node.roles.map(\.rawValue).joined(separator: " "))
    attributes.add(raw: "articles", String(node.articles))
    if node.isNew { attributes.add(raw: "new", "true") }
    if node.isCountryAssumed {
      attributes.add(raw: "country_assumed", "true")
      attributes.add("style", NodeShape(of: node.look).style + ",dashed")
    }
    attributes.add("class", classes.joined(separator: " "))
    attributes.add("pos", position)
    attributes.add(evidence: node.evidence)
    return "\(DOTText.quoted(node.id)) \(attributes.text);"
  }

  private var classes: [String] {
    [
      node.look.rawValue, node.country?.code.lowercased(), node.isCountryAssumed ? "assumed" : nil,
      node.isNew ? "new" : nil,
    ].compactMap(\.self)
  }

  /// The lines of some nodes, those of each look under its defaults.
  static func lines(
    for nodes: [DiagramNode], theme: DiagramStyle, at positions: [Actor.ID: String] = [:]
  ) -> [String] {
    DiagramNode.Look.allCases.reversed().flatMap { look -> [String] in
      let run = nodes.filter { $0.look == look }
      return run.isEmpty
        ? []
        : [defaults(of: look, theme: theme)]
          + run.map { NodeLine(node: $0, theme: theme, position: positions[$0.id]).text }
    }
  }

  /// The look of the nodes that follow.
  private static func defaults(of look: DiagramNode.Look, theme: DiagramStyle) -> String {
    let shape = NodeShape(of: look)
    let tone = theme.tone(of: look)
    return """
      node [shape=\(shape.name), style="\(shape.style)", fillcolor="\(tone.fill)", \
      color="\(tone.border)", penwidth=\(theme.outline(of: look)), fontsize=\(theme.nameSize(of: look)), \
      width=\(shape.width), height=\(shape.height), margin="\(shape.margin)"];
      """
  }
}
