import KorpuLanguage
import KorpuModel
import Testing

@testable import KorpuExport

@Suite struct PhrasesTests {
  private static let keys =
    Phrases.Caption.allCases.map { "caption.\($0.rawValue)" }
    + Phrases.Countable.allCases.map { "count.\($0.rawValue)" }
    + DiagramView.allCases.map { "view.\($0.rawValue)" } + DiagramNode.Look.allCases.map { "look.\($0.rawValue)" }
    + DiagramEdge.Kind.allCases.map { "line.\($0.identifier)" } + Role.allCases.map { "role.\($0.rawValue)" }
    + ForumKind.allCases.filter { $0 != .other }.map { "forum.\($0.rawValue)" }
    + ["caption.date", "caption.lines", "caption.more", "caption.shown", "months"] + rules

  private static let rules = [
    "publicationDate", "language", "publisher", "exclusion", "type", "distance", "forum", "countryLink", "articleCount",
    "tieCount",
  ].map { "rule.\($0)" }

  @Test func `the table has just the phrases that are asked for`() {
    #expect(LabelTable.phrases.keys == Self.keys.sorted())
  }

  @Test(arguments: Language.allCases) func `each language has each phrase, in its own letters`(_ language: Language) {
    let texts = LabelTable.phrases.keys.compactMap { LabelTable.phrases[$0, language] }
    #expect(texts.count == LabelTable.phrases.keys.count)
    let strange = texts.filter { text in
      text.replacing("Körpü", with: "").replacing(/\{.\}/, with: "").unicodeScalars.contains {
        $0.properties.isAlphabetic && Script(of: $0) != nil && Script(of: $0) != language.script
      }
    }
    #expect(strange.isEmpty)
  }

  @Test(arguments: Language.allCases) func `each language has twelve months and a name for each country`(
    _ language: Language
  ) {
    #expect(LabelTable.phrases["months", language]?.split(separator: "/").count == 12)
    #expect(LabelTable.countries.keys.allSatisfy { LabelTable.countries[$0, language]?.isEmpty == false })
  }

  @Test(arguments: [
    (1, "1 статья"), (2, "2 статьи"), (4, "4 статьи"), (5, "5 статей"), (11, "11 статей"), (12, "12 статей"),
    (21, "21 статья"), (22, "22 статьи"), (101, "101 статья"), (111, "111 статей"), (0, "0 статей"),
  ]) func `Russian has three forms after numbers`(_ count: Int, _ expected: String) {
    #expect(Phrases(language: .russian).counted(count, .articles) == expected)
  }

  @Test func `others have one form or two`() {
    #expect([1, 2].map { Phrases(language: .english).counted($0, .bodies) } == ["1 body", "2 bodies"])
    #expect([1, 2].map { Phrases(language: .hungarian).counted($0, .articles) } == ["1 cikk", "2 cikk"])
  }

  @Test func `dates are written as the language writes them, as far as they are known`() throws {
    let date = try #require(CalendarDate(year: 2025, month: 11, day: 24))
    #expect(Phrases(language: .english).written(date) == "24 Nov 2025")
    #expect(Phrases(language: .hungarian).written(date) == "2025. nov. 24.")
    #expect(Phrases(language: .hungarian).written(try #require(CalendarDate(year: 2025))) == "2025.")
    #expect(Phrases(language: .turkish).written(try #require(CalendarDate(year: 2025, month: 2))) == "Şub 2025")
  }
}
