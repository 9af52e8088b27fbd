package import KorpuLanguage
public import KorpuModel

extension NameComparison {
  /// Whether two names are one body's, by the names alone.
  ///
  /// - Complexity: O(parts of one · parts of the other).
  public init(ofBody one: String, in language: Language, and other: String, in otherLanguage: Language) {
    self.init(
      ofBody: BodyNameWords(one, in: language), and: BodyNameWords(other, in: otherLanguage))
  }

  /// Whether two names, read before, are one body's.
  package init(ofBody one: BodyNameWords, and other: BodyNameWords) {
    self.init(BodyNamePair(one, other, isForum: false).findings)
  }
}
