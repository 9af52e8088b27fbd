internal import Foundation

/// The weighed comparisons of two names, and what they come to.
public struct NameComparison: Sendable {
  /// The sum of all weights in bits, as in the model of Fellegi and Sunter (1969): above zero both names are more
  /// likely one's than not.
  public let bits: Double
  private let explanation: @Sendable () -> [ComparisonFinding]

  /// - Parameter findings: What was compared, with weights that add up to the bits; made only when asked for, since
  ///   most pairs of a large archive are weighed and never shown.
  init(bits: Double, explainedBy findings: @escaping @Sendable () -> [ComparisonFinding]) {
    self.bits = bits
    explanation = findings
  }

  /// What was compared, and how much it counts.
  ///
  /// - Complexity: Made anew each time.
  public var findings: [ComparisonFinding] { explanation() }

  /// Whether both names are taken for one's.
  public var isSame: Bool { bits > 0 }

  /// The probability that both are one's: 2ᵇ / (1 + 2ᵇ).
  public var score: Double { Self.score(ofBits: bits) }

  /// The probability that a weight in bits stands for.
  package static func score(ofBits bits: Double) -> Double { 1 / (1 + exp2(-bits)) }
}

extension NameComparison {
  /// Of two names that share a key few are one's.
  static let prior = ComparisonFinding(comparison: "prior", bits: -6, compared: "two names")

  /// Weighs all that there is to compare in two names.
  init<Pair>(of pair: Pair, by comparisons: PairComparisons<Pair>) {
    self.init(bits: comparisons.bits(of: pair, addedTo: Self.prior.bits)) {
      [Self.prior] + comparisons.findings(of: pair)
    }
  }

  init(_ findings: [ComparisonFinding]) {
    self.init(bits: findings.reduce(0) { $0 + $1.bits }) { findings }
  }
}
