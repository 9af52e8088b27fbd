internal import KorpuLanguage
internal import KorpuModel

/// What the lines of a saved article are: title, date, time, bylines, story.
struct ArticleLayout {
  private(set) var title: String?
  private(set) var published: CalendarDate?
  private(set) var time: String?
  private(set) var authors: [String] = []
  private(set) var paragraphs: [TextSpan] = []

  init(of text: String, language: Language) {
    var lines = Self.lines(of: text)
    readHead(&lines, dates: DateReader(language: language))
    readBylines(&lines)
    paragraphs = lines.map(\.span)
  }

  private struct Line {
    let text: Substring
    let span: TextSpan
  }

  private static func lines(of text: String) -> [Line] {
    var offset = 0
    return text.split(separator: "\n", omittingEmptySubsequences: false).compactMap { raw in
      let start = offset + raw.utf8.prefix { $0 == 0x20 || $0 == 0x09 }.count
      offset += raw.utf8.count + 1
      let line = raw.drop { $0.isWhitespace }
      guard let last = line.lastIndex(where: { !$0.isWhitespace }) else { return nil }
      let kept = line[...last]
      return Line(text: kept, span: TextSpan(start: start, end: start + kept.utf8.count))
    }
  }

  /// The lines before the story: a stored page's «date …» line, a headline, dates and times, a section's name.
  private mutating func readHead(_ lines: inout [Line], dates: DateReader) {
    while let line = lines.first {
      if let stored = Self.storedHead(line.text) {
        published = stored.date
        title = stored.title.isEmpty ? title : stored.title
      } else if let date = dates.date(in: line.text), line.text.count < 40 {
        if published == nil || (published?.day == nil && date.day != nil) { published = date }
        time = time ?? DateReader.time(in: line.text)
      } else if let found = DateReader.time(in: line.text), line.text.count < 10 {
        time = time ?? found
      } else if isHeadline(line.text), lines.count > 1 {
        title = title ?? String(line.text)
      } else {
        return
      }
      lines.removeFirst()
    }
  }

  /// « date 2025-11-24 Headline»
  private static func storedHead(_ line: Substring) -> (date: CalendarDate, title: String)? {
    guard line.hasPrefix("date ") else { return nil }
    let rest = line.dropFirst(5)
    guard let date = CalendarDate(iso: rest.prefix { $0 == "-" || $0.isNumber }) else { return nil }
    return (date, rest.drop { $0 == "-" || $0.isNumber }.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// A headline has no final stop; only the first lines can be one.
  private func isHeadline(_ line: Substring) -> Bool {
    guard let last = line.last, !".!?:…\"”»".contains(last) else { return false }
    return line.count < 200
  }

  /// Two or three capitalised words without a stop, at the end of the text.
  private mutating func readBylines(_ lines: inout [Line]) {
    var bylines: [String] = []
    while lines.count > 1, let last = lines.last, Self.isByline(last.text) {
      bylines.append(String(last.text))
      lines.removeLast()
    }
    authors = bylines.reversed()
  }

  private static func isByline(_ line: Substring) -> Bool {
    let words = line.split(separator: " ")
    return (2...3).contains(words.count) && line.count < 50
      && words.allSatisfy { word in
        word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || $0 == "." || $0 == "-" || $0 == "’" }
      }
  }
}
