internal import Foundation

/// What one comparison of two names says: how strongly it speaks for or against their being one's, and what it compared.
public struct ComparisonFinding: Hashable, Sendable {
  /// The comparison's name, such as `words` or `patronymics`.
  public let comparison: String
  /// The weight of the agreement in bits, as in the model of Fellegi and Sunter (1969): above zero it speaks for one
  /// bearer, below against.
  public let bits: Double
  /// What was compared, for people to read.
  public let compared: String

  package init(comparison: String, bits: Double, compared: String) {
    self.comparison = comparison
    self.bits = bits
    self.compared = compared
  }
}

extension ComparisonFinding: CustomStringConvertible {
  public var description: String { String(format: "%+.1f ", bits) + "\(comparison): \(compared)" }
}
