/// Text in HTML-like labels.
enum LabelText {
  /// A text in lines that fit, as HTML; `nil` where nothing of it can be seen, for Graphviz refuses empty elements.
  ///
  /// What is longer than any real text ends in «…»; the picture's tooltips have the rest.
  static func html(_ text: String, width: Int, mostLines: Int) -> String? {
    // Twice what can be shown tells whether something is left over.
    let lines = LineBreaking.lines(of: String(text.prefix(2 * width * mostLines)), width: width)
      .map { DOTText.html($0.count > 2 * width ? $0.prefix(2 * width) + "…" : Substring($0)) }
      .filter { !$0.isEmpty }
    guard !lines.isEmpty else { return nil }
    let kept = lines.count > mostLines ? lines.prefix(mostLines - 1) + ["\(lines[mostLines - 1]) …"] : lines[...]
    return kept.joined(separator: "<br/>")
  }

  static func font(_ html: String, size: Int, colour: String) -> String {
    "<font point-size=\"\(size)\" color=\"\(colour)\">\(html)</font>"
  }
}
