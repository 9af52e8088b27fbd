/// Tells texts in UTF-8 that a program took for another encoding, and wrote in UTF-8 again: «TÃ¼rkÃ§e», «РџСЂРёРІРµС‚».
///
/// Back in the bytes that they were taken for they are UTF-8; texts in any language are not, but for a few pairs of
/// letters.
enum MisreadText {
  /// The beginning is enough to tell, in Unicode scalars.
  private static let sample = 4096
  /// Fewer letters than these may be like that by chance.
  private static let fewestBytes = 8

  /// What the text was taken for; `nil` for one that is what it says.
  ///
  /// - Complexity: O(1).
  static func encoding(of text: String) -> TextEncoding? {
    let scalars = Array(text.unicodeScalars.prefix(sample))
    if isUTF8(scalars, by: westernByte) {
      return scalars.contains { (0x80..<0xA0).contains($0.value) } ? .isoWestern : .windows1252
    }
    return isUTF8(scalars, by: cyrillicByte) ? .windows1251 : nil
  }

  /// Whether most letters that are not ASCII are those of whole characters in UTF-8, taken for their bytes.
  private static func isUTF8(_ scalars: [Unicode.Scalar], by byte: (Unicode.Scalar) -> UInt8?) -> Bool {
    var (foreign, whole, place) = (0, 0, 0)
    while place < scalars.count {
      let scalar = scalars[place]
      place += 1
      if scalar.isASCII { continue }
      foreign += 1
      guard let following = byte(scalar).flatMap(bytesFollowing) else { continue }
      let rest = scalars[place...].prefix(following)
      guard rest.count == following, rest.allSatisfy({ byte($0).map { 0x80..<0xC0 ~= $0 } ?? false }) else { continue }
      foreign += following
      whole += following + 1
      place += following
    }
    return whole >= fewestBytes && 2 * whole >= foreign
  }

  /// How many bytes follow the first one of a character; `nil` for a byte that is none.
  private static func bytesFollowing(_ byte: UInt8) -> Int? {
    switch byte {
    case 0xC2...0xDF: 1
    case 0xE0...0xEF: 2
    case 0xF0...0xF4: 3
    default: nil
    }
  }

  /// The byte of a letter in Windows-1252, or in ISO-8859-1, which has control codes where Windows has signs.
  private static func westernByte(_ scalar: Unicode.Scalar) -> UInt8? {
    if scalar.value < 0x100 { return UInt8(scalar.value) }
    return windows1252[scalar]
  }

  /// The byte of a letter in Windows-1251.
  private static func cyrillicByte(_ scalar: Unicode.Scalar) -> UInt8? {
    if 0x410..<0x450 ~= scalar.value { return UInt8(scalar.value - 0x410 + 0xC0) }
    return windows1251[scalar]
  }

  private static let windows1252 = bytes(of: "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ")

  private static let windows1251 = bytes(
    of: "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{98}™љ›њќћџ\u{A0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{AD}®Ї°±Ііґµ¶·ё№є»јЅѕї")

  /// The bytes of the signs of a table from 0x80 on.
  private static func bytes(of signs: String) -> [Unicode.Scalar: UInt8] {
    Dictionary(zip(signs.unicodeScalars, 0x80...0xFF as ClosedRange<UInt8>)) { first, _ in first }
  }
}
