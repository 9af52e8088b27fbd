internal import KorpuLanguage
public import KorpuModel

extension NameComparison {
  /// Whether two names are one person's, by the names alone.
  ///
  /// - Complexity: O(letters² of the words compared), and O(*n*!) in the words of a name, of which it compares five.
  public init(ofPerson one: String, in language: Language, and other: String, in otherLanguage: Language) {
    let pair = PersonNamePair(one, language, other, otherLanguage)
    self.init(
      [
        ComparisonFinding(comparison: "prior", bits: -6, compared: "two names"),
        NameWordsComparison(pair).finding, NameOrderComparison(pair).finding, UnmatchedWordsComparison(pair).finding,
        InitialsComparison(pair).finding, PatronymicsComparison(pair).finding, SurnameGenderComparison(pair).finding,
      ].compactMap { $0 })
  }
}
