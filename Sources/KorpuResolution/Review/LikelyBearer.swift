internal import Foundation

/// Whom a shortened name stands for, or might, and how likely.
package struct LikelyBearer: Sendable {
  /// The full name that fits best.
  package let node: NameNode
  /// The weight of all that was compared, less what speaks for others: the odds against standing for anybody else.
  package let bits: Double

  /// - Parameters:
  ///   - candidates: Those who share a key with it.
  ///   - bearer: Whom it is taken for, where it is for somebody.
  /// - Returns: `nil` where no full name fits.
  /// - Complexity: O(candidates) comparisons.
  package init?(of node: NameNode, among candidates: [ShortNameResolution.Candidate], takenFor bearer: Int?) {
    let fitting = candidates.filter { !$0.node.isShortName }
      .map { (candidate: $0, comparison: NodeComparison(node, $0.node)) }
      .filter(\.comparison.names.mayBeOne)
    let best = Dictionary(grouping: fitting, by: \.candidate.bearer).compactMap { _, nodes in
      nodes.min { ($1.comparison.bits, $0.candidate.node.key) < ($0.comparison.bits, $1.candidate.node.key) }
    }.sorted { ($1.comparison.bits, $0.candidate.node.key) < ($0.comparison.bits, $1.candidate.node.key) }
    guard let chosen = bearer.map({ bearer in best.first { $0.candidate.bearer == bearer } }) ?? best.first else {
      return nil
    }
    let others = best.filter { $0.candidate.bearer != chosen.candidate.bearer }
    self.node = chosen.candidate.node
    bits = chosen.comparison.bits - log2(others.reduce(1) { $0 + exp2($1.comparison.bits) })
  }
}
