/// One comparison of two names, or of two nodes, where they have what it compares.
protocol PairComparing<Pair>: SendableMetatype {
  /// What is compared: names of persons, of bodies, or nodes.
  associatedtype Pair

  /// What is compared, in a word or two.
  static var name: String { get }

  /// - Returns: `nil` where there is nothing to compare.
  init?(_ pair: Pair)

  /// The weight of the agreement in bits.
  var bits: Double { get }

  /// What was compared, for people to read.
  var compared: String { get }
}

extension PairComparing {
  var finding: ComparisonFinding { ComparisonFinding(comparison: Self.name, bits: bits, compared: compared) }
}
