internal import KorpuModel

/// One edge's line of DOT.
struct EdgeLine {
  let edge: DiagramEdge
  let theme: DiagramStyle
  /// The points of its curve, in layouts that are given all places.
  var course: String?

  var text: String {
    var attributes = DOTAttributes()
    attributes.add("id", edge.id)
    attributes.add("type", edge.isOfSides ? NodeLine.drawing : edge.kind.name)
    attributes.add("how", edge.isOfSides ? nil : edge.kind.detail)
    attributes.add("role", edge.roles.map(\.rawValue).joined(separator: " "))
    attributes.add("title", edge.titles.joined(separator: "; "))
    attributes.add(raw: "articles", String(edge.articles))
    if edge.ties > 1 { attributes.add(raw: "ties", String(edge.ties)) }
    attributes.add(raw: "penwidth", String(theme.width(of: edge)))
    if edge.isNew { addNewness(to: &attributes) }
    attributes.add("pos", course)
    attributes.add(evidence: edge.evidence)
    return "\(DOTText.quoted(edge.from)) -> \(DOTText.quoted(edge.to)) \(attributes.text);"
  }

  /// A new line is double.
  private func addNewness(to attributes: inout DOTAttributes) {
    let colour = theme.colour(of: edge.kind)
    attributes.add(raw: "new", "true")
    attributes.add("class", "\(edge.kind.identifier) new")
    attributes.add("color", "\(colour):\(colour)")
  }

  /// The look of ties that follow, which sides draw together: the ties are there to be counted.
  static func undrawn(of kind: DiagramEdge.Kind) -> String {
    "edge [class=\"\(kind.identifier)\", dir=none, style=invis];"
  }

  /// The look of the edges that follow.
  static func defaults(of kind: DiagramEdge.Kind, theme: DiagramStyle) -> String {
    let style = EdgeStyle(of: kind)
    return """
      edge [class="\(kind.identifier)", color="\(theme.colour(of: kind))", style=\(theme.stroke(of: kind).rawValue), \
      dir=\(style.isDirected ? "forward" : "none"), arrowhead=\(style.head?.rawValue ?? "none"), \
      weight=\(style.weight)];
      """
  }
}
