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
      (.turkish, .also, "yurtsever'de", true), (.turkish, .also, "ankarada", false),
      (.azerbaijani, .also, "quliyev'də", false), (.english, .plural, "meetings", true),
      (.hungarian, .having, "díjas", true), (.hungarian, .having, "ács", false),
      (.turkmen, .vowelDative, "konferensiýa", true), (.kazakh, .vowelDative, "конференцияға", false),
      (.russian, .nounLikeAdjective, "коммуникаций", true), (.russian, .unchangingPlace, "баку", true),
      (.english, .unchangingPlace, "баку", false),
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

  @Test(
    arguments: [
      (.russian, .stressedCase, "швыдкого", "швыдкой"), (.russian, .combining, "казахстанско", "казахстанский"),
      (.russian, .softInstrumental, "демирелем", "демирель"), (.russian, .hardInstrumental, "львом", "льв"),
      (.russian, .womansGenitive, "сагибы", "сагиба"), (.russian, .agreement, "создано", "создан"),
      (.hungarian, .placeOrTime, "budapesti", "budapest"),
    ] as [(Language, WordEnding, String, String)]) func `what an ending took the place of stands there again`(
      _ language: Language, _ ending: WordEnding, _ word: String, _ stem: String
    ) throws
  {
    let lexicon = try #require(Lexicon.of(language))
    #expect(lexicon.stems(of: word, without: ending).first == stem)
  }

  @Test(arguments: [
    ("международный", true), ("гуманитарная", true), ("высшее", true), ("бой", false), ("конференция", false),
  ]) func `adjectives are told by their endings, unless they are too short`(_ word: String, _ expected: Bool) throws {
    let lexicon = try #require(Lexicon.of(.russian))
    #expect(lexicon.isAdjective(word) == expected)
    let kyrgyz = try #require(Lexicon.of(.kyrgyz))
    #expect(!kyrgyz.isAdjective(word))
  }

  @Test func `a reading knows whether its stem is an adjective`() throws {
    let readings = try #require(Lexicon.of(.russian)).senses(of: "международной").readings
    #expect(readings.contains { $0.isAdjective && $0.stem == "международный" })
    #expect(readings.contains { !$0.isAdjective })
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
