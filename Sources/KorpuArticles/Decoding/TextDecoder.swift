/// Bytes become text: UTF-8, or UTF-16 and UTF-32 where a byte order mark says so. A guess at any other encoding is
/// no ground to read it, and only told to the user.
enum TextDecoder {
  static func text(of bytes: [UInt8]) throws(ArticleError) -> String {
    if let format = DocumentFormat(of: bytes) { throw .document(format) }
    if let marked = try markedText(of: bytes) { return marked }
    if let encoding = EncodingGuess.wideEncoding(of: bytes) { throw .encoded(encoding) }
    try refuseBinary(bytes)
    if let text = String(validating: bytes, as: UTF8.self) {
      if let encoding = MisreadText.encoding(of: text) { throw .misread(as: encoding) }
      return text
    }
    if let encoding = EncodingGuess.narrowEncoding(of: bytes) { throw .encoded(encoding) }
    let offset = firstInvalidByte(of: bytes)
    throw .damagedUTF8(offset: offset, line: 1 + bytes[..<offset].count { $0 == UInt8(ascii: "\n") })
  }

  /// The text after a byte order mark of UTF-16 or UTF-32.
  private static func markedText(of bytes: [UInt8]) throws(ArticleError) -> String? {
    // UTF-32's little-endian mark begins with that of UTF-16.
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return try wide(bytes, UTF32.self, .utf32LittleEndian) }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return try wide(bytes, UTF32.self, .utf32BigEndian) }
    if bytes.starts(with: [0xFF, 0xFE]) { return try wide(bytes, UTF16.self, .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try wide(bytes, UTF16.self, .utf16BigEndian) }
    return nil
  }

  private static func wide<Encoding: Unicode.Encoding>(
    _ bytes: [UInt8], _ encoding: Encoding.Type, _ name: TextEncoding
  ) throws(ArticleError) -> String where Encoding.CodeUnit: FixedWidthInteger {
    let width = MemoryLayout<Encoding.CodeUnit>.size
    let isLittleEndian = name == .utf16LittleEndian || name == .utf32LittleEndian
    let units = stride(from: 0, to: bytes.count - bytes.count % width, by: width).map { start in
      (0..<width).reduce(Encoding.CodeUnit(0)) { unit, place in
        unit << 8 | Encoding.CodeUnit(bytes[start + (isLittleEndian ? width - 1 - place : place)])
      }
    }
    guard let text = String(validating: units, as: encoding) else { throw .binary(offset: 0) }
    guard !text.unicodeScalars.contains("\0") else { throw .binary(offset: 0) }
    return text
  }

  /// Text pasted from other programs may hold a stray control code; many of them, or a single NUL, are no text.
  private static func refuseBinary(_ bytes: [UInt8]) throws(ArticleError) {
    let controls = bytes.indices.lazy.filter { bytes[$0] < 0x20 && !(0x09...0x0D).contains(bytes[$0]) }
    guard let first = controls.first else { return }
    if let zero = bytes.firstIndex(of: 0) { throw .binary(offset: zero) }
    let leastOfBinary = 1 + bytes.count / 1000
    if controls.prefix(leastOfBinary + 1).count > leastOfBinary { throw .binary(offset: first) }
  }

  /// The length of the longest prefix that is UTF-8, by the decoder itself.
  private static func firstInvalidByte(of bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&iterator) { offset += UTF8.width(scalar) }
    return min(offset, bytes.count)
  }
}
