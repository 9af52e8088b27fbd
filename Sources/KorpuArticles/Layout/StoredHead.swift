internal import KorpuModel

/// The first line of a page as archives store it: «date 2025-11-24 Headline».
struct StoredHead {
  let date: CalendarDate
  let title: String?
  /// The rest of the line where it is a sentence of the story and no headline.
  let story: TextLine?

  init?(_ line: TextLine) {
    guard line.text.hasPrefix("date ") else { return nil }
    let words = line.words
    guard words.count > 1, let date = CalendarDate(iso: words[1]) else { return nil }
    self.date = date
    guard words.count > 2 else {
      title = nil
      story = nil
      return
    }
    let rest = line.text[words[2].startIndex...]
    if rest.last.map({ ".:".contains($0) }) == true || rest.utf8.count > 400 {
      title = nil
      let span = TextSpan(start: line.span.end - rest.utf8.count, end: line.span.end)
      story = TextLine(text: rest, span: span, followsBlank: true)
    } else {
      title = words.dropFirst(2).prefix { $0 != "|" }.joined(separator: " ")
      story = nil
    }
  }
}
