internal import KorpuModel

/// The place, day and agency with which an agency's story opens: «Bakı, 24 noyabr, AZƏRTAC. …», «Bakı. 24 noyabr. …».
struct Dateline {
  /// How many bytes of a line it takes, with the space after it; 0 where there is none.
  static func length(in line: Substring, dates: DateReader) -> Int {
    let chunks = line.prefix(100).split(separator: " ")
    var index = 0
    guard takeNames(chunks, at: &index, endingIn: ".,/") else { return 0 }
    guard index + 1 < chunks.count, let day = DateReader.number(chunks[index]), (1...31).contains(day),
      dates.month(bare(chunks[index + 1])) != nil
    else { return 0 }
    index += 2
    if index < chunks.count, DateReader.year(chunks[index]) != nil { index += 1 }
    var isClosed = chunks[index - 1].hasSuffix(".")
    if !isDash(chunks, at: index) { isClosed = takeNames(chunks, at: &index, endingIn: ".:") || isClosed }
    if isDash(chunks, at: index) {
      isClosed = true
      index += 1
      _ = takeNames(chunks, at: &index, endingIn: ".:")
    }
    guard isClosed, index < chunks.count else { return 0 }
    return line[..<chunks[index].startIndex].utf8.count
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
    chunk.last.map { ".,/".contains($0) } == true ? chunk.dropLast() : chunk
  }
}
