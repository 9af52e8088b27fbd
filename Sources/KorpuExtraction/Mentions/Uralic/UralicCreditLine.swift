internal import KorpuLanguage

/// Finds what Hungarian pages print behind the labels of credits within a line, of which none acts in the story: «A fórum vendégei Fotó:
/// | Vidra Anna/MTI | Forrás: | Duna Hírek», «Fotók: | Vidra Anna, Réti Bence».
struct UralicCreditLine {
  let reading: TokenizedArticle

  /// How many tokens the names behind a label take.
  private static let longest = 14

  /// The tokens behind all labels.
  ///
  /// - Complexity: O(tokens).
  func tokens() -> [Range<Int>] {
    guard reading.lexicon.language.family == .uralic else { return [] }
    return reading.tokens.indices.compactMap { index in
      reading.isCreditLabel(before: index) ? names(behind: index) : nil
    }
  }

  /// The names up to the end of the line, a bracket or the next label; but not «Kép: | Halmos Péter beszédet mond».
  private func names(behind colon: Int) -> Range<Int>? {
    let start = colon + 1
    let limit = min(reading.tokens.count, start + Self.longest)
    var end = start
    while end < limit, !endsLine(end), belongs(end) { end += 1 }
    guard end > start else { return nil }
    if end == reading.tokens.count || endsLine(end) { return start..<end }
    // The label itself has been taken for a name: «Fotó: Vidra Anna | Forrás:».
    return reading.isCreditLabel(before: end) ? start..<end - 1 : nil
  }

  private func endsLine(_ index: Int) -> Bool {
    reading.startsParagraph(index) || reading.isMark(index, ")") || reading.isMark(index, "(")
      || reading.isMark(index, "|") || reading.isMark(index, "•")
  }

  private func belongs(_ index: Int) -> Bool {
    switch reading.tokens[index].kind {
    case .word: reading.tokens[index].isCapitalised || reading.isWord(index, .conjunction)
    case .number: true
    case .mark: !reading.isMark(index, ":") && !reading.isMark(index, ";")
    case .openingQuote, .closingQuote: false
    }
  }
}

extension TokenizedArticle {
  /// «Fotó | :», «Kép forrása | :»: whether a colon ends the label of a credit.
  func isCreditLabel(before colon: Int) -> Bool {
    guard isMark(colon, ":"), colon > 0, tokens[colon - 1].kind == .word, let credits = lexicon.credits else {
      return false
    }
    if credits[tokens[colon - 1].folded] != nil { return true }
    return colon > 1 && credits[tokens[colon - 2].folded + " " + tokens[colon - 1].folded] != nil
  }
}
