import KorpuLanguage
import KorpuModel
import Testing

/// The short tables that only some languages have.
@Suite struct ClosedWordsTests {
  @Test(arguments: [
    ("создан", true), ("создана", true), ("созданы", true), ("включена", true), ("создание", false),
    ("обоснована", false),
  ]) func `short participles agree with what they tell of`(_ word: String, _ expected: Bool) throws {
    let (russian, kazakh) = (try #require(Lexicon.of(.russian)), try #require(Lexicon.of(.kazakh)))
    #expect(russian.isShortParticiple(word) == expected)
    #expect(!kazakh.isShortParticiple(word))
  }

  @Test func `letters are short for what a place is`() throws {
    let lexicon = try #require(Lexicon.of(.russian))
    #expect(lexicon.placeInitial("с") == .village && lexicon.placeInitial("р") == .republic)
    #expect(lexicon.placeInitial("в") == nil)
    let kyrgyz = try #require(Lexicon.of(.kyrgyz))
    #expect(kyrgyz.placeInitial("с") == nil)
  }

  @Test func `a type word has its form with the possessor's ending`() throws {
    let lexicon = try #require(Lexicon.of(.turkish))
    #expect(lexicon.possessedForm(ofTypeWord: "dernek") == "derneği")
    #expect(lexicon.possessedForm(ofTypeWord: "federasyon")?.withCapital(in: .turkish) == "Federasyonu")
    #expect(lexicon.possessedForm(ofTypeWord: "meclis") == nil)
    #expect("istanbul".withCapital(in: .turkish) == "İstanbul" && "".withCapital(in: .turkish).isEmpty)
  }

  @Test func `behind some verbs stands who is told`() throws {
    let lexicon = try #require(Lexicon.of(.english))
    #expect(lexicon.hasAudience("told") && !lexicon.hasAudience("said"))
  }

  @Test func `towns are told by their adjectives`() throws {
    let (hungarian, turkish) = (try #require(Lexicon.of(.hungarian)), try #require(Lexicon.of(.turkish)))
    #expect(hungarian.city(ofAdjective: "budapesti") == "budapest")
    #expect(turkish.city(ofAdjective: "budapesti") == nil)
  }
}
