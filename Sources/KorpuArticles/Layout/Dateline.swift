internal import KorpuModel

/// The place, day and agency with which an agency's story opens: «Bakı, 24 noyabr, AZƏRTAC. …», «Bakı. 24 noyabr. …»,
/// «БИШКЕК, 14-февраль. — Манас-Инфо. …».
struct Dateline {
  /// How many bytes of the line it takes, with the space after it.
  let length: Int
  /// The day, where it tells the year too.
  let date: CalendarDate?

  /// `nil` where a line does not begin with one.
  init?(_ line: Substring, dates: DateReader) {
    let chunks = line.prefix(100).split(separator: " ")
    let words = chunks.map(Self.bare)
    var index = 0
    guard Self.takeNames(chunks, at: &index, endingIn: ".,/"), index < chunks.count else { return nil }
    // «Tashkent, Uzbekistan, October 2.»
    if dates.phrase(in: words, at: index) == nil { _ = Self.takeNames(chunks, at: &index, endingIn: ",") }
    guard index < chunks.count, let phrase = dates.phrase(in: words, at: index) else { return nil }
    index += phrase.length
    if phrase.date != nil, index < chunks.count, DateReader.isWordOfYear(words[index]) { index += 1 }
    var isClosed = chunks[index - 1].hasSuffix(".")
    if !Self.isDash(chunks, at: index) { isClosed = Self.takeNames(chunks, at: &index, endingIn: ".:") || isClosed }
    if Self.isDash(chunks, at: index) {
      isClosed = true
      index += 1
      _ = Self.takeNames(chunks, at: &index, endingIn: ".:")
    }
    guard isClosed, index < chunks.count else { return nil }
    length = line[..<chunks[index].startIndex].utf8.count
    date = phrase.date
  }

  /// Goes past one or two capitalised words, the last of which ends in one of the marks or stands before a dash.
  private static func takeNames(_ chunks: [Substring], at index: inout Int, endingIn marks: String) -> Bool {
    for length in 1...2 where index + length <= chunks.count {
      let names = chunks[index..<index + length]
      guard names.allSatisfy({ $0.first?.isUppercase == true }), let last = names.last?.last else { return false }
      if marks.contains(last) || isDash(chunks, at: index + length) {
        index += length
        return true
      }
    }
    return false
  }

  private static func isDash(_ chunks: [Substring], at index: Int) -> Bool {
    chunks.indices.contains(index) && ["-", "–", "—"].contains(chunks[index])
  }

  private static func bare(_ chunk: Substring) -> Substring {
    let end = chunk.lastIndex { !".,/".contains($0) }
    return end.map { chunk[...$0] } ?? ""
  }
}
