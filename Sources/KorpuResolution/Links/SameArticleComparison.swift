internal import KorpuModel

/// Speaks against two names that one article prints side by side: it would have used one of them.
struct SameArticleComparison {
  private let one: NameNode
  private let other: NameNode

  init(_ one: NameNode, _ other: NameNode) { (self.one, self.other) = (one, other) }

  var finding: ComparisonFinding? {
    guard one.key.language == other.key.language, one.profile.features[NodeFeature(.namesake, other.key.text)] != nil
    else { return nil }
    return ComparisonFinding(comparison: "same article", bits: -8, compared: "named side by side")
  }
}
