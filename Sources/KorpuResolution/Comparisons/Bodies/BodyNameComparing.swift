/// One comparison of two names of bodies or gatherings, where they have what it compares.
protocol BodyNameComparing {
  /// What is compared, in a word or two.
  static var name: String { get }

  /// - Returns: `nil` where there is nothing to compare.
  init?(_ pair: BodyNamePair)

  /// The weight of the agreement in bits.
  var bits: Double { get }

  /// What was compared, for people to read.
  var compared: String { get }
}

extension BodyNameComparing {
  var finding: ComparisonFinding { ComparisonFinding(comparison: Self.name, bits: bits, compared: compared) }
}
