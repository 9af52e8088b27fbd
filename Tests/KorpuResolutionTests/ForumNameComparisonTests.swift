import KorpuModel
import KorpuResolution
import Testing

@Suite struct ForumNameComparisonTests {
  private func isSame(_ one: String, _ language: Language, _ other: String, _ otherLanguage: Language) -> Bool {
    NameComparison(ofForum: one, in: language, and: other, in: otherLanguage).isSame
  }

  @Test(arguments: [
    ("III Beynəlxalq Kitabxana Forumu", Language.azerbaijani), ("3. Uluslararası Kütüphane Forumu", .turkish),
    ("ІІІ Халықаралық кітапхана форумы", .kazakh), ("Үчүнчү эл аралык китепкана форуму", .kyrgyz),
    ("III xalqaro kutubxona forumi", .uzbek), ("Учинчи халқаро кутубхона форуми", .uzbek),
    ("3-nji Halkara kitaphana forumy", .turkmen), ("Третий международный форум библиотек", .russian),
    ("3rd International Library Forum", .english), ("III. Nemzetközi Könyvtári Fórum", .hungarian),
  ])
  func `a forum of a series is one in all languages, whichever way its number is written`(
    name: String, language: Language
  ) {
    #expect(isSame(name, language, "III International Library Forum", .english))
    #expect(!isSame(name, language, "II International Library Forum", .english))
    #expect(!isSame(name, language, "IV Международный форум библиотек", .russian))
  }

  @Test func `countries and years tell gatherings apart`() {
    #expect(isSame("Azərbaycan-Türkiyə Gənclər Forumu", .azerbaijani, "Turkiye-Azerbaijan Youth Forum", .english))
    #expect(!isSame("Azərbaycan-Türkiyə Gənclər Forumu", .azerbaijani, "Azerbaijan-Kazakhstan Youth Forum", .english))
    #expect(!isSame("Youth Forum 2024", .english, "Молодежный форум 2025", .russian))
  }

  @Test(arguments: ["СМИД ШОС", "Совета министров иностранных дел Шанхайской организации сотрудничества"])
  func `a meeting of one well-known body is not another's, however much else their names share`(body: String) {
    let shanghai = "Заседание \(body)"
    #expect(!isSame(shanghai, .russian, "Заседание СМИД ОИС", .russian))
    #expect(
      !isSame(shanghai, .russian, "İslam Əməkdaşlıq Təşkilatının Xarici İşlər Nazirləri Şurasının iclası", .azerbaijani)
    )
    #expect(
      isSame(shanghai, .russian, "Şanxay Əməkdaşlıq Təşkilatının Xarici İşlər Nazirləri Şurasının iclası", .azerbaijani)
    )
  }

  @Test func `numbers and years tell gatherings apart, however much else their names share`() {
    let name =
      "заседание Постоянного совета министров культуры и туризма стран-членов "
      + "Союза тюркских библиотек"
    #expect(isSame("41-е \(name)", .russian, "41-е \(name)", .russian))
    #expect(!isSame("41-е \(name)", .russian, "42-е \(name)", .russian))
    #expect(!isSame("\(name) 2024", .russian, "\(name) 2025", .russian))
  }

  @Test func `a summit is not a meeting of ministers`() {
    #expect(!isSame("XII саммит ОТГ", .russian, "12th Meeting of the Council of Foreign Ministers of OTS", .english))
  }
}
