internal import KorpuLanguage

extension TokenizedArticle {
  /// «(Организация тюркских государств) | создана в 2009 году»: whether a Russian word is a short passive participle, which ends every
  /// name, though it looks like a genitive.
  func isShortParticiple(_ index: Int) -> Bool {
    tokens[index].kind == .word && !tokens[index].isCapitalised && lexicon.isShortParticiple(tokens[index].folded)
  }
}
