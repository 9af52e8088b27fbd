internal import KorpuLanguage

extension TokenizedArticle {
  /// «(Qazaxıstanın) | keçmiş prezidenti»: the title of a position with the word right before it that says that it is one no more.
  func titleOfFormer(_ position: RoleFinder.Finding) -> String {
    let word = position.tokens.lowerBound - 1
    guard lexicon.language.family == .turkic, word >= 0, isWord(word, .former) else { return position.title }
    return text(of: word..<word + 1).lowercased(in: lexicon.language) + " " + position.title
  }
}
