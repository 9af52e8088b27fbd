/// Whom a shortened name stands for: «T.Əliyev» and «Əliyev» are the one person of full name whom they fit, where
/// nothing speaks against it and no other fits nearly as well.
package struct ShortNameResolution {
  /// A full name that may be meant, or a shortened one that keeps others from being certain.
  package struct Candidate {
    package let node: NameNode
    /// Which person the node is of; `nil` for a shortened name, lest it show which of two was attached first.
    package let bearer: Int?

    package init(node: NameNode, bearer: Int?) {
      self.node = node
      self.bearer = bearer
    }
  }

  /// Where more people than these share a surname, a shortened name tells nobody without a post. They are counted by
  /// their names, ``NameNode/personMark``, and not by who is one: the names of a new article change no other's.
  package static let mostNamesakes = 15

  private static let margin = 1.5

  /// - Parameters:
  ///   - node: A shortened name.
  ///   - candidates: The nodes that share a key with it. Of shortened names that share no more than a surname it is
  ///     enough to have each once, without what articles state of its bearers.
  /// - Returns: the bearer, or `nil` where none is certain.
  /// - Complexity: O(candidates²) comparisons at worst, O(candidates) as a rule.
  package static func bearer(
    of node: NameNode, among candidates: [Candidate], constraints: some IdentityConstraints
  ) -> Int? {
    // Somebody of quite another name, whose surname begins alike, says nothing for or against anybody.
    let itself = node.withoutCircumstances.key
    let fitting = candidates.filter { $0.node.key != itself }
      .map { (candidate: $0, comparison: NodeComparison(node, $0.node)) }
      .filter(\.comparison.names.mayBeOne)
    func isExcluded(_ candidate: Candidate, _ comparison: NodeComparison) -> Bool {
      comparison.isOpposed || constraints.mustDiffer(node.key, candidate.node.key)
    }
    let excluded = Set(fitting.filter(isExcluded).compactMap(\.candidate.bearer))
    let possible = fitting.filter { candidate, comparison in
      comparison.isSame && !isExcluded(candidate, comparison) && !(candidate.bearer.map(excluded.contains) ?? false)
    }.sorted { ($1.comparison.bits, $0.candidate.node.key) < ($0.comparison.bits, $1.candidate.node.key) }
    guard let best = possible.first(where: { !$0.candidate.node.isShortName }) else { return nil }
    let rivals = possible.filter {
      $0.candidate.bearer != best.candidate.bearer && $0.comparison.bits >= best.comparison.bits - margin
    }
    let isCertain = rivals.allSatisfy { rival in
      rival.candidate.node.isShortName && !NodeComparison(rival.candidate.node, best.candidate.node).isOpposed
    }
    return isCertain ? best.candidate.bearer : nil
  }
}
