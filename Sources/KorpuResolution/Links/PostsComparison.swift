internal import KorpuModel

/// Counts posts in common that one person holds at a time.
struct PostsComparison {
  private let one: NameNode
  private let other: NameNode

  init(_ one: NameNode, _ other: NameNode) { (self.one, self.other) = (one, other) }

  var finding: ComparisonFinding? { SharedFeatures(one, other).finding("posts", of: .post, bits: 4, most: 1) }
}
