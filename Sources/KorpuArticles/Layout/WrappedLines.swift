internal import KorpuModel

/// Joins the lines of a text that an editor or a mail program broke at a fixed width.
///
/// A line feed becomes a space: all other bytes keep their places.
struct WrappedLines {
  private static let widest = 120
  private static let leastBroken = 50

  /// - Complexity: O(length of the text).
  static func joined(_ text: String, dates: DateReader) -> String {
    let lines = TextLine.lines(of: text)
    guard isWrapped(lines) else { return text }
    let width = lines.map(\.text.count).max() ?? 0
    var bytes = Array(text.utf8)
    for (line, next) in zip(lines, lines.dropFirst()) where !next.followsBlank {
      // A short line that ends a sentence ends its paragraph too.
      let endsParagraph = line.isFinished && line.text.count * 10 < width * 6
      guard !endsParagraph, DateLine(line, dates: dates) == nil, DateLine(next, dates: dates) == nil else { continue }
      for offset in line.span.end..<next.span.start where bytes[offset] == UInt8(ascii: "\n") {
        bytes[offset] = UInt8(ascii: " ")
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether most lines that another follows at once break off in the middle of a sentence, and none is long.
  private static func isWrapped(_ lines: [TextLine]) -> Bool {
    var followed = 0
    var broken = 0
    for (line, next) in zip(lines, lines.dropFirst()) {
      let length = line.text.utf8.count <= leastBroken ? line.text.utf8.count : line.text.count
      if length > widest { return false }
      if next.followsBlank { continue }
      followed += 1
      if length >= leastBroken, !line.isFinished, line.text.last != ":" { broken += 1 }
    }
    return broken >= 2 && broken * 2 >= followed
  }
}
