internal import KorpuModel

/// Reads the lines before the story: a stored page's «date …» line, a headline, its repetition, dates, times, the name
/// of a section, a byline.
struct HeadReader {
  private(set) var title: String?
  private(set) var published: CalendarDate?
  private(set) var time: String?
  private(set) var authors: [String] = []

  private let dates: DateReader
  private let words: NewspaperWords

  /// More lines than any page has before its story.
  private static let mostLines = 16

  init(dates: DateReader, words: NewspaperWords) {
    self.dates = dates
    self.words = words
  }

  /// Takes the head off the lines; the last line is always story.
  mutating func read(_ lines: inout ArraySlice<TextLine>) {
    for _ in 0..<Self.mostLines {
      guard let line = lines.first, lines.count > 1 else { return }
      if let stored = StoredHead(line) {
        published = stored.date
        title = stored.title
        // Some pages have no headline, and the story begins in this line.
        guard let story = stored.story else {
          lines.removeFirst()
          continue
        }
        lines[lines.startIndex] = story
        return
      }
      let next = lines[lines.index(after: lines.startIndex)]
      guard takeDate(line) || takeByline(line) || takeHeadline(line, before: next) else { return }
      lines.removeFirst()
    }
  }

  private mutating func takeDate(_ line: TextLine) -> Bool {
    guard let found = DateLine(line, dates: dates) else { return false }
    if published == nil || (published?.day == nil && found.date?.day != nil) { published = found.date ?? published }
    time = time ?? found.time
    let names = Array(found.rest.prefix(2))
    if words.isKnownPersonName(names) { authors.append(names.joined(separator: " ")) }
    return true
  }

  private mutating func takeByline(_ line: TextLine) -> Bool {
    let credit = words.credit(line.text)
    if credit.isCredit {
      authors += credit.authors
      return true
    }
    guard line.isShort, !line.isFinished, words.isKnownPersonName(line.words) else { return false }
    authors.append(line.words.joined(separator: " "))
    return true
  }

  private mutating func takeHeadline(_ line: TextLine, before next: TextLine) -> Bool {
    if words.isSection(line.text) || repeatsTitle(line) { return true }
    guard Self.isHeadline(line, before: next) else { return false }
    // What stood first was the name of a section after all.
    guard title.map({ $0.split(separator: " ").count <= 2 && line.words.count > 2 }) ?? true else { return false }
    title = line.words.joined(separator: " ")
    return true
  }

  /// The page's own headline again, which may lack what a search engine's has: «… - VİDEO», «… | Xəbərlər».
  private func repeatsTitle(_ line: TextLine) -> Bool {
    guard let title, line.isShort, line.text.last.map({ !".:".contains($0) }) == true else { return false }
    let own = title.filter { $0.isLetter || $0.isNumber }
    let other = line.text.filter { $0.isLetter || $0.isNumber }
    return !other.isEmpty && own.hasPrefix(other) && other.utf8.count * 2 > own.utf8.count
  }

  /// A headline has no full stop. With a question mark it stands apart from the story; a quotation that begins the line
  /// is speech.
  private static func isHeadline(_ line: TextLine, before next: TextLine) -> Bool {
    guard line.isShort, let first = line.text.first, let last = line.text.last else { return false }
    if "-–—".contains(first) || ".:;,".contains(last) { return false }
    if "!?…".contains(last) { return next.followsBlank }
    if "\"”»".contains(last) { return !"\"“«„".contains(first) && !".!?…".contains(line.text.dropLast().last ?? ".") }
    return true
  }
}
