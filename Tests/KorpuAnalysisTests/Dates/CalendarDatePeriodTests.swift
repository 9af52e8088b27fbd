import Foundation
import KorpuModel
import Testing

@testable import KorpuAnalysis

@Suite struct CalendarDatePeriodTests {
  private func date(_ iso: String) throws -> CalendarDate { try #require(CalendarDate(iso: iso)) }

  @Test(arguments: [
    ("2025-11-24", "2025-11", "2025"), ("2025-11", "2025-11", "2025"), ("2025", "2025", "2025"),
  ]) func `a date is of a month and a year as far as it is known`(iso: String, month: String, year: String) throws {
    #expect(try date(iso).period(.month).iso == month)
    #expect(try date(iso).period(.year).iso == year)
  }

  @Test func `days are numbered as the Gregorian calendar counts them`() throws {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(identifier: "UTC"))
    let start = try #require(calendar.date(from: DateComponents(year: 1899, month: 12, day: 25)))
    let first = try date("1899-12-25").dayNumber
    for offset in stride(from: 0, to: 80_000, by: 7) {
      let day = start.addingTimeInterval(Double(offset) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: day)
      let found = CalendarDate(year: parts.year ?? 0, month: parts.month, day: parts.day)
      #expect(found?.dayNumber == first + offset)
    }
  }

  @Test func `a vague date means all its days`() throws {
    #expect(try date("2025").firstDay == date("2025-01-01").firstDay)
    #expect(try date("2025-02").lastDay >= date("2025-02-28").lastDay)
    #expect(try date("2025-02").lastDay < date("2025-03-01").firstDay)
    #expect(try date("2024").lastDay < date("2025").firstDay)
  }
}
