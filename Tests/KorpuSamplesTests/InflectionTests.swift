import KorpuModel
import Testing

@testable import KorpuSamples

@Suite struct InflectionTests {
  private struct Example: Sendable, CustomStringConvertible {
    let language: Language
    let noun: Noun
    let form: GrammaticalCase
    let expected: String

    var description: String { expected }
  }

  private static func man(_ given: String, _ surname: String) -> Noun {
    .person(given: given, surname: surname, gender: .man)
  }

  private static func woman(_ given: String, _ surname: String) -> Noun {
    .person(given: given, surname: surname, gender: .woman)
  }

  private static let examples: [Example] = [
    Example(language: .azerbaijani, noun: .name("Bakı"), form: .locative, expected: "Bakıda"),
    Example(language: .azerbaijani, noun: .name("Türkiyə"), form: .genitive, expected: "Türkiyənin"),
    Example(
      language: .azerbaijani, noun: .body("Mədəniyyət Nazirliyi"), form: .locative, expected: "Mədəniyyət Nazirliyində"),
    Example(language: .turkish, noun: man("Murat", "Toprak"), form: .accusative, expected: "Murat Toprak'ı"),
    Example(language: .turkish, noun: .name("Konya"), form: .dative, expected: "Konya'ya"),
    Example(language: .turkish, noun: .name("Bişkek"), form: .locative, expected: "Bişkek'te"),
    Example(language: .kazakh, noun: .name("Қазақстан"), form: .linked, expected: "Қазақстан мен"),
    Example(
      language: .kazakh, noun: .body("Мәдениет министрлігі"), form: .genitive, expected: "Мәдениет министрлігінің"),
    Example(language: .kazakh, noun: man("Ерлан", "Қасымов"), form: .dative, expected: "Ерлан Қасымовқа"),
    Example(language: .kazakh, noun: woman("Жансая", "Исмагулова"), form: .accusative, expected: "Жансая Исмагулованы"),
    Example(language: .kazakh, noun: .name("Алматы"), form: .ablative, expected: "Алматыдан"),
    Example(language: .kyrgyz, noun: man("Улан", "Осмонов"), form: .dative, expected: "Улан Осмоновго"),
    Example(language: .kyrgyz, noun: .name("Ош"), form: .locative, expected: "Ошто"),
    Example(language: .kyrgyz, noun: .name("Бишкек"), form: .ablative, expected: "Бишкектен"),
    Example(language: .uzbek, noun: .name("Bishkek"), form: .dative, expected: "Bishkekka"),
    Example(language: .uzbek, noun: .body("Madaniyat vazirligi"), form: .genitive, expected: "Madaniyat vazirligining"),
    Example(language: .turkmen, noun: .name("Aşgabat"), form: .dative, expected: "Aşgabata"),
    Example(language: .turkmen, noun: .name("Türkiýe"), form: .dative, expected: "Türkiýä"),
    Example(language: .turkmen, noun: .name("Almaty"), form: .genitive, expected: "Almatynyň"),
    Example(language: .azerbaijani, noun: woman("Dóra", "Oláh"), form: .accusative, expected: "Dóra Oláhı"),
    Example(language: .russian, noun: man("Ерлан", "Сериков"), form: .instrumental, expected: "Ерланом Сериковым"),
    Example(
      language: .russian, noun: woman("Жансая", "Исмагулова"), form: .instrumental, expected: "Жансаей Исмагуловой"),
    Example(language: .russian, noun: woman("Мария", "Ковальчук"), form: .genitive, expected: "Марии Ковальчук"),
    Example(language: .russian, noun: man("Сергей", "Самирзаде"), form: .accusative, expected: "Сергея Самирзаде"),
    Example(language: .hungarian, noun: man("Lantos", "Márton"), form: .accusative, expected: "Lantos Mártont"),
    Example(language: .hungarian, noun: woman("Vámosi", "Judit"), form: .instrumental, expected: "Vámosi Judittal"),
    Example(language: .hungarian, noun: .body("Alapítvány"), form: .instrumental, expected: "Alapítvánnyal"),
    Example(language: .hungarian, noun: woman("Csonka", "Petra"), form: .dative, expected: "Csonka Petrának"),
    Example(language: .english, noun: .name("Kazakhstan"), form: .genitive, expected: "Kazakhstan's"),
  ]

  @Test(arguments: examples) private func `nouns are inflected`(_ example: Example) {
    let inflection = SampleLanguage(example.language).inflection
    #expect(inflection.form(example.noun, in: example.form) == example.expected)
  }

  @Test func `the Hungarian article depends on the next word`() {
    let mark = String(HungarianArticle.mark)
    #expect(HungarianArticle.resolved("\(mark) Duna és \(mark) Alap") == "a Duna és az Alap")
    #expect(HungarianArticle.resolved("\(mark) I. Fórum, \(mark) III. Fórum") == "az I. Fórum, a III. Fórum")
  }
}
