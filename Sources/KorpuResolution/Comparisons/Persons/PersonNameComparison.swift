package import KorpuLanguage
public import KorpuModel

extension NameComparison {
  /// Whether two names are one person's, by the names alone.
  ///
  /// A surname alone is not enough: most surnames have many bearers.
  ///
  /// - Complexity: That of reading both names, and of comparing them.
  public init(ofPerson one: String, in language: Language, and other: String, in otherLanguage: Language) {
    self.init(
      of: PersonNameWords(reading: one, in: language), and: PersonNameWords(reading: other, in: otherLanguage))
  }

  /// Whether two names that were read before are one person's.
  ///
  /// - Complexity: O(letters² of the words compared), and O(*n*!) in the words of a name, of which it compares five.
  package init(of one: PersonNameWords, and other: PersonNameWords) {
    self.init(of: PersonNamePair(one, other), by: PersonNamePair.comparisons)
  }
}

extension PersonNameWords {
  /// Reads a name as it is printed.
  ///
  /// - Complexity: O(letters).
  package convenience init(reading name: String, in language: Language) {
    self.init(NormalizedName(name, in: language).text, in: language)
  }
}

extension PersonNamePair {
  fileprivate static let comparisons = PairComparisons<PersonNamePair>([
    .init(NameWordsComparison.self), .init(NameEndingsComparison.self), .init(NameOrderComparison.self),
    .init(UnmatchedWordsComparison.self), .init(InitialsComparison.self), .init(PatronymicsComparison.self),
    .init(ChildrenComparison.self), .init(SurnameGenderComparison.self),
  ])
}
