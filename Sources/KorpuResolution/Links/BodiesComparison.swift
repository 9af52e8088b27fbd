internal import KorpuModel

/// Counts bodies to which both belong.
struct BodiesComparison {
  private let one: NameNode
  private let other: NameNode

  init(_ one: NameNode, _ other: NameNode) { (self.one, self.other) = (one, other) }

  var finding: ComparisonFinding? { SharedFeatures(one, other).finding("bodies", of: .body, bits: 1.5, most: 1) }
}
