internal import KorpuLanguage

extension TokenizedArticle {
  /// How many words in capitals the name of a medium has: «Aral Times News».
  private static let longestMedium = 4

  /// «(said the summit would be held in May) |, Kazinform reports.», «| – the Aral Times writes»: the mark before the credit with which an
  /// English sentence ends, if it ends with one.
  func englishCredit(endingBefore end: Int) -> Int? {
    guard lexicon.language.family == .germanic, end > 0 else { return nil }
    let first = sentence(of: end - 1).lowerBound
    guard let mark = (first..<end).last(where: { !isQuoted($0) && (isMark($0, ",") || isDash($0)) }) else { return nil }
    let start = behindArticle(mark + 1)
    let medium = (start..<max(start, min(end, start + Self.longestMedium))).prefix(while: isCapitalisedWord)
    guard let verb = medium.last.map({ $0 + 1 }), let phrase = words.match(.creditPhrases, at: verb) else { return nil }
    let rest = verb + phrase.length..<max(verb + phrase.length, end)
    return rest.allSatisfy { tokens[$0].kind == .mark } ? mark : nil
  }
}
