internal import KorpuModel

/// A tie found in the tokens of an article.
struct RelationFinding: Hashable, Sendable {
  let type: RelationType
  let from: Int
  let to: Int
  var role: Role?
  var title: String?
  /// The words that say so, each stretch within one sentence.
  var evidence: [Range<Int>]
  var confidence: Double
  /// For each evidence what the pattern that found it looks for.
  var reasons: [String] = []

  init(
    _ type: RelationType, from: Int, to: Int, role: Role? = nil, title: String? = nil, evidence: Range<Int>,
    confidence: Double
  ) {
    self.type = type
    self.from = from
    self.to = to
    self.role = role
    self.title = title
    self.evidence = [evidence]
    self.confidence = confidence
  }
}

extension RelationFinding {
  /// Takes along what another finding of the same tie rests on.
  mutating func add(_ other: RelationFinding) {
    evidence += other.evidence
    reasons += other.reasons
  }
}

extension Range<Int> {
  /// The smallest range that holds both.
  func union(_ other: Range<Int>) -> Range<Int> {
    Swift.min(lowerBound, other.lowerBound)..<Swift.max(upperBound, other.upperBound)
  }
}
