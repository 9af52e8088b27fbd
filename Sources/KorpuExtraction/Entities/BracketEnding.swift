internal import KorpuLanguage

/// «Turkiy davlatlar tashkiloti (TDT)|ning»: an ending that stands behind the brackets after a name, and is the name's.
extension TokenizedArticle {
  /// Where the brackets with an abbreviation that begin at a token end, with the ending behind them; the token where none
  /// begin.
  func endOfAbbreviation(from open: Int) -> Int {
    guard isMark(open, "("), isMark(open + 2, ")") else { return open }
    return isEndingOfBrackets(open + 3) ? open + 4 : open + 3
  }

  /// The case that an ending behind brackets says.
  func caseAfterBrackets(_ open: Int) -> NounForm.Case? {
    guard isMark(open, "("), isMark(open + 2, ")"), isEndingOfBrackets(open + 3) else { return nil }
    return lexicon.endings.caseOfEnding(tokens[open + 3].folded)
  }

  /// Whether a word is nothing but an ending that stands right behind brackets.
  func isEndingOfBrackets(_ index: Int) -> Bool {
    lexicon.language.family == .turkic && isMark(index - 1, ")") && isAttached(index)
      && lexicon.endings.caseOfEnding(tokens[index].folded) != nil
  }
}
