internal import KorpuLanguage
internal import KorpuModel

/// Reads dates and times as a language's newspapers print them.
struct DateReader {
  private let language: Language
  private let months: Table?

  init(language: Language) {
    self.language = language
    months = Table("months", of: language)
  }

  /// «24 noyabr, 2025», «24.11.2025», «2025-11-24».
  func date(in line: Substring) -> CalendarDate? {
    let words = line.split { !$0.isLetter && !$0.isNumber && $0 != "." && $0 != "-" && $0 != ":" }
    for (index, word) in words.enumerated() {
      if let iso = CalendarDate(iso: word), iso.month != nil { return iso }
      if let dotted = Self.dotted(word) { return dotted }
      if let date = worded(words, monthAt: index) { return date }
    }
    return nil
  }

  /// «14:16»
  static func time(in line: Substring) -> String? {
    line.split { !$0.isNumber && $0 != ":" }.first { word in
      let parts = word.split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count == 2, parts[1].count == 2, let hour = Int(parts[0]), let minute = Int(parts[1]) else {
        return false
      }
      return (0..<24).contains(hour) && (0..<60).contains(minute)
    }.map(String.init)
  }

  private static func dotted(_ word: Substring) -> CalendarDate? {
    let parts = word.split(separator: ".").compactMap { Int($0) }
    guard parts.count == 3, parts[2] > 1900 else { return nil }
    return CalendarDate(year: parts[2], month: parts[1], day: parts[0])
  }

  private func worded(_ words: [Substring], monthAt index: Int) -> CalendarDate? {
    guard let row = months?[words[index].lowercased(in: language)], row.count > 1, let month = Int(row[1]),
      index > 0, index + 1 < words.count, let day = Int(words[index - 1]), let year = Int(words[index + 1])
    else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }
}
