/// A font as a file holds it: tables of numbers, the highest byte first. Nothing of it is trusted.
///
/// Source: ISO/IEC 14496-22, Open Font Format.
struct TrueTypeFont {
  /// By their tags; only those that lie within the file.
  let tables: [String: ArraySlice<UInt8>]
  /// Where the glyphs lie in the table `glyf`, one place more than there are glyphs.
  let glyphPlaces: [Int]
  private let glyphs: [Unicode.Scalar: Int]

  /// - Returns: `nil` for what is no font with TrueType outlines.
  init?(_ bytes: [UInt8]) {
    let file = bytes[...]
    guard let version = file.number(at: 0, bytes: 4), version == 0x0001_0000 || version == 0x7472_7565,
      let count = file.number(at: 4, bytes: 2)
    else { return nil }
    var tables: [String: ArraySlice<UInt8>] = [:]
    for entry in (0..<count).map({ 12 + 16 * $0 }) {
      guard let tag = file.slice(at: entry, count: 4), let start = file.number(at: entry + 8, bytes: 4),
        let length = file.number(at: entry + 12, bytes: 4), let table = file.slice(at: start, count: length)
      else { return nil }
      tables[String(decoding: tag, as: UTF8.self)] = table
    }
    guard let head = tables["head"], let maxp = tables["maxp"], let loca = tables["loca"], tables["glyf"] != nil,
      let isLong = head.number(at: 50, bytes: 2), let glyphCount = maxp.number(at: 4, bytes: 2)
    else { return nil }
    let width = isLong == 1 ? 4 : 2
    glyphPlaces = (0...glyphCount).map { (loca.number(at: $0 * width, bytes: width) ?? 0) * (isLong == 1 ? 1 : 2) }
    glyphs = tables["cmap"].map(CharacterMap.glyphs) ?? [:]
    self.tables = tables
  }

  /// The number of the glyph of a letter, or `nil` where the font has none.
  func glyph(of letter: Unicode.Scalar) -> Int? { glyphs[letter] }

  /// The outline of a glyph; empty for a blank.
  func outline(of glyph: Int) -> ArraySlice<UInt8> {
    guard glyph >= 0, glyph + 1 < glyphPlaces.count else { return [] }
    let start = glyphPlaces[glyph]
    return tables["glyf"]?.slice(at: start, count: glyphPlaces[glyph + 1] - start) ?? []
  }

  /// The glyphs that an outline is composed of.
  func components(of glyph: Int) -> [Int] {
    let outline = outline(of: glyph)
    // A composed glyph says so by a number of contours below zero.
    guard let contours = outline.number(at: 0, bytes: 2), contours >= 0x8000 else { return [] }
    var components: [Int] = []
    var place = 10
    while let flags = outline.number(at: place, bytes: 2), let part = outline.number(at: place + 2, bytes: 2) {
      components.append(part)
      place += 4 + Self.argumentBytes(flags)
      guard flags & 0x20 != 0 else { break }
    }
    return components
  }

  /// How long the arguments and the scale of a component are.
  private static func argumentBytes(_ flags: Int) -> Int {
    let arguments = flags & 0x01 != 0 ? 4 : 2
    if flags & 0x08 != 0 { return arguments + 2 }
    if flags & 0x40 != 0 { return arguments + 4 }
    return flags & 0x80 != 0 ? arguments + 8 : arguments
  }
}

extension ArraySlice<UInt8> {
  /// A number of up to four bytes at an offset from the start, or `nil` beyond the end.
  func number(at offset: Int, bytes: Int) -> Int? {
    slice(at: offset, count: bytes)?.reduce(0) { $0 << 8 | Int($1) }
  }

  /// So many bytes from an offset on, or `nil` where there are fewer.
  func slice(at offset: Int, count: Int) -> ArraySlice<UInt8>? {
    guard offset >= 0, count >= 0, offset <= self.count, count <= self.count - offset else { return nil }
    return self[(startIndex + offset)..<(startIndex + offset + count)]
  }
}
