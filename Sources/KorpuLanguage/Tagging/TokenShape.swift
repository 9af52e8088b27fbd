/// What is seen of a token's letters beside the word itself: capitals, figures, marks.
struct TokenShape: Hashable, Sendable {
  private static let initialBit: UInt64 = 1 << 4

  /// Small enough that several fit into one number.
  let code: UInt64

  /// What stands before the first and after the last word of a sentence.
  static let outside = TokenShape(code: 15)

  private init(code: UInt64) { self.code = code }

  var opensQuotation: Bool { code & (Self.initialBit - 1) == 1 }

  /// - Parameter isInitial: Whether a sentence or quotation begins here, so that a capital says little.
  init(of token: Token, isInitial: Bool) {
    let kind: UInt64 =
      switch token.kind {
      case .openingQuote: 1
      case .closingQuote: 2
      case .mark: 3
      case .number: 4
      case .word where token.isAbbreviation: 5
      case .word where token.isCapitalised: token.folded.utf8.contains(UInt8(ascii: "-")) ? 6 : 7
      case .word: token.folded.utf8.contains(UInt8(ascii: "-")) ? 8 : 9
      }
    code = kind | (isInitial ? Self.initialBit : 0)
  }
}
