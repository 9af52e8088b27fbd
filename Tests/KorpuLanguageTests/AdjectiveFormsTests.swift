import KorpuLanguage
import KorpuModel
import Testing

@Suite struct AdjectiveFormsTests {
  @Test(arguments: [
    ("научный", "научная", "научное"), ("средний", "средняя", "среднее"), ("тюркский", "тюркская", "тюркское"),
    ("хороший", "хорошая", "хорошее"), ("третий", "третья", "третье"), ("большой", "большая", "большое"),
    ("бюро", "бюро", "бюро"),
  ]) func `an adjective agrees with its noun`(_ masculine: String, _ feminine: String, _ neuter: String) throws {
    let lexicon = try #require(Lexicon.of(.russian))
    #expect(lexicon.form(ofAdjective: masculine, in: .masculine) == masculine)
    #expect(lexicon.form(ofAdjective: masculine, in: .feminine) == feminine)
    #expect(lexicon.form(ofAdjective: masculine, in: .neuter) == neuter)
  }

  @Test func `an ordinal in figures agrees, too`() throws {
    let lexicon = try #require(Lexicon.of(.russian))
    let forms = [GrammaticalGender.masculine, .feminine, .neuter].map { lexicon.form(ofOrdinal: "34", in: $0) }
    #expect(forms == ["34-й", "34-я", "34-е"])
  }

  @Test func `a language without genders leaves all as it is`() throws {
    let lexicon = try #require(Lexicon.of(.turkish))
    #expect(lexicon.form(ofAdjective: "bilimsel", in: .feminine) == "bilimsel")
    #expect(lexicon.form(ofOrdinal: "34", in: .feminine) == "34")
  }
}
