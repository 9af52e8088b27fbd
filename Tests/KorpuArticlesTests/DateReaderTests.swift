import KorpuLanguage
import KorpuModel
import Testing

@testable import KorpuArticles

/// Each language's newspapers write their dates in their own order.
struct DateReaderTests {
  static let dates: [(Language, String)] = [
    (.hungarian, "2025. március 3."), (.hungarian, "2025. március 3., hétfő"), (.hungarian, "2025.03.03."),
    (.hungarian, "2025. 03. 03. 10:05"), (.hungarian, "2025. márc. 3. 10:05"),
    (.english, "March 3, 2025"), (.english, "Monday, March 3, 2025"), (.english, "3 March 2025"),
    (.english, "March 3rd, 2025 11:15 AM"), (.english, "03.03.2025"), (.english, "2025-03-03"),
    (.kyrgyz, "2025-жылдын 3-марты"), (.kyrgyz, "3-март 2025"), (.kyrgyz, "03-03-2025"), (.kyrgyz, "3-март, 2025-ж."),
    (.uzbek, "3-mart 2025"), (.uzbek, "2025-yil 3-mart"), (.uzbek, "3 mart 2025"),
    (.turkmen, "2025-nji ýylyň 3-nji marty"), (.kazakh, "2025 жылғы 3 наурыз"), (.kazakh, "3 Наурыз, 2025"),
    (.russian, "3 марта 2025 г."), (.russian, "3 марта 2025 года"), (.russian, "03.03.2025, 10:05"),
    (.turkish, "3 Mart 2025 Pazartesi"), (.azerbaijani, "3 mart 2025-ci il"),
  ]

  @Test(arguments: dates) func `a line that tells the day is read`(_ language: Language, _ line: String) throws {
    let reading = Self.reader(language).read(line[...])
    #expect(reading.date?.iso == "2025-03-03")
    #expect(reading.rest.count <= 2)
  }

  static let none: [(Language, String)] = [
    (.english, "03/04/2025"), (.english, "March 2025"), (.russian, "31 февраля 2025"), (.russian, "2025 год"),
    (.turkish, "2025 3. Mart Forumu"), (.hungarian, "2025. 13. 45."), (.kyrgyz, "3-март"), (.uzbek, "2025 03"),
  ]

  @Test(arguments: none) func `what leaves the day open is no date`(_ language: Language, _ line: String) {
    #expect(Self.reader(language).read(line[...]).date == nil)
  }

  static let times = [
    ("March 3, 2025 2:05 PM", "14:05"), ("March 3, 2025 12:05 a.m.", "00:05"), ("3 March 2025 14:05", "14:05"),
  ]

  @Test(arguments: times) func `a clock of twelve hours is told as one of twenty-four`(_ line: String, _ time: String) {
    #expect(Self.reader(.english).read(line[...]).time == time)
  }

  private static func reader(_ language: Language) -> DateReader {
    DateReader(language: language, months: Lexicon.of(language)?.months)
  }
}
