import KorpuLanguage
import KorpuModel
import Testing

@Suite struct BodyNameWordsTests {
  private func meanings(_ name: String, _ language: Language) -> [String] {
    BodyNameWords(name, in: language).parts.flatMap { part in
      part.meanings.prefix(1).map(Concepts.builtIn.name)
    }
  }

  @Test(arguments: [
    ("Mədəniyyət Nazirliyi", Language.azerbaijani), ("Министерство культуры", .russian),
    ("Мәдениет министрлігі", .kazakh), ("Маданият вазирлиги", .uzbek),
  ])
  func `names in all scripts mean the same`(name: String, language: Language) {
    #expect(meanings(name, language).sorted() == ["culture", "ministry"])
  }

  @Test(arguments: ["XII. Forum", "xii forum", "12. Forum", "12'nci Forum", "On ikinci Forum"])
  func `numbers are read whichever way they are written`(name: String) {
    #expect(BodyNameWords(name, in: .turkish).ordinals == [12])
  }

  @Test(arguments: ["ХІІ форум", "12-форум", "12-ші форум", "XII форум"])
  func `so are those of Cyrillic letters, and before a hyphen`(name: String) {
    #expect(BodyNameWords(name, in: .kazakh).ordinals == [12])
  }

  @Test(arguments: [
    ("Birlik Tadqiqot Markazi", Language.english, ["union", "research", "centre"]),
    ("Достук аялдар ассоциациясы", .hungarian, ["friendship", "women", "association"]),
  ])
  func `a name in another language than the text's is read in its own`(
    name: String, language: Language, concepts: [String]
  ) {
    #expect(meanings(name, language) == concepts)
  }

  @Test func `a name that the text's language can read is read in that`() {
    #expect(BodyNameWords("Dostluq Foundation", in: .english).language == .english)
    #expect(BodyNameWords("Birlik Tadqiqot Markazi", in: .english).language == .uzbek)
    #expect(BodyNameWords("Qwerty Asdf", in: .kazakh).language == .kazakh)
  }

  @Test func `years are no numbers of a series`() {
    let words = BodyNameWords("WUF13 2026", in: .english)
    #expect(words.ordinals == [13])
    #expect(words.years == [2026])
  }

  @Test func `the initials of people tell nothing`() {
    #expect(BodyNameWords("L.N.Qumilyov Universiteti", in: .azerbaijani).ordinals.isEmpty)
    #expect(BodyNameWords("m.v.lomonosov universiteti", in: .azerbaijani).ordinals.isEmpty)
  }

  @Test func `a country is found in any case, and in no other word`() {
    #expect(meanings("Türkmenistanyň", .turkmen) == ["TM"])
    #expect(meanings("Казахстану", .russian) == ["KZ"])
    #expect(meanings("Азербайджано-Турецкий", .russian) == ["AZ", "TR"])
    #expect(meanings("Казахтрикотаж", .russian).isEmpty)
  }

  @Test func `short abbreviations are no words unless printed in capitals`() {
    #expect(meanings("МИД РК", .russian) == ["ministry", "foreign-affairs", "KZ"])
    #expect(meanings("Мид рк", .russian) != ["ministry", "foreign-affairs", "KZ"])
    #expect(meanings("мид рк", .russian) == ["ministry", "foreign-affairs", "KZ"])
  }

  @Test func `the head is the last word in most languages and the first in Russian`() {
    func head(_ name: String, _ language: Language) -> String? {
      let words = BodyNameWords(name, in: language)
      return words.head.map { words.text(of: words.parts[$0]) }
    }
    #expect(head("Yazıçılar Fondunun Şurası", .azerbaijani) == "şurası")
    #expect(head("Совет фонда писателей", .russian) == "совет")
    #expect(head("Council of the Writers' Foundation", .english) == "council")
  }
}
