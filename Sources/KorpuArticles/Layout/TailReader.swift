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
    if line.isShort, let authors = signature(line.text) { return authors }
    if line.isFinished || !line.isShort { return nil }
    if words.isPersonName(line.words) { return [line.words.joined(separator: " ")] }
    return isAgency(line.text) ? [] : nil
  }

  /// A signature has no more names.
  private static let mostNames = 4
  /// The short name of an agency has no more letters.
  private static let longestAgency = 6

  /// «Aziza Alimova, OʻzA.», «B.Alimov, A.Karimova, OʻzA»: names and the short name of their agency behind commas.
  private func signature(_ text: Substring) -> [String]? {
    let parts = text.split(separator: ",").map { $0.split(whereSeparator: \.isWhitespace) }
    guard let agency = parts.last, parts.count > 1, parts.count <= Self.mostNames + 1, agency.count == 1,
      isShortAgency(agency[0])
    else { return nil }
    let names = parts.dropLast()
    guard names.allSatisfy({ words.isPersonName($0) || isInitialled($0) }) else { return nil }
    return names.map { $0.joined(separator: " ") }
  }

  /// «OʻzA», «ЎзА.»: it begins and ends with a capital.
  private func isShortAgency(_ word: Substring) -> Bool {
    let name = word.last == "." ? word.dropLast() : word
    guard (2...Self.longestAgency).contains(name.count), let first = name.first, let last = name.last else {
      return false
    }
    return first.isUppercase && last.isUppercase && name.allSatisfy { $0.isLetter || "ʻ‘’'".contains($0) }
  }

  /// «B.Alimov»
  private func isInitialled(_ words: [Substring]) -> Bool {
    guard words.count == 1, let point = words[0].firstIndex(of: ".") else { return false }
    let (initial, name) = (words[0][..<point], words[0][point...].dropFirst())
    return (1...2).contains(initial.count) && initial.first?.isUppercase == true && name.count > 2
      && name.first?.isUppercase == true && name.allSatisfy { $0.isLetter || "-ʻ‘’'".contains($0) }
  }

  /// «AZƏRTAC», «Day.Az»: a word in capitals, or a site's address.
  private func isAgency(_ text: Substring) -> Bool {
    guard text.utf8.count < 40, text.allSatisfy({ $0.isLetter || $0.isNumber || ".-".contains($0) }) else {
      return false
    }
    return text.contains(".") || (text.count > 2 && text.allSatisfy { !$0.isLowercase })
  }
}
