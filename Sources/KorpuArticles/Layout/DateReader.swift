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

  /// «24 noyabr, 2025», «24.11.2025 14:16», «2025-11-24», «March 3, 2025», «Bakı. 24 noyabr».
  func read(_ line: Substring) -> Reading {
    var reading = Reading()
    let words = Self.words(of: line)
    var index = 0
    while index < words.count {
      if let phrase = phrase(in: words, at: index) {
        reading.date = reading.date ?? phrase.date
        reading.hasDay = true
        index += phrase.length
        if phrase.date != nil, index == words.count - 1, Self.isWordOfYear(words[index]) { index += 1 }
        continue
      }
      if let time = Self.time(words[index]) {
        let half = index + 1 < words.count ? HalfOfDay(words[index + 1]) : nil
        reading.time = reading.time ?? half?.time(time) ?? time
        index += half == nil ? 1 : 2
        continue
      }
      reading.rest.append(words[index])
      index += 1
    }
    return reading
  }

  /// The words from one on that name a day, in figures or with the name of a month.
  func phrase(in words: [Substring], at index: Int) -> (date: CalendarDate?, length: Int)? {
    if let numeric = NumericDate(words[index], language: language) { return (numeric.date, 1) }
    return DatePhrase(in: words, at: index, months: month).map { ($0.date, $0.length) }
  }

  /// The number of a month's name in the nominative, as dates have it.
  private func month(_ word: Substring) -> Int? {
    guard let row = months?[word.lowercased(in: language)], row.count > 1 else { return nil }
    return Int(row[1])
  }

  /// «3 марта 2025 г.», «24 noyabr 2025-ci il»: whether a word may belong to the year that it follows.
  static func isWordOfYear(_ word: Substring) -> Bool {
    (1...4).contains(word.count) && word.allSatisfy(\.isLowercase)
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

  /// «14:16», «14:16:30»: hours and minutes.
  private static func time(_ word: Substring) -> String? {
    let parts = word.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.dropFirst().allSatisfy({ $0.utf8.count == 2 }),
      let hour = number(parts[0]), let minute = number(parts[1]), (0..<24).contains(hour), (0..<60).contains(minute)
    else { return nil }
    return "\(parts[0]):\(parts[1])"
  }
}
