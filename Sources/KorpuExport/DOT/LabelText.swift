/// Text in HTML-like labels.
enum LabelText {
  /// Letters are at least about half as wide as high: so many more than fit stand for any text that may be cut.
  private static let lettersInEm = 4.0

  /// A text in lines that fit, as HTML; `nil` where nothing of it can be seen, for Graphviz refuses empty elements.
  ///
  /// - Parameters: As for ``htmlLines(_:width:mostLines:)``.
  static func html(_ text: String, width: Double, mostLines: Int) -> String? {
    let lines = htmlLines(text, width: width, mostLines: mostLines)
    return lines.isEmpty ? nil : lines.joined(separator: "<br/>")
  }

  /// The lines of a text as HTML; none where nothing of it can be seen.
  ///
  /// What is longer than any real text ends in «…»; the picture's tooltips have the rest.
  /// - Parameters:
  ///   - text: The text.
  ///   - width: How wide a line may be, in ems.
  ///   - mostLines: How many lines there may be.
  static func htmlLines(_ text: String, width: Double, mostLines: Int) -> [String] {
    let letters = Int(width * lettersInEm)
    let lines = lines(of: text, width: width, mostLines: mostLines)
      .map { DOTText.html($0.count > letters ? $0.prefix(letters) + "…" : Substring($0)) }
      .filter { !$0.isEmpty }
    return lines.count > mostLines ? lines.prefix(mostLines - 1) + ["\(lines[mostLines - 1]) …"] : lines
  }

  /// The lines that may be shown, and one more where something is left over.
  static func lines(of text: String, width: Double, mostLines: Int) -> [String] {
    Array(
      LineBreaking.lines(of: String(text.prefix(Int(width * lettersInEm) * mostLines)), width: width)
        .prefix(mostLines + 1))
  }

  static func font(_ html: String, size: Int, colour: String) -> String {
    "<font point-size=\"\(size)\" color=\"\(colour)\">\(html)</font>"
  }
}
