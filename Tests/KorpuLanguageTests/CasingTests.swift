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
}
