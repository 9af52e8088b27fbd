/// The HTML-like label of a node: the name in bold, under it a small line in a quiet tone.
struct NodeLabel {
  private static let mostLines = 5

  let node: DiagramNode
  let theme: DiagramStyle

  /// How many lines the label of a node has.
  static func lines(of node: DiagramNode, theme: DiagramStyle) -> (name: Int, detail: Int) {
    if node.look == .side { return (0, 0) }
    let label = NodeLabel(node: node, theme: theme)
    func count(_ text: String, _ width: Double) -> Int {
      min(mostLines, LabelText.lines(of: text, width: width, mostLines: mostLines).count)
    }
    return (max(1, count(printed(node), label.nameWidth)), count(node.detail, label.detailWidth))
  }

  /// One line of text, or a table with a row for each.
  var text: String {
    if node.look == .side { return "\"\"" }
    let lines = LabelText.htmlLines(Self.printed(node), width: nameWidth, mostLines: Self.mostLines)
    let names = (lines.isEmpty ? [DOTText.html(node.id)] : lines).enumerated()
      .map { "<b>\(node.isNew && $0 == 0 ? marked($1) : $1)</b>" }
    let details = LabelText.htmlLines(node.detail, width: detailWidth, mostLines: Self.mostLines)
      .map { LabelText.font($0, size: theme.captionSize, colour: theme.quiet) }
    guard names.count + details.count > 1 else { return "<\(names[0])>" }
    let rows =
      HTMLTable.rows(names, size: theme.nameSize(of: node.look)) + HTMLTable.rows(details, size: theme.captionSize)
    return "<\(HTMLTable.table(rows))>"
  }

  /// The name; that of a new node with a mark before it.
  private static func printed(_ node: DiagramNode) -> String { node.isNew ? "\(mark) \(node.name)" : node.name }

  /// What stands before the name of a new node, in a colour of its own.
  static let mark = "+"

  private func marked(_ name: String) -> String {
    "<font color=\"\(theme.new)\">\(Self.mark)</font>\(name.dropFirst(Self.mark.count))"
  }

  /// Where names and small lines break, in ems.
  private var nameWidth: Double {
    TextWidth.ems(
      inPoints: NodeShape(of: node.look).textWidth, size: Double(theme.nameSize(of: node.look)), isBold: true)
  }

  private var detailWidth: Double {
    TextWidth.ems(inPoints: NodeShape(of: node.look).textWidth, size: Double(theme.captionSize))
  }
}
