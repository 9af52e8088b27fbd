/// The HTML-like label of a node: the name in bold, under it a small line in a quiet tone.
struct NodeLabel {
  /// Where names break, in characters: the width of a column.
  private static let nameWidth = 26
  private static let forumNameWidth = 29
  private static let detailWidth = 38
  private static let mostLines = 5

  let node: DiagramNode
  let theme: DiagramTheme

  /// How many lines the label of a node has.
  static func lines(of node: DiagramNode) -> (name: Int, detail: Int) {
    let name = LineBreaking.lines(of: node.name, width: node.look == .forum ? forumNameWidth : nameWidth).count
    let detail = LineBreaking.lines(of: node.detail, width: detailWidth).count
    return (min(max(1, name), mostLines), min(detail, mostLines))
  }

  var text: String {
    let width = node.look == .forum ? Self.forumNameWidth : Self.nameWidth
    let name = LabelText.html(node.name, width: width, mostLines: Self.mostLines) ?? DOTText.html(node.id)
    let detail = LabelText.html(node.detail, width: Self.detailWidth, mostLines: Self.mostLines)
    let quiet = detail.map { "<br/>" + LabelText.font($0, size: 9, colour: theme.quiet) } ?? ""
    return "<<b>\(name)</b>\(quiet)>"
  }
}
