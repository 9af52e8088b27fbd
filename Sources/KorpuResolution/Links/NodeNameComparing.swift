/// A comparison of the names of two nodes that does not look at their words alone.
protocol NodeNameComparing {
  /// What is compared, in a word or two.
  static var name: String { get }

  /// - Returns: `nil` where there is nothing to compare.
  init?(_ one: NameNode, _ other: NameNode)

  /// The weight of the agreement in bits.
  var bits: Double { get }

  /// What was compared, for people to read.
  var compared: String { get }
}

extension NodeNameComparing {
  var finding: ComparisonFinding { ComparisonFinding(comparison: Self.name, bits: bits, compared: compared) }
}
