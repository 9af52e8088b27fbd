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
    let dateline = lines.first.flatMap { Dateline($0.text, dates: dates) }
    title = head.title
    published = head.published ?? dateline?.date
    time = head.time
    authors = (head.authors + tail.authors).unique()
    paragraphs = lines.enumerated().map { index, line in
      let start = index == 0 ? dateline?.length ?? 0 : 0
      return TextSpan(start: line.span.start + start, end: line.span.end)
    }
  }
}
