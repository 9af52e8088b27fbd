import Foundation
import KorpuLanguage
import KorpuModel
import TestSupport
import Testing

@Suite struct LabelTableTests {
  @Test(arguments: ["countries", "phrases"]) func `a table is sorted, and clean in each of its columns`(
    _ name: String
  ) throws {
    let file = Repository.root.appending(path: "Sources/CLanguageData/labels/\(name).tsv")
    let lines = try String(contentsOf: file, encoding: .utf8).split(separator: "\n")
    #expect(lines.first?.hasPrefix("# ") == true)
    let rows = lines.dropFirst().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.allSatisfy { $0.count == 1 + Language.allCases.count && !$0.contains("") })
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) })
    #expect(lines.allSatisfy { String($0) == $0.precomposedStringWithCanonicalMapping && !$0.contains("  ") })
  }

  @Test func `the table of line breaks is sorted, and says of each row what it is`() throws {
    let file = Repository.root.appending(path: "Sources/CLanguageData/labels/line_breaks.tsv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    #expect(rows.allSatisfy { $0.count == 2 && ($0[1] == "genitive" || LineBreakWord(rawValue: $0[1]) != nil) })
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) })
    #expect(rows.allSatisfy { LineBreakWord($0[0])?.rawValue == ($0[1] == "genitive" ? nil : $0[1]) })
  }

  @Test(arguments: [
    ("türkiyənin", true), ("қазақстанның", true), ("hungary's", true), ("onun", false), ("nun", false),
    ("fondu", false),
  ]) func `endings of the genitive tell who owns what comes next`(_ word: String, _ expected: Bool) {
    #expect(LineBreakWord.endsAsOwner(word) == expected)
  }

  @Test func `the table of publishers is sorted, and gives each the code of a country`() throws {
    let file = Repository.root.appending(path: "Sources/CLanguageData/labels/publishers.tsv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst()
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    #expect(rows.allSatisfy { $0.count == 2 && CountryCode($0[1])?.name(in: .english) != nil })
    #expect(zip(rows, rows.dropFirst()).allSatisfy { $0[0].utf8.lexicographicallyPrecedes($1[0].utf8) })
    let homes = rows.map { PublisherHomes.country(of: ArticleReference(id: "a", language: .english, publisher: $0[0])) }
    #expect(homes == rows.map { CountryCode($0[1]) })
  }

  @Test(
    arguments: [
      ("AZƏRTAC", nil, "AZ"), ("UzA", nil, "UZ"), ("OʻzA", nil, "UZ"), ("Anadolu Ajansı", nil, "TR"),
      ("ANADOLU AJANSI", nil, "TR"), ("Kun.uz", nil, "UZ"), ("Yeni Səhifə", nil, nil), ("nobody.io", nil, nil),
      (nil, "https://www.example.kz:80/news?id=1", "KZ"), (nil, "https://example.com/a.kz", nil), (nil, "", nil),
      ("Yeni Səhifə", "http://example.az", "AZ"),
    ] as [(String?, String?, String?)]) func `a publisher's country is told by its name or its address`(
      _ publisher: String?, _ address: String?, _ code: String?
    )
  {
    let article = ArticleReference(id: "a", language: .english, publisher: publisher, url: address)
    #expect(PublisherHomes.country(of: article)?.code == code)
  }

  @Test(arguments: Language.allCases) func `each country that articles may name has a name to print`(
    _ language: Language
  ) throws {
    let codes = try #require(Table("countries", of: language)).rows.compactMap { CountryCode($0[1]) }
    let nameless = codes.filter { $0.name(in: language) == nil }
    #expect(nameless.isEmpty)
  }

  @Test(arguments: [
    ("Нұрлан Әбдірахманов", "Nurlan Abdirakhmanov"), ("ҚХА", "QKHA"), ("Şəki Юрта", "Şəki Yurta"), ("شورا", "شورا"),
    ("Щ", "Shch"), ("", ""),
  ]) func `Cyrillic letters become Latin ones, and capitals stay capitals`(_ text: String, _ expected: String) {
    #expect(Transliteration.latin(text) == expected)
  }
}
