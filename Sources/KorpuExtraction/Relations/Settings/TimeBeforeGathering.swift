internal import KorpuLanguage

/// Tells whether a gathering says only when something else was, where words before its name say so: «ahead of | the X Forum», «on the
/// eve of the planned | X Summit», «накануне | форума X».
struct TimeBeforeGathering {
  let reading: TokenizedArticle

  /// How many words a phrase of time has: «on the eve of».
  private static let longestPhrase = 4
  /// How many words in small letters may stand behind it: «the upcoming annual | X Forum».
  private static let mostAttributes = 3

  /// - Parameter start: The first token of the gathering.
  func isTime(before start: Int) -> Bool {
    let first = reading.sentence(of: start).lowerBound
    return (0...Self.mostAttributes).contains { count in
      let end = start - count
      return end > first && (end..<start).allSatisfy(isAttribute) && hasPhrase(endingBefore: end, from: first)
    }
  }

  private func hasPhrase(endingBefore end: Int, from first: Int) -> Bool {
    (max(first, end - Self.longestPhrase)..<end).contains { index in
      guard !reading.isQuoted(index) else { return false }
      if index == end - 1, reading.isWord(index, .eve) { return true }
      return reading.words.match(.wordClasses, at: index).map {
        index + $0.length == end && $0.classes.contains(.eve)
      } ?? false
    }
  }

  /// An article, or a word in small letters that is no preposition, verb or «and».
  private func isAttribute(_ index: Int) -> Bool {
    if reading.isWord(index, .article) { return true }
    return reading.tokens[index].kind == .word && !reading.isCapitalisedWord(index)
      && !reading.words[index].isFunctionWord && !reading.words[index].isKnownVerb
  }
}
