internal import KorpuLanguage
internal import KorpuModel

/// Reads the initial between a given name and a surname, in English: «Aigul | T. | Omarova».
struct EnglishMiddleInitial {
  let reading: TokenizedArticle

  /// How many tokens stand at one from which the surname begins: the letter and its point; `nil` where no initial stands there.
  func length(at index: Int) -> Int? {
    guard reading.lexicon.language.family == .germanic, reading.endsInitial(at: index + 1),
      reading.sentence(of: index - 1).contains(index + 2)
    else { return nil }
    return 2
  }

  /// How many words a run has, initials set aside.
  func countOfWords(in run: Range<Int>) -> Int {
    run.count - run.dropFirst().compactMap(length).reduce(0, +)
  }
}
