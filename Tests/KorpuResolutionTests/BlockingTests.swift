import KorpuLanguage
import KorpuModel
import Testing

@testable import KorpuResolution

@Suite struct BlockingTests {
  private func keys(_ name: String, _ language: Language) -> Set<String> {
    Set(BodyNameWords(name, in: language).blockingKeys)
  }

  @Test func `names of one body share a key`() {
    #expect(!keys("Mədəniyyət Nazirliyi", .azerbaijani).isDisjoint(with: keys("Министерство культуры", .russian)))
    #expect(!keys("«Зумрад» театры", .kyrgyz).isDisjoint(with: keys("Zümrüt Tiyatrosu", .turkish)))
    #expect(!keys("ТМР", .russian).isDisjoint(with: keys("Театр имени молодых режиссёров", .russian)))
  }

  @Test func `names of bodies of one kind share none`() {
    #expect(keys("“Kəhrəba” Fondu", .azerbaijani).isDisjoint(with: keys("Фонд «Зумрад»", .russian)))
  }

  @Test func `what a body deals with is no key where its name says of which town or whose it is`() {
    #expect(
      keys("Bakı Mədəniyyət Universiteti", .azerbaijani)
        .isDisjoint(with: keys("Университет культуры Ташкента", .russian)))
    #expect(
      !keys("Bakı Mədəniyyət Universiteti", .azerbaijani).isDisjoint(with: keys("Bakü Kültür Üniversitesi", .turkish)))
    #expect(keys("Kəhrəba İctimai Birliyi", .azerbaijani).isDisjoint(with: keys("Zümrüt Kamu Birliği", .turkish)))
  }

  @Test func `gatherings that deal with one thing share a key only in one number of the series`() {
    let fourth = keys("IV İpək Yolu Ticarət Konqresi", .azerbaijani)
    #expect(!fourth.isDisjoint(with: keys("4th Silk Road Trade Congress", .english)))
    #expect(!fourth.isDisjoint(with: keys("Торговый конгресс Шёлкового пути", .russian)))
    #expect(fourth.isDisjoint(with: keys("V конгресс культуры Шёлкового пути", .russian)))
  }
}
