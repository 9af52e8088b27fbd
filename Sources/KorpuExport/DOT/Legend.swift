internal import KorpuModel

/// The key to a diagram, of just what occurs in it, and the source line, as one HTML-like label.
struct Legend {
  let diagram: Diagram
  let theme: DiagramTheme

  var text: String {
    let rows = [row(of: chips), row(of: samples), sourceRow].joined()
    return "<<table border=\"0\" cellborder=\"0\" cellspacing=\"0\" cellpadding=\"2\">\(rows)</table>>"
  }

  private func row(of cells: [String]) -> String {
    guard !cells.isEmpty else { return "" }
    let inner = cells.map { "<td>\($0)</td>" }.joined()
    return """
      <tr><td align="left"><table border="0" cellborder="0" cellspacing="6" cellpadding="0">\
      <tr>\(inner)</tr></table></td></tr>
      """
  }

  private var chips: [String] {
    let looks = Set(diagram.nodes.map(\.look))
    return DiagramNode.Look.allCases.filter(looks.contains).map { look in
      let tone = theme.tone(of: look)
      return """
        <table border="1" cellborder="0" cellspacing="0" cellpadding="3" color="\(tone.border)" \
        bgcolor="\(tone.fill)"\(NodeStyle(of: look).isRounded ? " style=\"rounded\"" : "")><tr><td width="64">\
        \(small(NodeStyle(of: look).caption, theme.ink))</td></tr></table>
        """
    }
  }

  private var samples: [String] {
    let types = Set(diagram.edges.map(\.type))
    return RelationType.allCases.filter(types.contains).map { type in
      let style = EdgeStyle(of: type)
      let stroke = style.stroke.sample + (style.isDirected ? "▶" : "")
      return "<font point-size=\"9\" color=\"\(theme.colour(of: type))\">\(stroke)</font> "
        + small(style.caption, theme.quiet)
    }
  }

  private var sourceRow: String {
    "<tr><td align=\"left\">\(small(DOTText.html(diagram.source), theme.quiet))</td></tr>"
  }

  private func small(_ text: String, _ colour: String) -> String {
    "<font point-size=\"9\" color=\"\(colour)\">\(text)</font>"
  }
}

extension EdgeStyle.Stroke {
  /// A piece of such a line, drawn with letters.
  fileprivate var sample: String {
    switch self {
    case .solid: "━━━"
    case .dashed: "╍╍╍"
    case .dotted: "┅┅┅"
    }
  }
}
