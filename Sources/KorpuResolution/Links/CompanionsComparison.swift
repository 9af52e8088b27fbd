internal import KorpuModel

/// Counts people who are named beside both. It says little of each, and more of several.
struct CompanionsComparison {
  private let one: NameNode
  private let other: NameNode

  init(_ one: NameNode, _ other: NameNode) { (self.one, self.other) = (one, other) }

  var finding: ComparisonFinding? { SharedFeatures(one, other).finding("companions", of: .person, bits: 0.5, most: 4) }
}
