internal import KorpuModel

/// A date in figures: «2025-11-24», «24.11.2025», «24/11/2025», «2025.06.17», «03-10-2025».
struct NumericDate {
  /// `nil` where the figures may be read in two ways: «03/04/2025» in English.
  let date: CalendarDate?

  init?(_ word: Substring, language: Language) {
    for separator in [".", "/", "-"] as [Character] {
      let fields = word.split(separator: separator, omittingEmptySubsequences: false)
      let numbers = fields.compactMap(DateReader.number)
      guard fields.count == 3, numbers.count == 3, !fields.contains(where: \.isEmpty) else { continue }
      if Self.isYear(fields[0]) {
        self.init(year: numbers[0], month: numbers[1], day: numbers[2])
      } else if Self.isYear(fields[2]) {
        let isOpen = language == .english && separator != "." && numbers[0] <= 12 && numbers[0] != numbers[1]
        self.init(year: numbers[2], month: numbers[1], day: numbers[0], isOpen: isOpen)
      } else {
        return nil
      }
      return
    }
    return nil
  }

  /// `nil` for figures that no calendar has.
  private init?(year: Int, month: Int, day: Int, isOpen: Bool = false) {
    guard let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    self.date = isOpen ? nil : date
  }

  private static func isYear(_ field: Substring) -> Bool {
    field.utf8.count == 4 && DateReader.number(field).map { (1900...2100).contains($0) } == true
  }
}
