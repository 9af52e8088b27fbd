import KorpuLanguage
import KorpuModel
import Testing

@Suite struct CasingTests {
  @Test(arguments: [
    (Language.azerbaijani, "ISTİQLAL Iğdır", "ıstiqlal ığdır"), (.turkish, "İSTANBUL", "istanbul"),
    (.turkish, "DIŞ", "dış"), (.kazakh, "IST", "ist"), (.english, "ISTANBUL", "istanbul"), (.english, "İ", "i"),
    (.azerbaijani, "ƏĞÖÜŞÇ", "əğöüşç"), (.russian, "ЁЖ Щ", "ёж щ"), (.kazakh, "ҚАЗАҚ", "қазақ"),
    (.hungarian, "ŐŰÁ", "őűá"), (.azerbaijani, "", ""), (.azerbaijani, "123 – «»", "123 – «»"),
  ])
  func `small letters`(language: Language, text: String, small: String) {
    #expect(text.lowercased(in: language) == small)
    #expect(text.lowercased(in: language).lowercased(in: language) == small)
  }

  @Test func `like Unicode where no language differs`() {
    for value in UInt32(0x20)..<0x2000 {
      guard let scalar = Unicode.Scalar(value), scalar != "İ" else { continue }
      #expect(String(scalar).lowercased(in: .english) == scalar.properties.lowercaseMapping)
    }
  }

  @Test func `folding small letters is folding each of them`() {
    for language in Language.allCases {
      for value in UInt32(0x20)..<0x2100 {
        guard let scalar = Unicode.Scalar(value) else { continue }
        // The capital makes sure that no text is taken as folded already.
        let slowly = ("Z" + String(scalar)).folded(in: language).unicodeScalars.dropFirst()
        #expect(
          String(scalar).folded(in: language).unicodeScalars.elementsEqual(slowly),
          "U+\(String(value, radix: 16)) in \(language)")
      }
    }
  }

  @Test(arguments: [
    (Language.russian, "ёж", "еж"), (.kyrgyz, "ѳзбек", "өзбек"), (.kyrgyz, "тиӊ", "тиң"), (.uzbek, "tog‘", "tog'"),
    (.uzbek, "togʻ", "tog'"), (.english, "o’neil", "o'neil"), (.kyrgyz, "ёлка", "ёлка"), (.english, "a😀b", "a😀b"),
    (.english, "A😀B", "a😀b"), (.turkish, "İIı", "iıı"),
  ])
  func `folded as keys of tables are`(language: Language, text: String, folded: String) {
    #expect(text.folded(in: language) == folded)
  }
}
