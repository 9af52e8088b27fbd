import Testing

@testable import KorpuArticles

/// Encodings that the tool's own tests cannot write with Foundation.
@Suite struct EncodingGuessTests {
  /// «Вчера была хорошая погода» in KOI8-R.
  private static let koi8: [UInt8] = [
    0xF7, 0xDE, 0xC5, 0xD2, 0xC1, 0x20, 0xC2, 0xD9, 0xCC, 0xC1, 0x20, 0xC8, 0xCF, 0xD2, 0xCF, 0xDB,
    0xC1, 0xD1, 0x20, 0xD0, 0xCF, 0xC7, 0xCF, 0xC4, 0xC1,
  ]

  /// «Tegnap hűvös este volt, és ők hazatértek» in Windows-1250.
  private static let windows1250: [UInt8] = [
    0x54, 0x65, 0x67, 0x6E, 0x61, 0x70, 0x20, 0x68, 0xFB, 0x76, 0xF6, 0x73, 0x20, 0x65, 0x73, 0x74,
    0x65, 0x20, 0x76, 0x6F, 0x6C, 0x74, 0x2C, 0x20, 0xE9, 0x73, 0x20, 0xF5, 0x6B, 0x20, 0x68, 0x61,
    0x7A, 0x61, 0x74, 0xE9, 0x72, 0x74, 0x65, 0x6B,
  ]

  /// «Вчера была хорошая погода» as DOS wrote it.
  private static let codePage866: [UInt8] = [
    0x82, 0xE7, 0xA5, 0xE0, 0xA0, 0x20, 0xA1, 0xEB, 0xAB, 0xA0, 0x20, 0xE5, 0xAE, 0xE0, 0xAE, 0xE8,
    0xA0, 0xEF, 0x20, 0xAF, 0xAE, 0xA3, 0xAE, 0xA4, 0xA0,
  ]

  /// The same in ISO-8859-5.
  private static let isoCyrillic: [UInt8] = [
    0xB2, 0xE7, 0xD5, 0xE0, 0xD0, 0x20, 0xD1, 0xEB, 0xDB, 0xD0, 0x20, 0xE5, 0xDE, 0xE0, 0xDE, 0xE8,
    0xD0, 0xEF, 0x20, 0xDF, 0xDE, 0xD3, 0xDE, 0xD4, 0xD0,
  ]

  @Test func `UTF-8 that was taken for another encoding shows`() {
    #expect(MisreadText.encoding(of: "TÃ¼rk dÃ¼nyasÄ± iÃ§in") == .windows1252)
    #expect(MisreadText.encoding(of: "EskiÅ\u{9F}ehir'de baÅ\u{9F}ladÄ± Ã¼Ã§") == .isoWestern)
    #expect(MisreadText.encoding(of: "РџСЂРёРІРµС‚") == .windows1251)
  }

  @Test(arguments: [
    "„Jó”, „idő”, É” Ö” Ü”, ő” ű”", "«Привет»… Сё Рё, «С», «Р» «А»", "Türk dünyası", "İƏÖÜ Ğ” Ş” Ç”", "Â«", "",
  ]) func `texts in their own letters are none such`(text: String) {
    #expect(MisreadText.encoding(of: text) == nil)
  }

  @Test func `old encodings with a byte a letter are told apart`() {
    #expect(throws: ArticleError.encoded(.koi8)) { try TextDecoder.text(of: Self.koi8) }
    #expect(throws: ArticleError.encoded(.codePage866)) { try TextDecoder.text(of: Self.codePage866) }
    #expect(throws: ArticleError.encoded(.isoCyrillic)) { try TextDecoder.text(of: Self.isoCyrillic) }
    #expect(throws: ArticleError.encoded(.windows1250)) { try TextDecoder.text(of: Self.windows1250) }
  }

  @Test func `big-endian UTF-32 shows by its zeros`() {
    let bytes = "Bakıda forum".unicodeScalars.flatMap { scalar in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
    }
    #expect(throws: ArticleError.encoded(.utf32BigEndian)) { try TextDecoder.text(of: bytes) }
  }
}
