/// Reads the lines after the story: bylines, credits, the agency's name.
struct TailReader {
  private(set) var authors: [String] = []

  private let dates: DateReader
  private let words: NewspaperWords

  private static let mostLines = 6

  init(dates: DateReader, words: NewspaperWords) {
    self.dates = dates
    self.words = words
  }

  /// Takes the tail off the lines, if the story before it is finished: names after a colon are a list of people, and
  /// a name after half a sentence is the end of it.
  mutating func read(_ lines: inout ArraySlice<TextLine>) {
    var rest = lines
    var found: [[String]] = []
    while found.count < Self.mostLines, let last = rest.last, let authors = tail(last) {
      found.append(authors)
      rest.removeLast()
    }
    guard let end = rest.last, end.isFinished else { return }
    lines = rest
    authors = found.reversed().flatMap { $0 }
  }

  /// The authors that a line of the tail names; `nil` for a line of the story.
  private func tail(_ line: TextLine) -> [String]? {
    let credit = words.credit(line.text)
    if credit.isCredit { return credit.authors }
    if DateLine(line, dates: dates) != nil { return [] }
    if line.isFinished || !line.isShort { return nil }
    if words.isPersonName(line.words) { return [line.words.joined(separator: " ")] }
    return isAgency(line.text) ? [] : nil
  }

  /// «AZƏRTAC», «Day.Az»: a word in capitals, or a site's address.
  private func isAgency(_ text: Substring) -> Bool {
    guard text.utf8.count < 40, text.allSatisfy({ $0.isLetter || $0.isNumber || ".-".contains($0) }) else {
      return false
    }
    return text.contains(".") || (text.count > 2 && text.allSatisfy { !$0.isLowercase })
  }
}
