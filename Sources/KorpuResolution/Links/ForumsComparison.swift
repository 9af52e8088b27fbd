internal import KorpuModel

/// Counts gatherings at which both were.
struct ForumsComparison {
  private let one: NameNode
  private let other: NameNode

  init(_ one: NameNode, _ other: NameNode) { (self.one, self.other) = (one, other) }

  var finding: ComparisonFinding? { SharedFeatures(one, other).finding("forums", of: .forum, bits: 1, most: 1) }
}
