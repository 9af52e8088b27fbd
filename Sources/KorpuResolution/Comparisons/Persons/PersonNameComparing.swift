/// One comparison of two names of persons, where they have what it compares.
protocol PersonNameComparing {
  /// What is compared, in a word or two.
  static var name: String { get }

  /// - Returns: `nil` where there is nothing to compare.
  init?(_ pair: PersonNamePair)

  /// The weight of the agreement in bits.
  var bits: Double { get }

  /// What was compared, for people to read.
  var compared: String { get }
}

extension PersonNameComparing {
  var finding: ComparisonFinding { ComparisonFinding(comparison: Self.name, bits: bits, compared: compared) }
}
