internal import KorpuModel

/// The words that name a day: «24 noyabr, 2025», «2025. március 3.», «March 3, 2025», «2025-жылдын 3-марты».
struct DatePhrase {
  /// `nil` where the year is not told, or the words leave open which is the day.
  let date: CalendarDate?
  /// How many words it takes.
  let length: Int

  private enum Part {
    case number(Int, digits: Int)
    case month(Int)
    case word

    var isWord: Bool { if case .word = self { true } else { false } }
  }

  private enum Slot {
    case year, month, day
    /// A number of two digits, as in «2025. 02. 14.»
    case paddedMonth, paddedDay
    /// A year's own word: «2025 | жылғы», «2025- | yil», «2025- | nji ýylyň».
    case filler
  }

  /// The longest come first, so that a year that is there is read.
  private static let orders: [[Slot]] = [
    [.year, .filler, .day, .month], [.year, .filler, .month, .day],
    [.year, .month, .day], [.day, .month, .year], [.month, .day, .year],
    [.year, .paddedMonth, .paddedDay], [.paddedDay, .paddedMonth, .year],
    [.day, .month], [.month, .day],
  ]

  private static let mostWords = 4

  /// Reads the phrase that begins at a word; `nil` where none does.
  init?(in words: [Substring], at index: Int, months: (Substring) -> Int?) {
    var parts: [(part: Part, end: Int)] = []
    for (offset, word) in words[index...].prefix(Self.mostWords).enumerated() {
      let found = Self.parts(of: word, months: months)
      if found.isEmpty { break }
      for part in found where !(part.isWord && parts.last?.part.isWord == true) { parts.append((part, offset + 1)) }
    }
    for order in Self.orders where order.count <= parts.count {
      guard let found = Self.match(order, parts.prefix(order.count).map(\.part)) else { continue }
      let end = parts[order.count - 1].end
      // «3-mart» is one word of two parts, and is read as a whole.
      if let next = parts.dropFirst(order.count).first, next.end == end, !next.part.isWord { continue }
      date = found.year.flatMap { CalendarDate(year: $0, month: found.month, day: found.day) }
      length = end
      return
    }
    return nil
  }

  private static func match(_ order: [Slot], _ parts: [Part]) -> (year: Int?, month: Int, day: Int)? {
    var year: Int?
    var month: Int?
    var day: Int?
    for (slot, part) in zip(order, parts) {
      switch (slot, part) {
      case (.year, .number(let number, digits: 4)) where (1900...2100).contains(number): year = number
      case (.month, .month(let number)): month = number
      case (.day, .number(let number, digits: 1...2)) where (1...31).contains(number): day = number
      case (.paddedMonth, .number(let number, digits: 2)) where (1...12).contains(number): month = number
      case (.paddedDay, .number(let number, digits: 2)) where (1...31).contains(number): day = number
      case (.filler, .word): continue
      default: return nil
      }
    }
    guard let month, let day else { return nil }
    return (year, month, day)
  }

  /// «3», «3-nji», «3rd», «3-mart», «2025-yil», «mart»: the ending of a day says nothing, and a month may hang on it.
  private static func parts(of word: Substring, months: (Substring) -> Int?) -> [Part] {
    let digits = word.prefix { $0.isNumber }
    guard let number = DateReader.number(digits), !digits.isEmpty else {
      if let month = months(word) { return [.month(month)] }
      return word.first?.isLowercase == true ? [.word] : []
    }
    let ending = word[digits.endIndex...].drop { $0 == "-" }
    if ending.isEmpty { return [.number(number, digits: digits.count)] }
    guard ending.allSatisfy(\.isLetter) else { return [] }
    if let month = months(ending) { return [.number(number, digits: digits.count), .month(month)] }
    let part = Part.number(number, digits: digits.count)
    return digits.count == 4 ? [part, .word] : [part]
  }
}
