internal import Foundation

/// The weighed comparisons of two names, and what they come to.
public struct NameComparison: Hashable, Sendable {
  public let findings: [ComparisonFinding]

  /// The sum of all weights in bits: above zero both names are more likely one's than not.
  public var bits: Double { findings.reduce(0) { $0 + $1.bits } }

  /// Whether both names are taken for one's.
  public var isSame: Bool { bits > 0 }

  /// The probability that both are one's: 2ᵇ / (1 + 2ᵇ).
  public var score: Double { 1 / (1 + exp2(-bits)) }
}
