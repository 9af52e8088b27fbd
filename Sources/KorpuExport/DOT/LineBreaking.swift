/// Breaks long names into lines: as few as fit, broken where a reader would pause, and of about one length.
///
/// Source: of the ways with the least cost, found as in Knuth & Plass, Breaking Paragraphs into Lines (1981).
enum LineBreaking {
  /// One line more costs so much; it outweighs all but a line that is too long.
  private static let line = 10.0
  /// What a line costs that is a single piece and does not fit.
  private static let overflow = 25.0

  /// The lines of a text.
  ///
  /// Only a piece that cannot be broken, a word or a part of a hyphened one, is ever wider than a line.
  /// - Parameters:
  ///   - text: Lines break at its white space, and after hyphens that join whole words.
  ///   - width: How wide a line may be, in ems of Noto Sans.
  /// - Complexity: O(pieces²).
  static func lines(of text: String, width: Double) -> [String] {
    let pieces = LinePiece.pieces(of: text)
    guard !pieces.isEmpty else { return [] }
    // For each number of pieces the least cost of setting them, and where the last line of that way begins.
    var ways: [(cost: Double, start: Int)] = [(0, 0)]
    for end in 1...pieces.count {
      var best = (cost: Double.infinity, start: end - 1)
      for start in stride(from: end - 1, through: 0, by: -1) {
        let needed = LinePiece.width(of: pieces[start..<end])
        if needed > width, start < end - 1 { break }
        let cost = ways[start].cost + cost(of: needed, in: width) + (end < pieces.count ? pieces[end].penalty : 0)
        if cost < best.cost { best = (cost, start) }
      }
      ways.append(best)
    }
    return lines(of: pieces, startingAt: ways.map(\.start))
  }

  private static func cost(of needed: Double, in width: Double) -> Double {
    guard needed <= width else { return line + overflow }
    let slack = (width - needed) / width
    return line + 2 * slack * slack
  }

  private static func lines(of pieces: [LinePiece], startingAt starts: [Int]) -> [String] {
    var lines: [String] = []
    var end = pieces.count
    while end > 0 {
      lines.append(LinePiece.text(of: pieces[starts[end]..<end]))
      end = starts[end]
    }
    return lines.reversed()
  }
}
