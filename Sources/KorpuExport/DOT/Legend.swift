internal import KorpuModel

/// The key to a diagram, of just what occurs in it, and the source line, as an HTML-like table.
struct Legend {
  private static let sourceWidth = 140

  let diagram: Diagram
  let theme: DiagramTheme

  var table: String {
    let source = LabelText.html(diagram.source, width: Self.sourceWidth, mostLines: 3)
      .map { "<tr><td align=\"left\" balign=\"left\">\(small($0, theme.quiet))</td></tr>" }
    let rows = [row(of: chips), row(of: samples), source ?? ""]
    return HTMLTable.table(rows, padding: 2)
  }

  private func row(of cells: [String]) -> String {
    guard !cells.isEmpty else { return "" }
    let inner = cells.map { "<td>\($0)</td>" }.joined()
    return "<tr><td align=\"left\">\(HTMLTable.table(["<tr>\(inner)</tr>"], spacing: 6))</td></tr>"
  }

  private var chips: [String] {
    let looks = Set(diagram.nodes.map(\.look))
    return DiagramNode.Look.allCases.filter(looks.contains).map { look in
      let tone = theme.tone(of: look)
      let style = NodeStyle(of: look)
      return """
        <table border="1" cellborder="0" cellspacing="0" cellpadding="3" color="\(tone.border)" \
        bgcolor="\(tone.fill)"\(style.isRounded ? " style=\"rounded\"" : "")><tr><td width="64">\
        \(small(style.caption, theme.ink))</td></tr></table>
        """
    }
  }

  private var samples: [String] {
    let kinds = Set(diagram.edges.map(\.kind))
    return DiagramEdge.Kind.allCases.filter(kinds.contains).map { kind in
      let style = EdgeStyle(of: kind)
      let colour = theme.colour(of: kind)
      let cells = [
        "<td>\(HTMLTable.table(["<tr>\(line(style.stroke, colour))</tr>"]))</td>",
        style.isDirected ? "<td>\(small("►", colour))</td>" : "",
        "<td cellpadding=\"4\">\(small(style.caption, theme.quiet))</td>",
      ]
      return HTMLTable.table(["<tr>\(cells.joined())</tr>"])
    }
  }

  /// A piece of line made of coloured cells: letters that look like lines are missing from most fonts.
  private func line(_ stroke: EdgeStyle.Stroke, _ colour: String) -> String {
    let dashes: [(length: Int, gap: Int)] =
      switch stroke {
      case .solid: [(26, 0)]
      case .dashed: [(6, 4), (6, 4), (6, 0)]
      case .dotted: [(2, 3), (2, 3), (2, 3), (2, 3), (2, 3), (2, 0)]
      }
    return dashes.map { dash in
      HTMLTable.cell(width: dash.length, height: 2, colour: colour)
        + (dash.gap > 0 ? HTMLTable.cell(width: dash.gap, height: 2) : "")
    }.joined()
  }

  private func small(_ html: String, _ colour: String) -> String {
    LabelText.font(html, size: 9, colour: colour)
  }
}
