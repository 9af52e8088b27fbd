internal import KorpuLanguage

extension TokenizedArticle {
  /// Whether a word of negation, or a verb denied by its suffix, stands behind a token of a Turkic sentence: «iş birliğinin
  /// | henüz olmadığını».
  func isDenied(behind index: Int) -> Bool {
    (index + 1..<max(index + 1, sentence(of: index).upperBound)).contains {
      tokens[$0].kind == .word && (isWord($0, .negation) || words[$0].isDeniedVerb)
    }
  }
}
