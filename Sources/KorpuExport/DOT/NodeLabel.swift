/// The HTML-like label of a node: the name in bold, under it a small line in a quiet tone.
struct NodeLabel {
  /// Where names break, in characters: the width of a column.
  private static let nameWidth = 26
  private static let forumNameWidth = 29
  private static let detailWidth = 38
  private static let mostLines = 5

  let node: DiagramNode
  let theme: DiagramTheme

  var text: String {
    let name = Self.lines(of: node.name, width: node.look == .forum ? Self.forumNameWidth : Self.nameWidth)
    let detail = Self.lines(of: node.detail, width: Self.detailWidth)
    let bold = "<b>\((name.isEmpty ? [DOTText.html(node.id)] : name).joined(separator: "<br/>"))</b>"
    guard !detail.isEmpty else { return "<\(bold)>" }
    let quiet = detail.joined(separator: "<br/>")
    return "<\(bold)<br/><font point-size=\"9\" color=\"\(theme.quiet)\">\(quiet)</font>>"
  }

  /// Lines that fit; what is longer than any real name ends in «…», the picture's tooltip has the rest.
  private static func lines(of text: String, width: Int) -> [String] {
    let lines = LineBreaking.lines(of: text, width: width).map { line in
      DOTText.html(line.count > 2 * width ? line.prefix(2 * width) + "…" : Substring(line))
    }
    let kept = lines.filter { !$0.isEmpty }
    return kept.count > mostLines ? kept.prefix(mostLines - 1) + ["…"] : kept
  }
}
