/// The title of a diagram and the line under it, as an HTML-like table.
struct Heading {
  /// Where the lines break, in characters.
  private static let titleWidth = 72
  private static let scopeWidth = 140

  let diagram: Diagram
  let theme: DiagramTheme

  var table: String {
    let title = LabelText.html(diagram.title, width: Self.titleWidth, mostLines: 3)
      .map { LabelText.font("<b>\($0)</b>", size: 22, colour: theme.ink) }
    let scope = LabelText.html(diagram.scope, width: Self.scopeWidth, mostLines: 3)
      .map { LabelText.font($0, size: 9, colour: theme.quiet) }
    let rows = [title, scope].compactMap { $0.map { "<tr><td align=\"left\" balign=\"left\">\($0)</td></tr>" } }
    return HTMLTable.table(rows + ["<tr><td height=\"10\"></td></tr>"], padding: 1)
  }
}
