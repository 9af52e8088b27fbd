import Foundation
import KorpuLanguage
import KorpuModel
import KorpuResolution
import TestSupport
import Testing

@Suite struct BodyNameComparisonTests {
  private func isSame(_ one: String, _ language: Language, _ other: String, _ otherLanguage: Language) -> Bool {
    NameComparison(ofBody: one, in: language, and: other, in: otherLanguage).isSame
  }

  @Test(arguments: [
    ("Мәдениет министрлігі", Language.kazakh), ("Министерство культуры РК", .russian),
    ("Qazaxıstan Mədəniyyət Nazirliyi", .azerbaijani), ("Kazakistan Kültür Bakanlığı", .turkish),
    ("Kazakisztán kulturális minisztériuma", .hungarian), ("Қозоғистон Маданият вазирлиги", .uzbek),
    ("QR Mádenıet mınıstrligi", .kazakh), ("Gazagystanyň Medeniýet ministrligi", .turkmen),
    ("Казакстандын Маданият министрлиги", .kyrgyz),
  ])
  func `a ministry is one in all languages and scripts, and is not that of another country`(
    name: String, language: Language
  ) {
    #expect(isSame(name, language, "Ministry of Culture of Kazakhstan", .english))
    #expect(!isSame(name, language, "Ministry of Culture of Uzbekistan", .english))
    #expect(!isSame(name, language, "Ministry of Health of Kazakhstan", .english))
  }

  @Test(arguments: [
    ("“Kəhrəba” İctimai Birliyi", Language.azerbaijani), ("«Кахраба» қоғамдық бірлестігі", .kazakh),
    ("Общественное объединение «Кяхраба»", .russian), ("Kahraba Public Union", .english),
    ("ОО «Кяхраба»", .russian),
  ])
  func `type words are translated, names in quotation marks sound alike`(name: String, language: Language) {
    #expect(isSame(name, language, "Общественное объединение «Кяхраба»", .russian))
    #expect(!isSame(name, language, "Общественное объединение «Мараджан»", .russian))
  }

  @Test func `a body of another country than the text is told by its name as at home`() {
    #expect(!isSame("Akbek Tadqiqot Markazi", .english, "Kulumat Tadqiqot Markazi", .english))
    #expect(!isSame("Акбек саламаттык коомдук фонду", .hungarian, "Кулумат саламаттык коомдук фонду", .hungarian))
    #expect(isSame("Akbek Tadqiqot Markazi", .english, "Akbek Research Centre", .english))
  }

  @Test func `words that mean something are also names`() {
    #expect(isSame("Партия «Ени Азербайджан»", .russian, "New Azerbaijan Party", .english))
  }

  @Test func `a foundation is no institute, and the council of a body is not the body`() {
    #expect(!isSame("Lale Kaya Vakfı", .turkish, "Lale Kaya Enstitüsü", .turkish))
    #expect(!isSame("Organization of Turkic States", .english, "Совет старейшин ОТГ", .russian))
    #expect(isSame("Lale Kaya Vakfı", .turkish, "Фонд Лале Кая", .russian))
  }

  @Test func `an association of two names is not that of the one, but a centre is called by half a name`() {
    #expect(!isSame("Kahraba Dağ Derneği", .turkish, "Кахраба қоғамдық бірлестігі", .kazakh))
    #expect(!isSame("Dağ Public Union", .english, "Kəhrəba Dağ İctimai Birliyi", .azerbaijani))
    #expect(isSame("Lale Kaya Beynəlxalq Mərkəzi", .azerbaijani, "Kaya International Centre", .english))
  }

  @Test(arguments: [
    ("ICC", Language.english, "CIS"), ("ICC", .english, "ICJ"), ("G7", .english, "G20"), ("ВОЗ", .russian, "ВМО"),
    ("МОТ", .russian, "МОМ"), ("ADB", .english, "ASEAN"),
  ])
  func `two abbreviations of one language are two bodies`(one: String, language: Language, other: String) {
    #expect(!isSame(one, language, other, language))
    #expect(isSame(one, language, one, language))
  }

  @Test(arguments: [
    ("SOCAR", Language.azerbaijani, "ARDNŞ"), ("MFA", .english, "MOFA"), ("TUBITAK", .english, "TÜBITAK"),
    ("ОИК", .russian, "ОИС"), ("СОКАР", .russian, "ГНКАР"), ("UNICEF", .azerbaijani, "YUNISEF"),
  ])
  func `a body may have two abbreviations in one language`(one: String, language: Language, other: String) {
    #expect(isSame(one, language, other, language))
  }

  /// Each cell of the table of known bodies has what one language calls one body by.
  @Test func `no two abbreviations of one cell are two bodies`() throws {
    let file = Repository.root.appending(path: "Sources/CLanguageData/concepts/known-bodies.tsv")
    let rows = try String(contentsOf: file, encoding: .utf8).split(separator: "\n").filter { !$0.hasPrefix("#") }
      .map { $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init) }
    let languages = rows[0].map { Language(rawValue: $0) }
    var compared = 0
    for row in rows.dropFirst() {
      for (language, cell) in zip(languages, row) {
        guard let language else { continue }
        // A dot of its own, U+0307, stands where a Turkish «İ» was made small as English does.
        let names = cell.split(separator: "|").filter { !$0.unicodeScalars.contains("\u{307}") }.map {
          String($0.prefix { $0 != "*" }).uppercased(in: language)
        }
        for (one, other) in names.indices.flatMap({ place in names[(place + 1)...].map { (names[place], $0) } }) {
          let findings = NameComparison(ofBody: one, in: language, and: other, in: language).findings
          #expect(!findings.contains { $0.comparison == "abbreviations" }, "\(language.rawValue): \(one), \(other)")
          compared += 1
        }
      }
    }
    #expect(compared > 100)
  }

  @Test(arguments: [Language.turkish, .azerbaijani])
  func `an abbreviation of another language has its I without a dot where Turkic has it with one`(language: Language) {
    #expect(isSame("IMF", language, "IMF", .english))
    #expect(isSame("IMF", language, "International Monetary Fund", .english))
    #expect(!isSame("IMF", language, "International Finance Corporation", .english))
    #expect(isSame("CICA", language, "CICA", .english))
  }

  @Test func `an abbreviation is none of a body that has another`() {
    #expect(!isSame("IFC", .english, "International Monetary Fund", .english))
    #expect(isSame("IMF", .english, "International Monetary Fund", .english))
    #expect(!isSame("UNEP", .english, "United Nations Population Fund", .english))
    // «ВМО» is in no table.
    #expect(!isSame("ВМО", .russian, "Всемирная организация здравоохранения", .russian))
    #expect(isSame("ВОЗ", .russian, "Всемирная организация здравоохранения", .russian))
    #expect(isSame("QDİ", .azerbaijani, "Qəmbər Dağ İnstitutu", .azerbaijani))
  }

  @Test func `a body of another is not the other`() {
    #expect(!isSame("UN", .english, "United Nations Development Programme", .english))
    #expect(!isSame("United Nations", .english, "Birleşmiş Milletler Kalkınma Programı", .turkish))
    #expect(isSame("UNDP", .english, "United Nations Development Programme", .english))
    #expect(isSame("ПРООН", .russian, "Birleşmiş Milletler Kalkınma Programı", .turkish))
  }

  @Test func `known abbreviations stand for what they say`() {
    #expect(isSame("OTS", .english, "Түркі мемлекеттері ұйымы", .kazakh))
    #expect(isSame("ТМҰ", .kazakh, "TDT-nin", .azerbaijani))
    #expect(isSame("БҰҰ", .kazakh, "Egyesült Nemzetek Szervezete", .hungarian))
    #expect(!isSame("ОТГ", .russian, "ОИС", .russian))
  }

  @Test func `other abbreviations are made of initials`() {
    #expect(isSame("ЦИТК", .russian, "Центр изучения тюркской культуры", .russian))
    #expect(isSame("ЦИТК", .russian, "Türk Kültürünü Araştırma Merkezi", .turkish))
    #expect(!isSame("ЦИТК", .russian, "Türk Dünyası Belediyeler Birliği", .turkish))
  }

  @Test func `the parliament of a language's country needs not say which it is`() {
    #expect(isSame("Milli Məclis", .azerbaijani, "Milli Majlis of Azerbaijan", .english))
    #expect(!isSame("Milli Məclis", .azerbaijani, "Országgyűlés", .hungarian))
  }

  @Test func `a branch in a town is not the whole`() {
    #expect(!isSame("Lale Kaya Enstitüsü", .turkish, "Astana Lale Kaya Enstitüsü", .turkish))
  }

  @Test func `findings say what they compared`() {
    let comparison = NameComparison(
      ofBody: "Kültür Bakanlığı", in: .turkish, and: "Министерство культуры", in: .russian)
    #expect(comparison.findings.contains { $0.comparison == "meanings" && $0.compared.contains("kültür ~ культуры") })
  }
}
