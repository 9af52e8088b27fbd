/// Something that the legend explains: cells side by side, and how wide they are together, in points.
struct LegendItem {
  private static let chipPadding = 4
  private static let captionGap = 5
  /// How long the piece of a line is, and its thickness.
  private static let sampleLength = 26
  private static let thickness = 2

  let cells: String
  let width: Double

  /// A look of nodes, as a small node with its name in it.
  init(of look: DiagramNode.Look, called caption: String, theme: DiagramStyle) {
    let tone = theme.tone(of: look)
    let shape = NodeShape(of: look)
    cells = """
      <td border="1" cellpadding="\(Self.chipPadding)" color="\(tone.border)" \
      bgcolor="\(tone.fill)"\(shape.isRounded ? " style=\"rounded\"" : "")>\
      \(LabelText.font(DOTText.html(caption), size: theme.captionSize, colour: theme.ink))</td>
      """
    width = Self.width(of: caption, theme) + 2 * Double(Self.chipPadding + 1)
  }

  /// A kind of lines, as a piece of one with its name beside it.
  init(of kind: DiagramEdge.Kind, called caption: String, theme: DiagramStyle) {
    let head = EdgeStyle(of: kind).head
    let colour = theme.colour(of: kind)
    let line = Self.line(theme.stroke(of: kind), colour) + (head.map { Self.drawn($0, colour) } ?? "")
    let text = LabelText.font(DOTText.html(caption), size: theme.captionSize, colour: theme.quiet)
    let row = "<tr>\(line)<td width=\"\(Self.captionGap)\"></td><td>\(text)</td></tr>"
    cells = "<td>\(HTMLTable.table([row]))</td>"
    width =
      Double(Self.sampleLength + Self.captionGap + (head?.strips.count ?? 0)) + Self.width(of: caption, theme)
  }

  /// The mark of new nodes and a new line, which is double.
  init(ofNewCalled caption: String, theme: DiagramStyle) {
    let mark = LabelText.font("<b>\(NodeLabel.mark)</b>", size: theme.captionSize, colour: theme.new)
    let text = LabelText.font(DOTText.html(caption), size: theme.captionSize, colour: theme.quiet)
    let space = "<td width=\"\(Self.captionGap)\"></td>"
    let line = """
      <td border="1" sides="TB" color="\(theme.quiet)" width="\(Self.sampleLength)" height="4" fixedsize="true"></td>
      """
    cells = "<td>\(HTMLTable.table(["<tr><td>\(mark)</td>\(space)\(line)\(space)<td>\(text)</td></tr>"]))</td>"
    width =
      Self.width(of: NodeLabel.mark, theme) + Double(Self.sampleLength + 2 * Self.captionGap)
      + Self.width(of: caption, theme)
  }

  /// Two dots and the line between them.
  init(ofSidesCalled caption: String, theme: DiagramStyle) {
    let colour = theme.tone(of: .side).fill
    let dot = Self.drawn(.disc, colour)
    let line = HTMLTable.cell(width: Self.sampleLength / 2, height: Self.thickness, colour: colour)
    let text = LabelText.font(DOTText.html(caption), size: theme.captionSize, colour: theme.quiet)
    cells =
      "<td>\(HTMLTable.table(["<tr>\(dot)\(line)\(dot)<td width=\"\(Self.captionGap)\"></td><td>\(text)</td></tr>"]))</td>"
    width =
      Double(Self.sampleLength / 2 + 2 * LineHead.disc.strips.count + Self.captionGap) + Self.width(of: caption, theme)
  }

  /// A dashed frame, as around those whose country is assumed.
  init(ofAssumedCalled caption: String, theme: DiagramStyle) {
    let text = LabelText.font(DOTText.html(caption), size: theme.captionSize, colour: theme.ink)
    cells = """
      <td border="1" cellpadding="\(Self.chipPadding)" color="\(theme.quiet)" style="dashed">\(text)</td>
      """
    width = Self.width(of: caption, theme) + 2 * Double(Self.chipPadding + 1)
  }

  private static func width(of caption: String, _ theme: DiagramStyle) -> Double {
    TextWidth.points(caption, size: Double(theme.captionSize))
  }

  /// A piece of line made of coloured cells: letters that look like lines are missing from most fonts.
  private static func line(_ stroke: LineStroke, _ colour: String) -> String {
    let dashes: [(length: Int, gap: Int)] =
      switch stroke {
      case .solid: [(sampleLength, 0)]
      case .dashed: [(6, 4), (6, 4), (6, 0)]
      case .dotted: [(2, 4), (2, 4), (2, 4), (2, 4), (2, 0)]
      }
    return dashes.map { dash in
      HTMLTable.cell(width: dash.length, height: thickness, colour: colour)
        + (dash.gap > 0 ? HTMLTable.cell(width: dash.gap, height: thickness) : "")
    }.joined()
  }

  private static func drawn(_ head: LineHead, _ colour: String) -> String {
    head.strips.map { HTMLTable.cell(width: 1, height: $0, colour: colour) }.joined()
  }
}
