import KorpuModel
import Testing

@testable import KorpuSamples

@Suite struct SpellingTests {
  private let speller = NameSpeller()

  @Test(arguments: [
    ("жансая", Language.kazakh, Language.english, "Zhansaya"), ("жансая", .kazakh, .azerbaijani, "Jansaya"),
    ("исмагулова", .kazakh, .turkish, "İsmagulova"), ("әділет", .kazakh, .russian, "Адилет"),
    ("əliyev", .azerbaijani, .russian, "Алиев"), ("əliyev", .azerbaijani, .turkmen, "Äliýew"),
    ("cavid", .azerbaijani, .hungarian, "Dzsavid"), ("qədir", .azerbaijani, .english, "Gadir"),
    ("toʻlqin", .uzbek, .russian, "Тулкин"), ("jahongir", .uzbek, .kazakh, "Джахонгир"),
    ("gergely", .hungarian, .russian, "Гергей"), ("gergely", .hungarian, .english, "Gergely"),
    ("çary", .turkmen, .azerbaijani, "Çarı"), ("ilham", .azerbaijani, .azerbaijani, "İlham"),
    ("юлия", .russian, .turkmen, "Ýuliýa"), ("жээнбек", .kyrgyz, .english, "Zheenbek"),
  ])
  func `a name is spelled by its sounds`(name: String, home: Language, language: Language, expected: String) {
    #expect(speller.spelling(of: name, from: home, in: language, house: 0) == expected)
  }

  @Test func `papers differ in how they spell`() {
    let spellings = (0..<6).map { speller.spelling(of: "жанар", from: .kazakh, in: .english, house: $0) }
    #expect(Set(spellings) == ["Zhanar", "Janar"])
  }

  @Test func `a text is written in the second script, capitals and numerals as they were`() {
    let letters = SectionedText(named: "letters")
    let uzbek = Relettering(to: "uz-Cyrl", in: letters)
    #expect(uzbek.relettered("II Toʻlqin va Elyor, yoʻl, taʼlim") == "II Тўлқин ва Элёр, йўл, таълим")
    let kazakh = Relettering(to: "kk-Latn", in: letters)
    #expect(kazakh.relettered("Жансая Шәріпова ҚОРЫ") == "Jansaıa Sháripova QORY")
  }
}
