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
    let pair = PersonNamePair(one, other)
    self.init(bits: pair.bits) { pair.findings }
  }
}

extension PersonNameWords {
  /// Reads a name as it is printed.
  ///
  /// - Complexity: O(letters).
  package init(reading name: String, in language: Language) {
    self.init(NormalizedName(name, in: language).text, in: language)
  }
}

extension PersonNamePair {
  private static let comparisons: [any (PersonNameComparing & SendableMetatype).Type] = [
    NameWordsComparison.self, NameEndingsComparison.self, NameOrderComparison.self, UnmatchedWordsComparison.self,
    InitialsComparison.self,
    PatronymicsComparison.self, SurnameGenderComparison.self,
  ]

  /// Of two names that share a key few are one person's.
  private static let prior = ComparisonFinding(comparison: "prior", bits: -6, compared: "two names")

  fileprivate var bits: Double {
    func bits<Comparison: PersonNameComparing>(of comparison: Comparison.Type) -> Double {
      Comparison(self)?.bits ?? 0
    }
    return Self.comparisons.reduce(Self.prior.bits) { $0 + bits(of: $1) }
  }

  fileprivate var findings: [ComparisonFinding] {
    [Self.prior] + Self.comparisons.compactMap { $0.init(self)?.finding }
  }
}
