import KorpuLanguage
import KorpuModel
import KorpuResolution
import TestSupport
import Testing

/// Bits are summed without the findings that explain them: both have to tell the same.
@Suite struct FindingsSumTests {
  private static let names: [(String, Language)] = [
    ("Mədəniyyət Nazirliyi", .azerbaijani), ("Министерство культуры РК", .russian),
    ("“Kəhrəba” İctimai Birliyi", .azerbaijani), ("Общественное объединение «Кяхраба»", .russian),
    ("Organization of Turkic States", .english), ("ТМҰ", .kazakh), ("Түркі мемлекеттері ұйымы", .kazakh),
    ("Milli Məclis", .azerbaijani), ("Országgyűlés", .hungarian), ("Lale Kaya Enstitüsü", .turkish),
    ("ЦИТК", .russian), ("Türk Kültürünü Araştırma Merkezi", .turkish), ("II Dünya Gənclər Forumu", .azerbaijani),
    ("III Всемирный форум молодёжи 2025", .russian), ("Ыстыкөл форуму", .kyrgyz), ("Issyk-Kul Forum", .english),
    ("«Зумрад» театры", .kyrgyz), ("Zümrüt Tiyatrosu", .turkish), ("", .english), ("2025", .uzbek),
  ]

  @Test func `the findings on bodies and gatherings add up to the bits`() {
    let words = Self.names.map { BodyNameWords($0.0, in: $0.1) }
    for one in words {
      for other in words {
        expectSum(of: NameComparison(ofBody: one, and: other))
        expectSum(of: NameComparison(ofForum: one, and: other))
      }
    }
  }

  @Test(arguments: [1, 2, 3] as [UInt64]) func `so do those on names of words in any order`(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    func name() -> BodyNameWords {
      let words = (0...generator.below(5)).flatMap { _ in
        generator.pick(Self.names).0.split(separator: " ").prefix(1 + generator.below(2))
      }
      return BodyNameWords(words.joined(separator: " "), in: generator.pick(Language.allCases))
    }
    for _ in 0..<500 { expectSum(of: NameComparison(ofBody: name(), and: name()), "seed \(seed)") }
  }

  private func expectSum(of comparison: NameComparison, _ seed: Comment? = nil) {
    let sum = comparison.findings.reduce(0) { $0 + $1.bits }
    #expect(abs(sum - comparison.bits) < 1e-9, seed ?? "\(comparison.findings)")
  }
}
