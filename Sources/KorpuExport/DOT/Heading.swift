/// The title of a diagram and the line under it, as an HTML-like table.
struct Heading {
  private static let mostLines = 3
  /// Over pictures that are so wide, in points, the title has its full size.
  private static let wide = 560.0

  let diagram: Diagram
  let theme: DiagramStyle
  /// How wide it may be, in points.
  let width: Double

  var table: String {
    let scope = scope.map { "<tr><td align=\"left\" balign=\"left\">\($0)</td></tr>" }
    return HTMLTable.table(title + [scope].compactMap(\.self) + ["<tr><td height=\"10\"></td></tr>"])
  }

  /// Where there is no other place for the legend: both, the one above the other.
  static func withLegend(of diagram: Diagram, theme: DiagramStyle, width: Double) -> String {
    let heading = Heading(diagram: diagram, theme: theme, width: width)
    let legend = Legend(diagram: diagram, theme: theme, width: width, neighbour: heading.lineWidth)
    return HTMLTable.table([heading.table, legend.table].map { "<tr><td align=\"left\">\($0)</td></tr>" })
  }

  /// Smaller over a narrow picture.
  private var titleSize: Int { width < Self.wide ? theme.titleSize * 3 / 4 : theme.titleSize }

  private var title: [String] {
    let lines = LabelText.htmlLines(diagram.title, width: titleEms, mostLines: Self.mostLines)
      .map { LabelText.font("<b>\($0)</b>", size: titleSize, colour: theme.ink) }
    return HTMLTable.rows(lines, size: titleSize, alignment: "left")
  }

  private var scope: String? {
    LabelText.html(diagram.scope, width: scopeEms, mostLines: Self.mostLines)
      .map { LabelText.font($0, size: theme.captionSize, colour: theme.quiet) }
  }

  private var titleEms: Double { TextWidth.ems(inPoints: width, size: Double(titleSize), isBold: true) }
  private var scopeEms: Double { TextWidth.ems(inPoints: width, size: Double(theme.captionSize)) }

  /// How wide the widest of its lines is, in points.
  private var lineWidth: Double {
    let title = LabelText.lines(of: diagram.title, width: titleEms, mostLines: Self.mostLines)
      .map { TextWidth.points($0, size: Double(titleSize), isBold: true) }
    let scope = LabelText.lines(of: diagram.scope, width: scopeEms, mostLines: Self.mostLines)
      .map { TextWidth.points($0, size: Double(theme.captionSize)) }
    return (title + scope).max() ?? 0
  }
}
