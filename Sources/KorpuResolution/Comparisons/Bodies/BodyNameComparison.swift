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

  init(of pair: BodyNamePair) {
    self.init(bits: pair.bits) { pair.findings }
  }
}

extension BodyNamePair {
  private static let comparisons: [any (BodyNameComparing & SendableMetatype).Type] = [
    SharedMeaningsComparison.self, SharedNamesComparison.self, InitialLettersComparison.self, KindsComparison.self,
    CountriesInNamesComparison.self, NumbersInNamesComparison.self, YearsInNamesComparison.self,
    UnsharedPartsComparison.self,
    CompletenessComparison.self,
  ]

  /// Of two names that share a key few are one body's.
  private static let prior = ComparisonFinding(comparison: "prior", bits: -6, compared: "two names")

  fileprivate var bits: Double {
    func bits<Comparison: BodyNameComparing>(of comparison: Comparison.Type) -> Double {
      Comparison(self)?.bits ?? 0
    }
    return Self.comparisons.reduce(Self.prior.bits) { $0 + bits(of: $1) }
  }

  fileprivate var findings: [ComparisonFinding] {
    [Self.prior] + Self.comparisons.compactMap { $0.init(self)?.finding }
  }
}
