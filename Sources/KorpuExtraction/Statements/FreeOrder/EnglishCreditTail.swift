internal import KorpuLanguage

extension TokenizedArticle {
  /// How many words in capitals the name of a medium has: «Aral Times News».
  private static let longestMedium = 4

  /// «(said the summit would be held in May) |, Kazinform reports.», «| – the Aral Times writes, citing X»: the mark before the credit with
  /// which an English sentence ends, if it ends with one.
  func englishCredit(endingBefore end: Int) -> Int? {
    guard lexicon.language.family == .germanic, end > 0 else { return nil }
    let first = sentence(of: end - 1).lowerBound
    return (first..<end).first { !isQuoted($0) && (isMark($0, ",") || isDash($0)) && isCredit(behind: $0, to: end) }
  }

  /// «, | Kazinform reports»: a name in capitals and a phrase of crediting, behind which nothing stands but the medium's own source.
  private func isCredit(behind mark: Int, to end: Int) -> Bool {
    // «, | citing President X's words»
    if isMark(mark, ","), isCiting(mark + 1) { return true }
    let start = behindArticle(mark + 1)
    let medium = (start..<max(start, min(end, start + Self.longestMedium))).prefix(while: isCapitalisedWord)
    guard let verb = medium.last.map({ $0 + 1 }), verb < end else { return false }
    // «, the Astana Times | reported»
    if let known = knownMedium(at: start), known.upperBound == verb, let told = words.verb(.speechVerbs, at: verb),
      told.form.isPredicate,
      (verb + told.length..<max(verb + told.length, end)).allSatisfy({ tokens[$0].kind == .mark })
    {
      return true
    }
    guard let phrase = words.match(.creditPhrases, at: verb) else { return false }
    let next = verb + phrase.length
    if next >= end || isMark(next, ",") && words.match(.creditPhrases, at: next + 1) != nil { return true }
    let isOpen = isCiting(next - 1) || isWord(next - 1, .dativeMarker)
    return isOpen || (next..<end).allSatisfy { tokens[$0].kind == .mark }
  }

  /// «citing», «quoting»: a word that credits what stands behind it.
  private func isCiting(_ index: Int) -> Bool {
    words.match(.creditPhrases, at: index).map { $0.length == 1 && $0.marks.contains(.complete) } == true
  }
}
