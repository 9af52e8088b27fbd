internal import KorpuModel

/// Speaks against two names that one article prints side by side: it would have used one of them.
struct SameArticleComparison: NodeComparing {
  static let name = "same article"

  init?(_ one: NameNode, _ other: NameNode) {
    guard one.key.language == other.key.language, one.profile.features[other.asNamesake] != nil else { return nil }
  }

  var bits: Double { -8 }

  var compared: String { "named side by side" }
}
