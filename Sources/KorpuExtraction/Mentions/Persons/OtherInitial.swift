internal import KorpuLanguage
internal import KorpuModel

/// Tells letters with a point that are no initial of the name behind them: «в пункте В. | Аскар Темиров», «С. | Аксу», «plan A. |
/// Omarov», «az I. | Magyar–Kirgiz Fórum».
struct OtherInitial {
  let reading: TokenizedArticle

  /// - Parameter word: The word after the last initial.
  func isNone(_ initial: Int, before word: Int) -> Bool {
    let family = reading.lexicon.language.family
    if family == .uralic { return isOrdinal(initial, before: word) }
    guard family == .slavic || family == .germanic else { return false }
    return isBeforeFullName(initial, word) || isOfPlace(initial, before: word) || isOfThing(initial)
  }

  /// «az I. | Magyar–Kirgiz Fórum», «V. | Magyar Konferencia»: a figure of the Romans, unless a given name ends what it begins.
  private func isOrdinal(_ initial: Int, before word: Int) -> Bool {
    guard word == initial + 2, reading.words[initial].isKey(of: .ordinals) else { return false }
    let isName = reading.isCapitalisedWord(word + 1) && reading.words[word + 1].name.isGivenName
    return !isName && (reading.words[word].isKey(of: .demonyms) || reading.isWord(initial - 1, .article))
  }

  /// «В. | Аскар Темиров»: a given name that is no surname, before a surname, needs no initial, unless something is called after it.
  private func isBeforeFullName(_ initial: Int, _ word: Int) -> Bool {
    let name = reading.words[word].name
    return name.isGivenName && !name.isSurname && reading.isCapitalisedWord(word + 1)
      && !reading.isWord(initial - 1, .naming)
  }

  /// «С. | Бородулиха», «Г. | Туркестан»: at the head of a sentence the capital says nothing.
  private func isOfPlace(_ initial: Int, before word: Int) -> Bool {
    guard reading.isSlavic, initial == reading.sentence(of: initial).lowerBound, word == initial + 2 else {
      return false
    }
    let isShortWord =
      reading.lexicon.placeInitial(reading.tokens[initial].folded)?.standsBeforeNames == true
      || reading.words[initial].isFunctionWord
    return isShortWord && !reading.words[word].name.isSurname
  }

  /// «plan | A.»
  private func isOfThing(_ initial: Int) -> Bool {
    let before = initial - 1
    guard reading.lexicon.language.family == .germanic,
      before >= reading.sentence(of: initial).lowerBound, reading.tokens[before].kind == .word,
      !reading.isCapitalisedWord(before)
    else { return false }
    let senses = reading.words[before]
    return senses.key(in: .commonNouns) != nil && senses.key(in: .roles) == nil && senses.key(in: .honorifics) == nil
  }
}
