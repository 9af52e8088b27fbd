internal import KorpuLanguage
internal import KorpuModel

/// Tells in English the initials of a federation that only begin the name of its competition: «the FIFA | World Cup draw», «the
/// AFC | Asian Cup». Nobody acts there.
struct EnglishCompetition {
  let reading: TokenizedArticle

  /// How many words stand between the initials and the word for a competition: «U-17 European».
  private static let reach = 4

  /// «the UEFA Champions | League»: what begins with initials that tables know and ends with the word, though leagues may be bodies.
  func isNamed(_ tokens: Range<Int>, head: Range<Int>) -> Bool {
    tokens.upperBound == head.upperBound && tokens.lowerBound < head.lowerBound
      && reading.isForm(head.lowerBound, of: .competition) && bears(tokens.lowerBound)
      && reading.words[tokens.lowerBound].isKey(of: .knownBodies)
  }

  func bears(_ index: Int) -> Bool {
    guard reading.lexicon.language.family == .germanic, reading.tokens[index].isAbbreviation else { return false }
    let end = min(index + 1 + Self.reach, reading.sentence(of: index).upperBound)
    for next in index + 1..<max(index + 1, end) {
      if reading.isForm(next, of: .competition) { return true }
      guard reading.isCapitalisedWord(next) || reading.words[next].isKey(of: .bodyModifiers),
        !reading.words[next].isFunctionWord, reading.words.match(.roles, at: next) == nil
      else { return false }
    }
    return false
  }
}
