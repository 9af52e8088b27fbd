internal import KorpuModel

/// Speaks against two names that one article prints side by side: it would have used one of them.
struct SameArticleComparison: NodeComparing {
  static let name = "same article"

  init?(_ pair: NodePair) {
    guard !pair.names.isOneName, pair.one.key.language == pair.other.key.language,
      pair.one.profile.features.hasNamesakes, pair.one.profile.features[pair.other.asNamesake] > 0
    else { return nil }
  }

  var bits: Double { -8 }

  var compared: String { "named side by side" }
}
