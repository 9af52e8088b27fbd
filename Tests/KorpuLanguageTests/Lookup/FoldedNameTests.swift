import KorpuModel
import TestSupport
import Testing

@testable import KorpuLanguage

/// Names as people type them.
@Suite struct FoldedNameTests {
  @Test(arguments: [
    ("İsmaqulova", ["ismaqulova"]), ("ISMAQULOVA", ["ismaqulova"]), ("Қасым-Жомарт", ["касым", "жомарт"]),
    ("Ayjan Oʻrazova", ["ayjan", "orazova"]), ("Ёлкина", ["елкина"]), ("Tűz Őrs", ["tuz", "ors"]),
    ("¼ Straße", ["1", "4", "strasse"]), ("ﬁlan 2-ci", ["filan", "2", "ci"]), ("’’ – …", []),
  ])
  func `are small letters without marks, cut into words`(name: String, words: [String]) {
    #expect(FoldedName(name).words == words)
  }

  @Test func `keep their marks in their spelling`() {
    #expect(FoldedName("Őrs Oʻrazova Қасым").spellings == ["őrs", "o'razova", "қасым"])
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `fold by looking letters up as by Unicode's mappings`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<200 {
      let text = Self.text(using: &generator)
      let name = FoldedName(text)
      let mapped = FoldedName(byMappings: text)
      #expect(name.words == mapped.words, "seed \(seed): \(text)")
      #expect(name.spellings.map { Array($0.unicodeScalars) } == mapped.spellings.map { Array($0.unicodeScalars) })
    }
  }

  /// Mostly letters that are known, and now and then any other.
  private static func text(using generator: inout SeededGenerator) -> String {
    var text = ""
    for _ in 0..<generator.below(12) {
      let value: Int
      if generator.chance(3) {
        value = generator.below(0x3000)
      } else if generator.chance(10) {
        value = 0x2010 + generator.below(0x30)
      } else {
        value = generator.chance(50) ? generator.below(0x300) : 0x400 + generator.below(0x130)
      }
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
    return text
  }
}
