/// A part of a text that no line break divides.
struct LinePiece {
  let text: String
  /// Whether white space stands between it and the piece before it.
  let followsSpace: Bool
  /// How bad a break before it is; below zero where one is welcome.
  let penalty: Double
  private let width: Double

  private init(_ text: Substring, followsSpace: Bool, penalty: Double) {
    self.text = String(text)
    self.followsSpace = followsSpace
    self.penalty = penalty
    width = TextWidth.ems(text)
  }

  /// The words of a text, those with hyphens in their parts.
  static func pieces(of text: String) -> [LinePiece] {
    let words = text.split(whereSeparator: \.isWhitespace)
    return words.enumerated().flatMap { place, word in
      let parts = LineBreakHabits.parts(of: word)
      let penalty = place == 0 ? 0 : LineBreakHabits.penalty(between: words[place - 1], and: word)
      return parts.enumerated().map { number, part in
        number == 0
          ? LinePiece(part, followsSpace: true, penalty: penalty)
          : LinePiece(part, followsSpace: false, penalty: LineBreakHabits.hyphen)
      }
    }
  }

  private static let space = TextWidth.ems(" ")

  static func width(of pieces: ArraySlice<LinePiece>) -> Double {
    pieces.reduce(0) { $0 + $1.width } + space * Double(pieces.dropFirst().count { $0.followsSpace })
  }

  static func text(of pieces: ArraySlice<LinePiece>) -> String {
    pieces.dropFirst().reduce(pieces.first?.text ?? "") { $0 + ($1.followsSpace ? " " : "") + $1.text }
  }
}
