package import KorpuLanguage
public import KorpuModel

extension NameComparison {
  /// Whether two names are one gathering's, by the names alone.
  ///
  /// - Complexity: O(parts of one · parts of the other).
  public init(ofForum one: String, in language: Language, and other: String, in otherLanguage: Language) {
    self.init(
      ofForum: BodyNameWords(one, in: language), and: BodyNameWords(other, in: otherLanguage))
  }

  /// Whether two names, read before, are one gathering's.
  package init(ofForum one: BodyNameWords, and other: BodyNameWords) {
    self.init(BodyNamePair(one, other, isForum: true).findings)
  }
}
