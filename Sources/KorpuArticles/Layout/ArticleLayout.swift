internal import KorpuModel

/// What the lines of a saved article are: title, date, time, bylines, story.
struct ArticleLayout {
  let title: String?
  let published: CalendarDate?
  let time: String?
  let authors: [String]
  let paragraphs: [TextSpan]

  init(of text: String, words: NewspaperWords, dates: DateReader) {
    var lines = TextLine.lines(of: text)[...]
    var head = HeadReader(dates: dates, words: words)
    head.read(&lines)
    var tail = TailReader(dates: dates, words: words)
    tail.read(&lines)
    title = head.title
    published = head.published
    time = head.time
    authors = (head.authors + tail.authors).unique()
    paragraphs = lines.enumerated().map { index, line in
      let start = index == 0 ? Dateline.length(in: line.text, dates: dates) : 0
      return TextSpan(start: line.span.start + start, end: line.span.end)
    }
  }
}
