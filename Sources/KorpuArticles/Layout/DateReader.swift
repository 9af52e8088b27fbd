internal import KorpuLanguage
internal import KorpuModel

/// Reads dates and times as a language's newspapers print them.
struct DateReader {
  /// What a line says of day and time, and its other words.
  struct Reading {
    var date: CalendarDate?
    var time: String?
    /// Whether there is a day and a month, be it without a year.
    var hasDay = false
    var rest: [Substring] = []
  }

  private let language: Language
  private let months: Table?

  init(language: Language, months: Table?) {
    self.language = language
    self.months = months
  }

  /// «24 noyabr, 2025», «24.11.2025 14:16», «2025-11-24», «Bakı. 24 noyabr».
  func read(_ line: Substring) -> Reading {
    var reading = Reading()
    let words = Self.words(of: line)
    var index = 0
    while index < words.count {
      let word = words[index]
      if let date = Self.numeric(word) {
        reading.date = reading.date ?? date
        reading.hasDay = true
      } else if let time = Self.time(word) {
        reading.time = reading.time ?? time
      } else if let day = Self.number(word), (1...31).contains(day), index + 1 < words.count,
        let month = month(words[index + 1])
      {
        let year = index + 2 < words.count ? Self.year(words[index + 2]) : nil
        reading.date = reading.date ?? year.flatMap { CalendarDate(year: $0, month: month, day: day) }
        reading.hasDay = true
        index += year == nil ? 1 : 2
      } else {
        reading.rest.append(word)
      }
      index += 1
    }
    return reading
  }

  /// The number of a month's name in the nominative, as dates have it.
  func month(_ word: Substring) -> Int? {
    guard let row = months?[word.lowercased(in: language)], row.count > 1 else { return nil }
    return Int(row[1])
  }

  /// «2025», «2025-ci».
  static func year(_ word: Substring) -> Int? {
    guard let year = number(word.prefix { $0.isNumber }), (1900...2100).contains(year) else { return nil }
    return year
  }

  static func number(_ word: Substring) -> Int? {
    word.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(word) : nil
  }

  /// Cut at everything but letters, digits and the marks within dates and times; also at the T of ISO 8601, and where
  /// digits follow a word, for pages lose the space between a name and a time.
  private static func words(of line: Substring) -> [Substring] {
    let marks = ".-:/"
    return line.split { !$0.isLetter && !$0.isNumber && !marks.contains($0) }.flatMap { chunk -> [Substring] in
      let word = chunk.drop { marks.contains($0) }
      guard let last = word.lastIndex(where: { !marks.contains($0) }) else { return [] }
      let kept = word[...last]
      if kept.first?.isNumber == true, let mark = kept.firstIndex(of: "T") {
        return [kept[..<mark], kept[kept.index(after: mark)...]]
      }
      guard let digit = kept.firstIndex(where: \.isNumber), kept[..<digit].allSatisfy(\.isLetter) else { return [kept] }
      return [kept[..<digit], kept[digit...]].filter { !$0.isEmpty }
    }
  }

  /// «2025-11-24», «24.11.2025», «24/11/2025».
  private static func numeric(_ word: Substring) -> CalendarDate? {
    if let date = CalendarDate(iso: word), date.day != nil { return date }
    for separator in [".", "/"] as [Character] {
      let parts = word.split(separator: separator, omittingEmptySubsequences: false).map(number)
      if parts.count == 3, let day = parts[0], let month = parts[1], let year = parts[2], (1900...2100).contains(year) {
        return CalendarDate(year: year, month: month, day: day)
      }
    }
    return nil
  }

  /// «14:16», «14:16:30»: hours and minutes.
  private static func time(_ word: Substring) -> String? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      let hour = number(parts[0]), let minute = number(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return "\(parts[0]):\(parts[1])"
  }
}
