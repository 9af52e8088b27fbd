internal import KorpuLanguage
internal import KorpuModel

/// «Hemra Tuwakow, | Ambassador of Turkmenistan», «Kristof Aldus, | adviser to the President»: in English a post behind a comma
/// shows that words in capitals which no table knows are somebody's name.
struct EnglishNameBeforePost {
  let reading: TokenizedArticle

  /// How many adjectives stand before the word for a post: «the newly elected».
  private static let longestAttribute = 3
  /// More words name something else.
  private static let longestName = 3

  func isGiven(behind run: Range<Int>) -> Bool {
    guard reading.lexicon.language.family == .germanic, (2...Self.longestName).contains(run.count),
      run.allSatisfy(isUnknownName), !reading.isWord(run.lowerBound - 1, .locativeMarker),
      reading.sentence(of: run.lowerBound).contains(run.upperBound + 1), reading.isMark(run.upperBound, ",")
    else { return false }
    let start = reading.behindArticle(run.upperBound + 1)
    let limit = min(reading.sentence(of: run.lowerBound).upperBound, start + 1 + Self.longestAttribute)
    for index in start..<max(start, limit) {
      if let role = RoleFinder(reading: reading).role(startingAt: index) {
        // «Aral Dala, director X said»: the post of the next name.
        return !role.form.isPlural && reading.isWord(role.tokens.upperBound, [.genitiveMarker, .dativeMarker, .joiner])
      }
      guard reading.tokens[index].kind == .word, !reading.words[index].isFunctionWord, !reading.words[index].isKnownVerb
      else { return false }
    }
    return false
  }

  /// A word in capitals that says nothing of a body, a place or a gathering.
  private func isUnknownName(_ index: Int) -> Bool {
    let tables: [LexicalTable] = [.countries, .cities, .bodies, .knownBodies, .forums, .roles, .commonNouns, .demonyms]
    return reading.isCapitalisedWord(index) && !reading.tokens[index].isAbbreviation
      && !reading.words[index].isFunctionWord
      && tables.allSatisfy { reading.words[index].key(in: $0) == nil }
  }
}
