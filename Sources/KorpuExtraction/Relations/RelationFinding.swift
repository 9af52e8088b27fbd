internal import KorpuModel

/// A tie found in the tokens of an article.
struct RelationFinding: Hashable, Sendable {
  let type: RelationType
  let from: Int
  let to: Int
  var role: Role?
  var title: String?
  /// The words that say so.
  var evidence: [Range<Int>]
  var confidence: Double
}
