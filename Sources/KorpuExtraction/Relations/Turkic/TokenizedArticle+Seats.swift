internal import KorpuLanguage

extension TokenizedArticle {
  /// «Анкарадагы | университет», «Эрзурум шаарындагы | университет»: where a town begins that says of what comes next where it
  /// sits.
  func startOfTown(before end: Int) -> Int? {
    let last = end - 1
    guard last > 0, isCapitalisedWord(last) || isForm(last, of: .town) else { return nil }
    if words[last].form(in: .cities)?.grammaticalCase == .attributive { return last }
    guard isForm(last, of: .town), words[last].form(in: .wordClasses)?.grammaticalCase == .attributive,
      isCapitalisedWord(last - 1)
    else { return nil }
    return last - 1
  }
}
