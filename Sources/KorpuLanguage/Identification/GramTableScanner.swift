/// Reads the text of a ``GramTable``.
struct GramTableScanner {
  let bytes: TableBytes
  private var place = 0

  init(bytes: TableBytes) {
    self.bytes = bytes
  }

  /// The names of the varieties of both scripts.
  mutating func readHeads() -> (latin: [String], cyrillic: [String])? {
    var heads: [Substring: [String]] = [:]
    while place < bytes.count, bytes[place] == UInt8(ascii: "#") {
      let end = bytes.columnEnd(from: place)
      let parts = bytes.text(place..<end).dropFirst(2).split(separator: ": ", maxSplits: 1)
      if parts.count == 2 { heads[parts[0]] = parts[1].split(separator: " ").map(String.init) }
      place = end + 1
    }
    guard let latin = heads["latin"], let cyrillic = heads["cyrillic"] else { return nil }
    return (latin, cyrillic)
  }

  /// - Parameter columns: How many varieties each script has.
  /// - Returns: `nil` when a row is damaged.
  mutating func readRows(columns: (latin: Int, cyrillic: Int)) -> GramIndex? {
    let text = UnsafeBufferPointer(start: bytes.start, count: bytes.count)
    var index = GramIndex(count: text.reduce(0) { $0 &+ ($1 == UInt8(ascii: "\n") ? 1 : 0) })
    while place < text.count {
      guard let (gram, isCyrillic) = Self.readGram(in: text, at: &place) else { return nil }
      let end = place + (isCyrillic ? columns.cyrillic : columns.latin)
      guard end < text.count, text[end] == UInt8(ascii: "\n") else { return nil }
      index.insert(gram, at: place)
      place = end + 1
    }
    return index
  }

  /// The sequence of letters before the tab, packed, and whether it holds Cyrillic ones.
  private static func readGram(
    in text: UnsafeBufferPointer<UInt8>, at place: inout Int
  ) -> (gram: UInt64, isCyrillic: Bool)? {
    var gram: UInt64 = 0
    var isCyrillic = false
    while place < text.count, text[place] != UInt8(ascii: "\t") {
      guard let symbol = readSymbol(in: text, at: &place), gram >> 48 == 0 else { return nil }
      gram = gram << 16 | UInt64(symbol)
      isCyrillic = isCyrillic || (0x400..<0x530).contains(symbol)
    }
    place += 1
    return gram == 0 ? nil : (gram, isCyrillic)
  }

  /// A letter of at most three bytes.
  private static func readSymbol(in text: UnsafeBufferPointer<UInt8>, at place: inout Int) -> UInt16? {
    let first = UInt16(text[place])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : 3
    guard place + length <= text.count else { return nil }
    var symbol = length == 1 ? first : first & (length == 2 ? 0x1F : 0x0F)
    for offset in 1..<max(length, 1) { symbol = symbol << 6 | UInt16(text[place + offset] & 0x3F) }
    place += length
    return symbol == 0 || symbol == UInt16(UInt8(ascii: "\n")) ? nil : symbol
  }
}
