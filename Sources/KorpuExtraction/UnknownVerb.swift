internal import KorpuLanguage

extension TokenizedArticle {
  /// The verb that ends a sentence, where no table knows a verb of it: «Forumda A su ehtiyatlarını | təhlil edib». What is done to
  /// somebody, denied or quoted is none.
  ///
  /// - Complexity: O(length of the sentence).
  func unknownVerb(endingSentence sentence: Int) -> Int? {
    let range = sentences[sentence]
    guard let last = range.last(where: { tokens[$0].kind == .word }), isFiniteVerb(last), !isQuoted(last),
      !isNegated(last), words.verbs(.actVerbs, in: range).isEmpty, words.verbs(.speechVerbs, in: range).isEmpty,
      !words[last].isDeniedVerb, !words[last].mayBePassiveVerb
    else { return nil }
    return last
  }
}
