internal import KorpuModel

/// One edge's line of DOT.
struct EdgeLine {
  let edge: DiagramEdge

  var text: String {
    var attributes = DOTAttributes()
    attributes.add("id", edge.id)
    attributes.add("type", edge.type.rawValue)
    attributes.add("role", edge.roles.map(\.rawValue).joined(separator: " "))
    attributes.add("title", edge.titles.joined(separator: "; "))
    attributes.add(raw: "articles", String(edge.articles))
    attributes.add(raw: "penwidth", String(EdgeStyle.width(articles: edge.articles)))
    attributes.add(evidence: edge.evidence)
    return "\(DOTText.quoted(edge.from)) -> \(DOTText.quoted(edge.to)) \(attributes.text);"
  }

  /// The look of the edges that follow.
  static func defaults(of type: RelationType, theme: DiagramTheme) -> String {
    let style = EdgeStyle(of: type)
    return """
      edge [class=\(type.rawValue), color="\(theme.colour(of: type))", style=\(style.stroke.rawValue), \
      dir=\(style.isDirected ? "forward" : "none"), weight=\(style.weight)];
      """
  }
}
