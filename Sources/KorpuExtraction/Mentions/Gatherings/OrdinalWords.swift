internal import KorpuLanguage

extension TokenizedArticle {
  /// «бірінші», «ўн | учинчи»: a word that is an ordinal, or begins one of several words.
  func isOrdinalWord(_ index: Int) -> Bool {
    words[index].isKey(of: .ordinals) || (words.match(.ordinals, at: index)?.length ?? 1) > 1
  }

  /// «8|. Zirvesi», «102|. yılı», but not «2025|. Zirve»: the point behind figures that make an ordinal.
  func isOrdinalPoint(_ index: Int) -> Bool {
    guard lexicon.language.writesOrdinalsWithPoint, isMark(index, "."), index > 0 else { return false }
    let before = tokens[index - 1]
    return before.kind == .number && before.folded.count < 4 && before.folded.allSatisfy(\.isNumber)
      || words[index - 1].isKey(of: .ordinals)
  }

  /// «8-я», «12th», «2-й»: a number with the letters of an ordinal.
  func isOrdinalInFigures(_ index: Int) -> Bool {
    guard tokens[index].kind == .number else { return false }
    let letters = tokens[index].folded.drop { $0.isNumber }
    return !letters.isEmpty && letters.count < 4
  }
}
