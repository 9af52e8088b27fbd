internal import KorpuLanguage
internal import KorpuModel

extension Scene {
  /// «a kazah | elnök», «az Országgyűlés | sajtófőnöke»: whose a title in Hungarian is, with words of units between, but no article.
  ///
  /// - Parameter reach: How many words may stand between.
  func owner(
    before title: Int, within reach: Int, pastBrackets: Bool = true, where isWanted: (EntityType) -> Bool
  ) -> LocatedMention? {
    let first = max(reading.sentence(of: title).lowerBound + 1, title - reach)
    for end in stride(from: title, through: first, by: -1) {
      let nameEnd = pastBrackets ? reading.endBeforeBrackets(end) : end
      if let owner = mention(endingBefore: nameEnd, where: isWanted) { return owner }
      guard reading.tokens[end - 1].kind == .word, !reading.isWord(end - 1, .article) else { return nil }
    }
    return nil
  }

  /// Whether a person's name is of two words at least and not in the Hungarian order, the given name last.
  func isForeign(_ person: Int) -> Bool {
    let words = entities[person].name.split(separator: " ")
    guard words.count > 1, let first = words.first, let last = words.last else { return false }
    let isGiven = { (word: Substring) in
      self.reading.lexicon.senses(of: self.reading.lexicon.folded(String(word))).isKey(of: .givenNames)
    }
    return !isGiven(last) || isGiven(first)
  }
}
