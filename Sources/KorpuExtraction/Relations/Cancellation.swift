internal import KorpuLanguage

extension TokenizedArticle {
  /// Whether the sentence of a token tells that something did not come about: «elmaradt», «felmondták».
  func isCancelled(_ index: Int) -> Bool {
    sentence(of: index).contains { isWord($0, .cancelling) && !isQuoted($0) }
  }
}
