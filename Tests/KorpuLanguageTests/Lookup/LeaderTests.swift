import KorpuLanguage
import KorpuModel
import Testing

@Suite struct LeaderTests {
  @Test(
    arguments: [
      (.azerbaijani, "İlham Əliyev", "AZ"), (.turkish, "Erdoğan", "TR"), (.uzbek, "Shavkat Mirziyoyev", "UZ"),
      (.uzbek, "Шавкат Мирзиёев", "UZ"), (.kazakh, "Тоқаев", "KZ"), (.kyrgyz, "Садыр Жапаров", "KG"),
      (.turkmen, "Serdar Berdimuhamedow", "TM"), (.russian, "Касым-Жомарт Токаев", "KZ"),
      (.english, "Viktor Orbán", "HU"), (.hungarian, "Orbán Viktor", "HU"),
    ] as [(Language, String, String)])
  func `a leader has a country`(_ language: Language, _ name: String, _ code: String) {
    #expect(Lexicon.of(language)?.reading(name).country(ofLeader: name)?.code == code)
  }

  @Test(
    arguments: [
      (.azerbaijani, "Anar Əliyev"), (.azerbaijani, "Əliyev"), (.kyrgyz, "Жапаров"), (.russian, "Каримов"),
      (.english, "Bush"), (.english, ""),
    ] as [(Language, String)])
  func `a surname that others have, too, says nothing`(_ language: Language, _ name: String) {
    #expect(Lexicon.of(language)?.country(ofLeader: name) == nil)
  }
}
