import KorpuLanguage
import KorpuModel
import Testing

@Suite struct NameWordTests {
  @Test(arguments: [
    ("əliyeva", Language.azerbaijani, "äli", NameEnding.female), ("серикулы", .russian, "serik", .filial),
    ("маратович", .russian, "marat", .patronymic), ("dilfuzaxon", .uzbek, "dilfuza", .courtesy),
  ])
  func `the longest ending that a table knows is read`(
    word: Substring, language: Language, stem: String, ending: NameEnding
  ) throws {
    let reading = try #require(NameWord(word, in: language)).own
    #expect(reading.ending == ending)
    #expect(reading.stem.text == stem)
  }

  @Test(arguments: ["ova", "uulu", "in", "зок", "1"]) func `no ending leaves less than a stem`(word: Substring) {
    #expect(NameWord(word, in: .kyrgyz)?.own.ending == nil)
  }

  @Test(arguments: [("oqtay", "ogtay"), ("əsəd", "əssəd"), ("zümrüd", "zumrat")])
  func `a skeleton is without vowels and without what languages leave out`(one: Substring, other: Substring) {
    #expect(NameWord(one, in: .azerbaijani)?.skeleton == NameWord(other, in: .azerbaijani)?.skeleton)
  }
}
