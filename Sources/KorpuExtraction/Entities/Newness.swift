internal import KorpuLanguage

extension TokenizedArticle {
  /// Where words begin that tell before a token that somebody is new in a post, «the | newly appointed Ambassador»; the token
  /// where none do.
  func startOfNewness(endingBefore end: Int) -> Int {
    guard lexicon.language.family == .germanic, end > 1, words.verb(.actVerbs, at: end - 1)?.meaning == .appoint else {
      return end
    }
    let start = isAdverb(end - 2) ? end - 2 : end - 1
    return start > 0 && (isWord(start - 1, .article) || isBeforePost(end, from: start)) ? start : end
  }

  /// «(met with) newly appointed | Ambassador»: without an article, but not «was newly appointed | Ambassador».
  private func isBeforePost(_ end: Int, from start: Int) -> Bool {
    start < end - 1 && sentence(of: start).contains(end) && !isWord(start - 1, .auxiliary)
      && RoleFinder(reading: self).role(startingAt: end) != nil
  }

  /// «newly», «recently»: a word that is no more than the manner of the next.
  private func isAdverb(_ index: Int) -> Bool {
    tokens[index].kind == .word && isWord(index, .filler)
  }
}
