import Foundation
import KorpuModel
import TestSupport
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: ["2025-11-24", "2025-11", "2025", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31"])
  func `a date is printed as it was read`(text: String) throws {
    #expect(try #require(CalendarDate(iso: text)).iso == text)
  }

  @Test(arguments: [
    "", "-", "25-11-24", "2025-1-24", "2025-11-", "2025-00", "2025-13", "2025-11-00", "2025-11-31", "2025-02-29",
    "1900-02-29", "0000", "2025-11-24-01", "2025-11-24 ", "+025-11-24", "2025-1１-24", "２０２５", "2025/11/24", "２025",
  ]) func `no date is made of anything else`(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func `a day needs its month`() {
    #expect(CalendarDate(year: 2025, day: 3) == nil)
    #expect(CalendarDate(year: 2025, month: Int.max, day: 3) == nil)
    #expect(CalendarDate(year: Int.min) == nil)
  }

  /// Foundation's calendar knows the lengths of the months by itself.
  @Test(arguments: [1900, 2000, 2023, 2024]) func `a year has the days of the calendar`(year: Int) throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    for month in 1...12 {
      let first = try #require(calendar.date(from: DateComponents(year: year, month: month)))
      let length = try #require(calendar.range(of: .day, in: .month, for: first)?.count)
      let days = (0...40).filter { CalendarDate(year: year, month: month, day: $0) != nil }
      #expect(days == Array(1...length), "\(year)-\(month)")
    }
  }

  @Test func `earlier comes first, a vaguer date before the dates that it spans`() {
    let ordered = ["2023", "2023-12-31", "2024", "2024-02", "2024-02-01", "2024-02-29", "2024-03", "2025"]
    let dates = ordered.compactMap { CalendarDate(iso: $0) }
    var generator = SeededGenerator(seed: 1)
    for _ in 0..<20 { #expect(dates.shuffled(using: &generator).sorted().map(\.iso) == ordered) }
  }
}
