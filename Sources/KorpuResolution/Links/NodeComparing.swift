/// One comparison of two nodes.
protocol NodeComparing {
  /// What is compared, in a word or two.
  static var name: String { get }

  /// The weight of the agreement in bits.
  var bits: Double { get }

  /// What was compared, for people to read.
  var compared: String { get }
}

extension NodeComparing {
  var finding: ComparisonFinding { ComparisonFinding(comparison: Self.name, bits: bits, compared: compared) }
}

/// A comparison of the names of two nodes.
protocol NodeNameComparing: NodeComparing {
  /// - Returns: `nil` where there is nothing to compare.
  init?(_ one: NameNode, _ other: NameNode)
}

/// A comparison of what is known of two nodes beside their names.
protocol NodeContextComparing: NodeComparing {
  /// - Returns: `nil` where there is nothing to compare.
  init?(_ pair: NodePair)
}
