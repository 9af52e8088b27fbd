internal import KorpuLanguage

extension TokenizedArticle {
  /// «(Qazaxıstanın) | keçmiş prezidenti»: the title of a position with the word right before it that says that it is one no more.
  func titleOfFormer(_ position: RoleFinder.Finding) -> String {
    let word = position.tokens.lowerBound - 1
    guard lexicon.language.family == .turkic, word >= 0, isWord(word, .former) else { return position.title }
    return text(of: word..<word + 1).lowercased(in: lexicon.language) + " " + position.title
  }

  /// «Joqorku Keneşinin | (Parlament) | sədri»: nothing but another name, in brackets, which is no part of the body.
  func isNameInBrackets(_ words: Range<Int>) -> Bool {
    words.count > 2 && isMark(words.lowerBound, "(") && isMark(words.upperBound - 1, ")")
      && !words.dropLast().dropFirst().contains { isMark($0, ")") }
  }
}
