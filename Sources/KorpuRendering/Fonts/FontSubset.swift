/// A font with the outlines of some letters alone, for pictures that bring their letters with them.
///
/// The glyphs keep their numbers, so that the tables of widths and letters stay as they are; the outlines of all other
/// glyphs are empty. What only printers, editors and finer setting need goes.
struct FontSubset {
  private let font: TrueTypeFont
  private let kept: Set<Int>

  /// - Complexity: O(letters).
  init(of font: TrueTypeFont, letters: some Sequence<Unicode.Scalar>) {
    self.font = font
    // Glyph 0 stands for what is missing.
    var kept: Set<Int> = [0]
    var open = letters.compactMap(font.glyph)
    while let glyph = open.popLast() {
      if kept.insert(glyph).inserted { open += font.components(of: glyph) }
    }
    self.kept = kept
  }

  /// The file.
  var bytes: [UInt8] {
    let (outlines, places) = outlines
    var tables = font.tables.filter { ["OS/2", "cmap", "hhea", "hmtx", "maxp"].contains($0.key) }.mapValues {
      Array($0)
    }
    tables["glyf"] = outlines
    tables["loca"] = places
    tables["head"] = head
    tables["post"] = Self.post
    return Self.file(of: tables)
  }

  private var outlines: (glyf: [UInt8], loca: [UInt8]) {
    var outlines: [UInt8] = []
    var places: [UInt8] = []
    for glyph in 0..<(font.glyphPlaces.count - 1) {
      places += outlines.count.bytes(4)
      if kept.contains(glyph) {
        outlines += font.outline(of: glyph)
        outlines += Array(repeating: 0, count: outlines.count.padding)
      }
    }
    return (outlines, places + outlines.count.bytes(4))
  }

  /// The head, with places of four bytes, and no sum over the file, which nobody checks on the web.
  private var head: [UInt8] {
    var head = font.tables["head"].map { Array($0) } ?? []
    guard head.count >= 54 else { return head }
    head.replaceSubrange(8..<12, with: [0, 0, 0, 0])
    head.replaceSubrange(50..<52, with: [0, 1])
    return head
  }

  /// Version 3: the glyphs have no names.
  private static let post: [UInt8] = [0, 3, 0, 0] + Array(repeating: 0, count: 28)

  private static func file(of tables: [String: [UInt8]]) -> [UInt8] {
    let sorted = tables.sorted { $0.key < $1.key }
    let power = Int.bitWidth - 1 - sorted.count.leadingZeroBitCount
    let range = 16 << power
    var file = 0x0001_0000.bytes(4) + sorted.count.bytes(2)
    file += range.bytes(2) + power.bytes(2) + (16 * sorted.count - range).bytes(2)
    var place = 12 + 16 * sorted.count
    for (tag, table) in sorted {
      file += Array(tag.utf8) + sum(of: table).bytes(4) + place.bytes(4) + table.count.bytes(4)
      place += table.count + table.count.padding
    }
    for (_, table) in sorted { file += table + Array(repeating: 0, count: table.count.padding) }
    return file
  }

  /// The sum of a table as numbers of four bytes.
  private static func sum(of table: [UInt8]) -> Int {
    stride(from: 0, to: table.count, by: 4).reduce(0) { sum, place in
      let number = (0..<4).reduce(0) { $0 << 8 | (place + $1 < table.count ? Int(table[place + $1]) : 0) }
      return (sum + number) & 0xFFFF_FFFF
    }
  }
}

extension Int {
  /// The lowest bytes of the number, the highest of them first.
  fileprivate func bytes(_ count: Int) -> [UInt8] {
    (0..<count).reversed().map { UInt8(truncatingIfNeeded: self >> (8 * $0)) }
  }

  /// How many bytes are missing to a multiple of four.
  fileprivate var padding: Int { (4 - self % 4) % 4 }
}
