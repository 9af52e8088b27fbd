package import KorpuLanguage
public import KorpuModel

extension NameComparison {
  /// Whether two names are one gathering's, by the names alone.
  ///
  /// - Complexity: That of reading both names, and of comparing them.
  public init(ofForum one: String, in language: Language, and other: String, in otherLanguage: Language) {
    self.init(ofForum: BodyNameWords(one, in: language), and: BodyNameWords(other, in: otherLanguage))
  }

  /// Whether two names that were read before are one gathering's.
  ///
  /// - Complexity: O(parts of one · parts of the other).
  package init(ofForum one: BodyNameWords, and other: BodyNameWords) {
    self.init(of: BodyNamePair(one, other, isForum: true))
  }
}
