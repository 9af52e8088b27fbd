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

  /// Whether a word stands right behind a quotation without a space: «"Dostluq guşəsi"|nin», «"Report"|un».
  func isGluedToQuotation(_ index: Int) -> Bool {
    index > 0 && tokens[index].kind == .word && !tokens[index].followsSpace && tokens[index - 1].kind == .closingQuote
  }

  /// Whether a word is nothing but an ending that stands right behind a quotation: «"Do'stlik"|ning».
  func isEndingOfQuotation(_ index: Int) -> Bool {
    lexicon.language.family == .turkic && index > 0 && tokens[index - 1].kind == .closingQuote && isAttached(index)
      && lexicon.endings.caseOfEnding(tokens[index].folded) != nil
  }

  /// The case that an ending right behind a quotation says, with a hyphen or an apostrophe before it or without; the
  /// nominative where there is none.
  ///
  /// - Parameter end: The token behind the quotation.
  func caseAfterQuotation(_ end: Int) -> NounForm.Case {
    guard lexicon.language.family == .turkic, tokens.indices.contains(end) else { return .nominative }
    let isJoined = !tokens[end].followsSpace && tokens[end].joinsEnding
    let ending = isJoined ? end + 1 : end
    guard tokens.indices.contains(ending), tokens[ending].kind == .word, isAttached(ending) else { return .nominative }
    return lexicon.endings.caseOfEnding(tokens[ending].folded) ?? .nominative
  }

  /// How many words another name has at most that stands in brackets behind a body's.
  private static let longestNameInBrackets = 6

  /// Where brackets with another name of several words begin that end before a token, «kengashi | (Turkiy kengash)»; the
  /// token where none end.
  func startOfNameInBrackets(endingAt end: Int) -> Int {
    guard lexicon.language.family == .turkic, end > 0, isMark(end - 1, ")") else { return end }
    let first = max(sentence(of: end - 1).lowerBound, end - 2 - Self.longestNameInBrackets)
    guard let open = (first..<max(first, end - 1)).last(where: { isMark($0, "(") }), isName(open + 1..<end - 1) else {
      return end
    }
    return open
  }

  /// Where such brackets end that begin at a token; the token where none begin.
  func endOfNameInBrackets(from open: Int) -> Int {
    guard lexicon.language.family == .turkic, isMark(open, "(") else { return open }
    let last = min(sentence(of: open).upperBound, open + 2 + Self.longestNameInBrackets)
    guard let close = (open + 1..<max(open + 1, last)).first(where: { isMark($0, ")") }), isName(open + 1..<close)
    else { return open }
    return close + 1
  }

  private func isName(_ words: Range<Int>) -> Bool {
    words.count > 1 && isCapitalisedWord(words.lowerBound) && words.allSatisfy { tokens[$0].kind == .word }
  }
}
