/// Tells which encoding a text that is not UTF-8 looks like.
enum EncodingGuess {
  /// The first bytes are enough to tell.
  private static let sample = 1 << 16

  /// UTF-16 or UTF-32 without a byte order mark: the high bytes of letters are zero or nearly so, at every second or
  /// every fourth place.
  static func wideEncoding(of bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(Self.sample - bytes.count % 4)
    guard sample.count >= 4 else { return nil }
    /// The share of the bytes at every `step`th place that are below a limit.
    func share(below limit: UInt8, from start: Int, step: Int) -> Double {
      let places = stride(from: start, to: sample.count, by: step)
      let found = places.count { sample[$0] < limit }
      return Double(found) / Double((sample.count - start + step - 1) / step)
    }
    if sample.count.isMultiple(of: 4) {
      if share(below: 1, from: 3, step: 4) == 1, share(below: 1, from: 2, step: 4) == 1 { return .utf32LittleEndian }
      if share(below: 1, from: 0, step: 4) == 1, share(below: 1, from: 1, step: 4) == 1 { return .utf32BigEndian }
    }
    // Above the letters of the languages at hand, U+0600, come only quotation marks and dashes.
    let even = share(below: 6, from: 0, step: 2)
    let odd = share(below: 6, from: 1, step: 2)
    if odd >= 0.9, even <= 0.1, sample.contains(0) { return .utf16LittleEndian }
    if even >= 0.9, odd <= 0.1, sample.contains(0) { return .utf16BigEndian }
    return nil
  }

  /// One of the encodings with a byte a letter, or `nil` for a UTF-8 text with a few broken bytes.
  static func narrowEncoding(of bytes: [UInt8]) -> TextEncoding? {
    let sample = bytes.prefix(Self.sample)
    guard !isMostlyUTF8(sample) else { return nil }
    let high = sample.count { $0 >= 0x80 }
    let low = sample.count { (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0) }
    func count(_ codes: [UInt8]) -> Int { sample.count { codes.contains($0) } }
    guard high < low else { return cyrillicEncoding(of: sample, letters: high) }
    let turkish = count([0xFD, 0xFE, 0xF0, 0xDD, 0xDE, 0xD0])
    let hungarian = count([0xF5, 0xFB, 0xD5, 0xDB])
    if turkish > hungarian { return .windows1254 }
    return hungarian > 0 ? .windows1250 : .windows1252
  }

  /// Small letters are the most, from «а» to «п» more than half of them: each encoding has these elsewhere, and Windows
  /// alone the others at the end of the table.
  private static func cyrillicEncoding(of bytes: ArraySlice<UInt8>, letters: Int) -> TextEncoding {
    func count(_ row: UInt8) -> Int { bytes.count { $0 >> 4 == row } }
    if 4 * count(0xA) >= letters { return .codePage866 }
    if 8 * count(0xF) >= letters { return .windows1251 }
    return count(0xC) >= count(0xE) ? .koi8 : .isoCyrillic
  }

  /// Whether far more characters of several bytes are whole than broken.
  private static func isMostlyUTF8(_ bytes: ArraySlice<UInt8>) -> Bool {
    var whole = 0
    var broken = 0
    for scalar in String(decoding: bytes, as: UTF8.self).unicodeScalars where !scalar.isASCII {
      if scalar == "\u{FFFD}" { broken += 1 } else { whole += 1 }
    }
    return whole > 4 * broken
  }
}
