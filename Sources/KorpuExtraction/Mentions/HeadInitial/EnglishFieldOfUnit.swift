internal import KorpuLanguage

extension TokenizedArticle {
  /// «Department for Social Policy, | Diaspora Issues, | Sport and Religion of the Presidential Administration»: whether words in capitals
  /// behind a comma are one of the fields that a part of a body is for, and nobody's name.
  func isField(ofUnitAt words: Range<Int>) -> Bool {
    let comma = words.lowerBound - 1
    guard lexicon.language.family == .germanic, let end = portfolioEnd(afterComma: comma), end >= words.upperBound
    else { return false }
    let first = sentence(of: comma).lowerBound
    var start = comma
    while start > first, isCapitalisedWord(start - 1) || isMark(start - 1, ",") { start -= 1 }
    let joiner = start - 1
    return joiner > first && isWord(joiner, .joiner) && isCapitalisedWord(joiner - 1)
      && self.words.match(.bodies, at: joiner - 1) != nil
  }
}
