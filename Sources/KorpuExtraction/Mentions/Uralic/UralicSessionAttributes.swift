internal import KorpuLanguage

/// Reads in Hungarian what stands between a body and the session or event that it has: «a Tanács | ehhez kapcsolódó harmadik | ülése»,
/// «a Közgyűlés (KGY) | 8. plenáris | ülésén», «a Klub | Kirgizisztánról szóló | konferenciáján».
struct UralicSessionAttributes {
  let reading: TokenizedArticle
  /// The first token that may belong to the phrase.
  let first: Int

  /// How many tokens before an end tell which of several it is, or `nil` where none does.
  func length(before end: Int) -> Int? {
    guard end - 2 >= first else { return nil }
    if isFigure(before: end) || isDay(before: end) { return 2 }
    if tells(end - 1), isComplement(end - 2) { return 2 }
    return nil
  }

  /// «8. | (ülése)», but not «2025. | (ülése)»
  private func isFigure(before end: Int) -> Bool {
    reading.isMark(end - 1, ".") && reading.tokens[end - 2].kind == .number
      && reading.tokens[end - 2].folded.count < Self.yearLength
  }

  private static let yearLength = 4

  /// «február 14-i | (ülése)»
  private func isDay(before end: Int) -> Bool {
    reading.lexicon.months?[reading.tokens[end - 2].folded] != nil
      && reading.text(of: end - 1..<end).first?.isNumber == true
  }

  /// «szóló», «kapcsolódó», «tartott»: a participle that says what about, with what or where.
  private func tells(_ index: Int) -> Bool {
    if reading.isWord(index, .dedicated) { return true }
    return reading.words.verb(.actVerbs, at: index).map { $0.meaning == .hold && $0.form == .participle } ?? false
  }

  /// «Kirgizisztánról», «ehhez», «Biskekben»: one word in a case of its own.
  private func isComplement(_ index: Int) -> Bool {
    guard reading.tokens[index].kind == .word, !reading.isWord(index, .article) else { return false }
    return reading.isWord(index, [.demonstrative, .pronoun])
      || reading.words[index].readings.contains {
        $0.form.grammaticalCase.isLocal && $0.stem.unicodeScalars.count > Self.shortestNoun
      }
  }

  private static let shortestNoun = 3
}
