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
