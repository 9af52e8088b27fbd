internal import KorpuLanguage
internal import KorpuModel

/// Initials in English that say of what sort a body is, beside its name: «the Kazakh | NGO | Steppe Union», «the Steppe Union | NGO».
struct EnglishSortInCapitals {
  let reading: TokenizedArticle

  /// Whether a name begins right behind the initials of a nation's body, which are no part of it; but «Turkic | NGO | Forum».
  func isBeforeName(_ index: Int) -> Bool {
    guard isSort(index), index > reading.sentence(of: index).lowerBound,
      reading.words[index - 1].key(in: .demonyms) != nil, reading.isCapitalisedWord(index + 1)
    else { return false }
    return !reading.isTypeWord(at: index + 1) && reading.words[index + 1].key(in: .forums) == nil
  }

  /// Whether the initials end the name before them.
  func endsName(_ index: Int) -> Bool {
    isSort(index) && reading.isCapitalisedWord(index - 1) && !reading.isCapitalisedWord(index + 1)
  }

  private func isSort(_ index: Int) -> Bool {
    reading.lexicon.language.family == .germanic && reading.tokens[index].isAbbreviation
      && reading.isForm(index, of: .generic)
  }
}
