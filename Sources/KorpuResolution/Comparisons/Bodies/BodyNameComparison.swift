package import KorpuLanguage
public import KorpuModel

extension NameComparison {
  /// Whether two names are one body's, by the names alone.
  ///
  /// - Complexity: That of reading both names, and of comparing them.
  public init(ofBody one: String, in language: Language, and other: String, in otherLanguage: Language) {
    self.init(ofBody: BodyNameWords(one, in: language), and: BodyNameWords(other, in: otherLanguage))
  }

  /// Whether two names that were read before are one body's.
  ///
  /// - Complexity: O(parts of one · parts of the other).
  package init(ofBody one: BodyNameWords, and other: BodyNameWords) {
    self.init(of: BodyNamePair(one, other, isForum: false))
  }

  init(of pair: BodyNamePair) { self.init(of: pair, by: BodyNamePair.comparisons) }
}

extension BodyNamePair {
  fileprivate static let comparisons = PairComparisons<BodyNamePair>([
    .init(SharedMeaningsComparison.self), .init(SharedNamesComparison.self), .init(InitialLettersComparison.self),
    .init(KindsComparison.self), .init(CountriesInNamesComparison.self), .init(NumbersInNamesComparison.self),
    .init(YearsInNamesComparison.self), .init(KnownBodiesComparison.self), .init(OtherAbbreviationsComparison.self),
    .init(UnsharedPartsComparison.self), .init(CompletenessComparison.self),
  ])
}
