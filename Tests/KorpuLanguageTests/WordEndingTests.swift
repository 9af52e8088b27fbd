import KorpuLanguage
import KorpuModel
import Testing

@Suite struct WordEndingTests {
  @Test(
    arguments: [
      (.russian, .daughter, "петровна", true), (.russian, .daughter, "рабинович", false),
      (.russian, .son, "рабинович", true), (.russian, .shortPassive, "построена", true),
      (.english, .genderless, "martin", true), (.russian, .genderless, "martin", false),
      (.hungarian, .quality, "elnevezésű", true), (.hungarian, .quality, "címmel", false),
      (.kazakh, .foreignDative, "рицциге", true), (.kazakh, .foreignDative, "әуезовке", false),
      (.turkish, .leaning, "edip", false),
    ] as [(Language, WordEnding, String, Bool)]) func `the last letters of a word tell what it is`(
      _ language: Language, _ ending: WordEnding, _ word: String, _ expected: Bool
    ) throws
  {
    let lexicon = try #require(Lexicon.of(language))
    #expect(lexicon.hasEnding(ending, of: word) == expected)
  }

  @Test func `of two endings the longer leaves its stem first`() throws {
    let lexicon = try #require(Lexicon.of(.hungarian))
    #expect(lexicon.stems(of: "fideszes", without: .party) == ["fidesz", "fidesze"])
    #expect(lexicon.stems(of: "kdnp-s", without: .party) == ["kdnp-"])
    #expect(lexicon.stems(of: "s", without: .party).isEmpty)
  }

  @Test func `a name that loses a vowel before endings has its nominative`() throws {
    let lexicon = try #require(Lexicon.of(.russian))
    #expect(lexicon.nominative(ofIrregularStem: "павл") == "павел")
    #expect(lexicon.nominative(ofIrregularStem: "павел") == nil)
  }

  @Test func `letters that keyboards lack, and last letters as they are said, make no other name`() {
    #expect(LetterVariants.typed("дүйшөн") == "дуйшон")
    #expect(LetterVariants.typed("айгуль") == LetterVariants.typed("айгүл"))
    #expect(LetterVariants.areOneAtEnd("d", "t") && LetterVariants.areOneAtEnd("t", "d"))
    #expect(!LetterVariants.areOneAtEnd("d", "p"))
  }

  @Test func `Turkmen names have one spelling, names of other languages keep theirs`() {
    #expect(Language.turkmen.spelled("yerewan") == "ýerewan")
    #expect(Language.turkmen.spelled("ylham") == "ylham")
    #expect(Language.turkmen.spelledSurname("ataýev") == "ataýew")
    #expect(Language.turkmen.spelledSurname("lebedewskiý") == "lebedewski")
    #expect(Language.turkish.spelled("yerevan") == "yerevan" && Language.turkish.spelledSurname("atayev") == "atayev")
  }
}
