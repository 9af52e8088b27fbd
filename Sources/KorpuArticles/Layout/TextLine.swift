internal import KorpuLanguage
internal import KorpuModel

/// A line that is not blank, without the white space around it.
struct TextLine {
  let text: Substring
  let span: TextSpan
  /// Whether a blank line, or the beginning of the text, stands before it.
  let followsBlank: Bool

  static func lines(of text: String) -> [TextLine] {
    var lines: [TextLine] = []
    var offset = 0
    var followsBlank = true
    // By bytes: looking for characters takes ten times as long.
    for bytes in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      let raw = Substring(bytes)
      let content = raw.unicodeScalars.drop(while: ScalarProperties.isSpace)
      if let last = content.lastIndex(where: { !ScalarProperties.isSpace($0) }) {
        let start = offset + raw.utf8.count - Substring(content).utf8.count
        let kept = Substring(content[...last])
        let span = TextSpan(start: start, end: start + kept.utf8.count)
        lines.append(TextLine(text: kept, span: span, followsBlank: followsBlank))
        followsBlank = false
      } else {
        followsBlank = true
      }
      offset += raw.utf8.count + 1
    }
    return lines
  }

  /// Whether the line ends as a sentence or a quotation does.
  var isFinished: Bool { text.last.map { ".!?…\"”»)".contains($0) } ?? false }

  /// Whether the line can be anything but story: a title, a date, a byline.
  var isShort: Bool { text.utf8.count <= 400 }

  /// The words, cut at white space.
  var words: [Substring] { text.split(whereSeparator: \.isWhitespace) }
}
