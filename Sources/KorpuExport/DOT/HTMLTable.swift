/// Pieces of HTML-like labels.
enum HTMLTable {
  static func table(_ rows: [String], spacing: Int = 0, padding: Int = 0) -> String {
    let attributes = "border=\"0\" cellborder=\"0\" cellspacing=\"\(spacing)\" cellpadding=\"\(padding)\""
    return "<table \(attributes)>\(rows.joined())</table>"
  }

  /// Lines of text of one size below one another, a row each.
  ///
  /// Between the lines of one text Graphviz leaves no room where one is bold: a letter with a tail touches the capital
  /// with a mark below it. Rows have a height of their own, and their text stands at their foot: capitals are seen in
  /// the middle of a box then, for the room of tails below them is mostly empty.
  static func rows(_ lines: [String], size: Int, alignment: String? = nil) -> [String] {
    let alignment = alignment.map { " align=\"\($0)\"" } ?? ""
    return lines.map { "<tr><td height=\"\(leading(of: size))\" valign=\"bottom\"\(alignment)>\($0)</td></tr>" }
  }

  /// How far apart lines of a size stand: Noto Sans needs 1.17 of it for «ğ» above «Ö».
  static func leading(of size: Int) -> Int { (122 * size + 99) / 100 }

  static func cell(width: Int, height: Int, colour: String? = nil) -> String {
    let fill = colour.map { " bgcolor=\"\($0)\"" } ?? ""
    return "<td width=\"\(width)\" height=\"\(height)\" fixedsize=\"true\"\(fill)></td>"
  }
}
