internal import KorpuLanguage

extension TokenizedArticle {
  /// «spoke at the X Forum | that was moderated by Y»: «that» between a gathering and an auxiliary tells of the gathering, and
  /// opens nobody's words.
  func isRelative(_ word: Int, after verb: Range<Int>) -> Bool {
    lexicon.language.family == .germanic && word > verb.upperBound && isWord(word + 1, .auxiliary)
      && gatheringWord(at: word - 1) != nil
  }
}
