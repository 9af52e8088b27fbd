/// The table `cmap`: which glyphs letters have.
enum CharacterMap {
  /// The letters of the subtables for Unicode, formats 4 and 12, which all fonts of today have.
  ///
  /// - Complexity: O(letters).
  static func glyphs(_ table: ArraySlice<UInt8>) -> [Unicode.Scalar: Int] {
    let count = table.number(at: 2, bytes: 2) ?? 0
    var glyphs: [Unicode.Scalar: Int] = [:]
    for entry in (0..<count).map({ 4 + 8 * $0 }) {
      guard let platform = table.number(at: entry, bytes: 2), platform == 0 || platform == 3,
        let start = table.number(at: entry + 4, bytes: 4),
        let subtable = table.slice(at: start, count: table.count - start)
      else { continue }
      switch subtable.number(at: 0, bytes: 2) {
      case 4: addSegments(of: subtable, to: &glyphs)
      case 12: addGroups(of: subtable, to: &glyphs)
      default: break
      }
    }
    return glyphs
  }

  /// Format 4: stretches of the basic plane.
  private static func addSegments(of table: ArraySlice<UInt8>, to glyphs: inout [Unicode.Scalar: Int]) {
    let length = table.number(at: 6, bytes: 2) ?? 0
    for segment in stride(from: 0, to: length, by: 2) {
      let offsets = 16 + 3 * length + segment
      guard let end = table.number(at: 14 + segment, bytes: 2),
        let start = table.number(at: 16 + length + segment, bytes: 2),
        let delta = table.number(at: 16 + 2 * length + segment, bytes: 2),
        let offset = table.number(at: offsets, bytes: 2), start <= end
      else { return }
      for code in start...end where code < 0xFFFF {
        let glyph =
          offset == 0 ? code : table.number(at: offsets + offset + 2 * (code - start), bytes: 2) ?? 0
        add(code, glyph == 0 ? 0 : (glyph + delta) & 0xFFFF, to: &glyphs)
      }
    }
  }

  /// Format 12: stretches of all planes.
  private static func addGroups(of table: ArraySlice<UInt8>, to glyphs: inout [Unicode.Scalar: Int]) {
    let count = table.number(at: 12, bytes: 4) ?? 0
    for group in (0..<min(count, table.count / 12)).map({ 16 + 12 * $0 }) {
      guard let start = table.number(at: group, bytes: 4), let end = table.number(at: group + 4, bytes: 4),
        let glyph = table.number(at: group + 8, bytes: 4), start <= end, end <= 0x10FFFF,
        // No font has more glyphs.
        end - start <= 0xFFFF
      else { return }
      for code in start...end { add(code, glyph + code - start, to: &glyphs) }
    }
  }

  private static func add(_ code: Int, _ glyph: Int, to glyphs: inout [Unicode.Scalar: Int]) {
    if glyph > 0, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) { glyphs[scalar] = glyph }
  }
}
