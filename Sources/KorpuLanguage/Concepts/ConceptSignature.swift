/// A set of concepts in one word of memory, by which most sets that share none are told apart at once: a filter of
/// Bloom (1970).
struct ConceptSignature: Sendable {
  private let bits: UInt64

  init(_ concepts: [Concept]) { bits = concepts.reduce(0) { $0 | 1 << UInt64($1.number % 64) } }

  /// `false` only where the sets have no concept in common.
  func mayShare(with other: ConceptSignature) -> Bool { bits & other.bits != 0 }
}
