internal import KorpuLanguage
internal import KorpuModel

/// A gathering whose quoted name begins with its type word, in one or many: «провести «Дни тюркской науки»», «прошел «Форум
/// молодежи»».
struct SlavicQuotedForum {
  let reading: TokenizedArticle

  /// A quotation of more tokens is no name.
  private static let longestName = 14

  func mention(at opening: Int) -> MentionCandidate? {
    guard reading.isSlavic, reading.tokens[opening].kind == .openingQuote, opening + 2 < reading.tokens.count,
      reading.isCapitalisedWord(opening + 1), let match = reading.words.match(.forums, at: opening + 1),
      let kind = ForumKind(rawValue: match.value), match.form.grammaticalCase == .nominative,
      let closing = reading.closingQuote(from: opening, limit: Self.longestName), closing > opening + 2,
      !isBody(opening)
    else { return nil }
    return MentionCandidate(
      tokens: opening..<closing + 1, type: .forum(kind), name: reading.text(of: opening + 1..<closing), cases: [],
      confidence: 0.85)
  }

  /// «общественное объединение "Форум молодежи"»
  private func isBody(_ opening: Int) -> Bool {
    opening > 0 && reading.tokens[opening - 1].kind == .word && reading.words[opening - 1].key(in: .bodies) != nil
  }
}
