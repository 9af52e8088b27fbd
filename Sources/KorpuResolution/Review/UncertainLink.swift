internal import Foundation

/// Two nodes of which a person had better say whether they are one, and what hangs on it.
package struct UncertainLink: Hashable, Sendable {
  /// Places in the list of nodes, or their rows.
  package let one: Int
  package let other: Int
  /// The weight of all that was compared, as in ``NodeComparison/bits``.
  package let bits: Double
  /// Whether both are one as it stands.
  package let areOne: Bool
  /// How many articles and ties would be another's if it were the other way round.
  package let stake: Stake

  package init(one: Int, other: Int, bits: Double, areOne: Bool, stake: Stake) {
    self.one = one
    self.other = other
    self.bits = bits
    self.areOne = areOne
    self.stake = stake
  }

  package struct Stake: Hashable, Sendable {
    package var articles: Int
    package var ties: Int

    package init(articles: Int, ties: Int) {
      self.articles = articles
      self.ties = ties
    }

    package var sum: Int { articles + ties }
  }

  /// How much is expected to change: the stake, times twice the probability that the less likely is true.
  package var consequence: Double { Double(stake.sum) * Self.uncertainty(of: bits) }

  /// From 0 for what is certain to 1 for what is as likely as not.
  static func uncertainty(of bits: Double) -> Double { 2 / (1 + exp2(abs(bits))) }
}

extension UncertainLink: Comparable {
  /// The most consequential first.
  package static func < (left: UncertainLink, right: UncertainLink) -> Bool {
    if left.consequence != right.consequence { return left.consequence > right.consequence }
    return (left.one, left.other) < (right.one, right.other)
  }
}
