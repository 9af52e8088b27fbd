internal import KorpuModel

/// The key to a diagram, of just what occurs in it, and the source line, as an HTML-like table.
struct Legend {
  /// Between two rows, so that they start where the title does: no room is left around them.
  private static let gap = 15
  private static let mostLines = 3

  let diagram: Diagram
  let theme: DiagramStyle
  /// How wide it may be, in points.
  let width: Double
  /// How wide something is that stands in one column with it.
  var neighbour = 0.0

  var table: String {
    let rows = LegendRow.rows(of: chips, width: width) + LegendRow.rows(of: samples, width: width)
    let target = (rows.map(\.width) + [sourceWidth, neighbour]).max() ?? 0
    let lines = rows.map { $0.html(filledTo: target) } + (sourceRow.isEmpty ? [] : [sourceRow])
    let gap = "<tr><td height=\"\(Self.gap)\"></td></tr>"
    return HTMLTable.table([lines.joined(separator: gap)])
  }

  private var phrases: Phrases { Phrases(language: diagram.language) }

  private var chips: [LegendItem] {
    let looks = Set(diagram.nodes.map(\.look))
    return DiagramNode.Look.ofActors.filter(looks.contains).map {
      LegendItem(of: $0, called: phrases.name(of: $0), theme: theme)
    }
  }

  private var samples: [LegendItem] {
    let kinds = Set(diagram.edges.map(\.kind))
    let hasNews = diagram.nodes.contains(where: \.isNew) || diagram.edges.contains(where: \.isNew)
    let news = hasNews ? [LegendItem(ofNewCalled: phrases.caption(.new), theme: theme)] : []
    let isAssuming = diagram.nodes.contains(where: \.isCountryAssumed)
    let assumptions = isAssuming ? [LegendItem(ofAssumedCalled: phrases.caption(.assumed), theme: theme)] : []
    let hasSides = diagram.nodes.contains { $0.look == .side }
    let sides = hasSides ? [LegendItem(ofSidesCalled: phrases.name(of: .side), theme: theme)] : []
    return news + assumptions
      + DiagramEdge.Kind.allCases.filter(kinds.contains).map {
        LegendItem(of: $0, called: phrases.name(of: $0), theme: theme)
      } + sides
  }

  private var sourceRow: String {
    LabelText.html(diagram.source, width: sourceEms, mostLines: Self.mostLines).map { source in
      let text = LabelText.font(source, size: theme.captionSize, colour: theme.quiet)
      return "<tr><td align=\"left\" balign=\"left\">\(text)</td></tr>"
    } ?? ""
  }

  private var sourceEms: Double {
    TextWidth.ems(inPoints: width, size: Double(theme.captionSize))
  }

  private var sourceWidth: Double {
    let lines = LabelText.lines(of: diagram.source, width: sourceEms, mostLines: Self.mostLines)
    return lines.map { TextWidth.points($0, size: Double(theme.captionSize)) }.max() ?? 0
  }
}
