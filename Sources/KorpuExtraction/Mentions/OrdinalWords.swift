internal import KorpuLanguage

extension TokenizedArticle {
  /// «бірінші», «ўн | учинчи»: a word that is an ordinal, or begins one of several words.
  func isOrdinalWord(_ index: Int) -> Bool {
    words[index].isKey(of: .ordinals) || (words.match(.ordinals, at: index)?.length ?? 1) > 1
  }
}
