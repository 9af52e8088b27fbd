/// Pieces of HTML-like labels.
enum HTMLTable {
  static func table(_ rows: [String], spacing: Int = 0, padding: Int = 0) -> String {
    let attributes = "border=\"0\" cellborder=\"0\" cellspacing=\"\(spacing)\" cellpadding=\"\(padding)\""
    return "<table \(attributes)>\(rows.joined())</table>"
  }

  static func cell(width: Int, height: Int, colour: String? = nil) -> String {
    let fill = colour.map { " bgcolor=\"\($0)\"" } ?? ""
    return "<td width=\"\(width)\" height=\"\(height)\" fixedsize=\"true\"\(fill)></td>"
  }
}
