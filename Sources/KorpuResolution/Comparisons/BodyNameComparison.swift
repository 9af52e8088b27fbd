public import KorpuModel

extension NameComparison {
  public init(ofBody one: String, in language: Language, and other: String, in otherLanguage: Language) {
    self.init([ComparisonFinding(comparison: "prior", bits: -6, compared: "two names")])
  }
}
