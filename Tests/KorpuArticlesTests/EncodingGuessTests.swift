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

  @Test func `old encodings with a byte a letter are told apart`() {
    #expect(throws: ArticleError.encoded(.koi8)) { try TextDecoder.text(of: Self.koi8) }
    #expect(throws: ArticleError.encoded(.windows1250)) { try TextDecoder.text(of: Self.windows1250) }
  }

  @Test func `big-endian UTF-32 shows by its zeros`() {
    let bytes = "Bakıda forum".unicodeScalars.flatMap { scalar in
      [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: scalar.value >> $0) }
    }
    #expect(throws: ArticleError.encoded(.utf32BigEndian)) { try TextDecoder.text(of: bytes) }
  }
}
