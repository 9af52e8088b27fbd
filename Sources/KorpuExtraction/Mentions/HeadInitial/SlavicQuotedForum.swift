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
      reading.isCapitalisedWord(opening + 1), let head = head(behind: opening),
      let match = reading.words.match(.forums, at: head), let kind = ForumKind(rawValue: match.value),
      match.form.grammaticalCase == .nominative,
      let closing = reading.closingQuote(from: opening, limit: Self.longestName), closing > head,
      closing > opening + 2,
      !isBody(opening)
    else { return nil }
    return MentionCandidate(
      tokens: opening..<closing + 1, type: .forum(kind), name: reading.text(of: opening + 1..<closing), cases: [],
      confidence: 0.85)
  }

  /// How many adjectives stand before the type word: «Всемирный тюркский | форум».
  private static let mostAdjectives = 3

  /// The type word, behind adjectives in the nominative.
  private func head(behind opening: Int) -> Int? {
    (opening + 1..<min(reading.tokens.count, opening + 2 + Self.mostAdjectives)).first { index in
      reading.words.match(.forums, at: index) != nil
        && (opening + 1..<index).allSatisfy { reading.isAdjective($0, in: .nominative) }
    }
  }

  /// «общественное объединение "Форум молодежи"»
  private func isBody(_ opening: Int) -> Bool {
    opening > 0 && reading.tokens[opening - 1].kind == .word && reading.words[opening - 1].key(in: .bodies) != nil
  }
}
