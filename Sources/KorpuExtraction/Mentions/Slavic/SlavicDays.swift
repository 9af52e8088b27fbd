internal import KorpuLanguage

extension TokenizedArticle {
  /// How many tokens tell a day: «в четверг, 16 марта 2023 года».
  private static let longestDay = 7

  /// Where the words begin that tell a day right before a token in Russian, the token itself if none do: «саммит | в четверг (в Анкаре)»,
  /// «форум | 16 марта 2023 года (в Баку)», «встреча | вчера (в Уфе)».
  func startOfDay(before end: Int) -> Int {
    guard isSlavic, end > 0 else { return end }
    let first = max(sentence(of: end - 1).lowerBound, end - Self.longestDay)
    let start = startOfRun(before: end, from: first, where: isOfDay)
    return start
  }

  private func isOfDay(_ index: Int) -> Bool {
    tokens[index].kind == .number || isWord(index, .filler) || lexicon.months?[tokens[index].folded] != nil
      || isWord(index, .locativeMarker) && index + 1 < tokens.count && isWord(index + 1, .filler)
  }
}
