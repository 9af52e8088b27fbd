internal import KorpuLanguage
internal import KorpuModel

/// Takes the quotation marks off a sort of gathering that stands in them for no reason: «“Dəyirmi masa” keçirilib» is a round
/// table, and none of that name.
struct QuotedSorts {
  let lexicon: Lexicon

  /// How many words a sort has that is so marked; a single one, «“Forum”», may be the name of a paper.
  private static let lengths = 2...3

  /// The tokens of a paragraph without such marks.
  ///
  /// - Complexity: O(tokens).
  func removed(from tokens: [Token]) -> [Token] {
    guard lexicon.language.family == .turkic else { return tokens }
    var marks: Set<Int> = []
    for opening in tokens.indices where tokens[opening].kind == .openingQuote {
      for length in Self.lengths where isSort(opening + 1..<opening + 1 + length, of: tokens) {
        marks.formUnion([opening, opening + 1 + length])
      }
    }
    return marks.isEmpty ? tokens : tokens.indices.filter { !marks.contains($0) }.map { tokens[$0] }
  }

  /// Whether words fill a quotation, behind whose mark no ending stands, and are a sort of gathering without an ending.
  private func isSort(_ range: Range<Int>, of tokens: [Token]) -> Bool {
    let closing = range.upperBound
    guard closing < tokens.count, tokens[closing].kind == .closingQuote,
      closing + 1 >= tokens.count || tokens[closing + 1].kind != .word || tokens[closing + 1].followsSpace,
      range.allSatisfy({ tokens[$0].kind == .word }), !isAttribute(upTo: closing, of: tokens)
    else { return false }
    let words = Array(tokens[range])
    let match = WordList(of: words, sentences: [words.indices], lexicon: lexicon).match(.forums, at: 0)
    guard let match else { return false }
    return match.length == words.count && match.form == NounForm() && match.value == ForumKind.other.rawValue
  }
}

extension QuotedSorts {
  /// «“tegelek stol” | maslahaty»: whether another sort, possessed, is named with the quotation, which then keeps its marks.
  private func isAttribute(upTo closing: Int, of tokens: [Token]) -> Bool {
    guard lexicon.language.writesNamesInSmallLetters, closing + 1 < tokens.count, tokens[closing + 1].kind == .word
    else {
      return false
    }
    let type = WordList(of: [tokens[closing + 1]], sentences: [0..<1], lexicon: lexicon).match(.forums, at: 0)
    return type?.form.possessor == .third
  }
}

extension TokenizedArticle {
  /// The name of a gathering without marks that the text has and its tokens have not.
  func withoutTakenMarks(_ name: String, of tokens: Range<Int>) -> String {
    let isMarked = tokens.contains { self.tokens[$0].kind == .openingQuote || self.tokens[$0].kind == .closingQuote }
    return isMarked ? name : String(name.filter { !"\"“”„«»".contains($0) })
  }
}
