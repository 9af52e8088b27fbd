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
    var rows = 0
    for offset in place..<max(place, bytes.count) where bytes.start[offset] == UInt8(ascii: "\n") { rows += 1 }
    var index = GramIndex(count: rows)
    while place < bytes.count {
      guard let (gram, isCyrillic) = readGram() else { return nil }
      let end = place + (isCyrillic ? columns.cyrillic : columns.latin)
      guard end < bytes.count, bytes.start[end] == UInt8(ascii: "\n"),
        (place..<end).allSatisfy({ GramTable.characters.contains(bytes.start[$0]) })
      else { return nil }
      index.insert(gram, at: place)
      place = end + 1
    }
    return index
  }

  /// The sequence of letters before the tab, packed, and whether it holds Cyrillic ones.
  private mutating func readGram() -> (gram: UInt64, isCyrillic: Bool)? {
    var gram: UInt64 = 0
    var isCyrillic = false
    var length = 0
    while place < bytes.count, bytes.start[place] != UInt8(ascii: "\t") {
      guard let symbol = readSymbol(), length < GramWord.longestGram else { return nil }
      gram = gram << 16 | UInt64(symbol)
      isCyrillic = isCyrillic || (0x400..<0x530).contains(symbol)
      length += 1
    }
    place += 1
    return length > 0 ? (gram, isCyrillic) : nil
  }

  /// A letter of at most three bytes.
  private mutating func readSymbol() -> UInt16? {
    let first = UInt16(bytes.start[place])
    let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : 3
    guard place + length <= bytes.count else { return nil }
    var symbol = length == 1 ? first : first & (length == 2 ? 0x1F : 0x0F)
    for offset in place + 1..<place + length { symbol = symbol << 6 | UInt16(bytes.start[offset] & 0x3F) }
    place += length
    return symbol == 0 || symbol == UInt16(UInt8(ascii: "\n")) ? nil : symbol
  }
}
