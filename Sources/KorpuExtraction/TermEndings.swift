internal import KorpuLanguage

/// The keys of a table found in a text, by the token after their last word: read from behind, «Secretary General of | X»
/// costs one look-up, however long keys are.
struct TermEndings: Sendable {
  private let matches: [Int: (start: Int, match: TermMatch)]

  /// - Complexity: O(tokens) look-ups.
  init(of table: LexicalTable, in words: WordList, count: Int) {
    var matches: [Int: (start: Int, match: TermMatch)] = [:]
    for start in 0..<count {
      guard let match = words.match(table, at: start), matches[start + match.length] == nil else { continue }
      matches[start + match.length] = (start, match)
    }
    self.matches = matches
  }

  /// The longest key that ends just before a token.
  func match(endingBefore end: Int) -> (start: Int, match: TermMatch)? { matches[end] }
}
