internal import GRDB
internal import KorpuModel
internal import KorpuResolution

extension Archive {
  /// The pairs of names on which most hangs whether they are one's, the most consequential first: how much would change,
  /// times how uncertain it is. Pairs on which judgements say something are left out.
  ///
  /// - Parameter limit: how many at most.
  /// - Complexity: O(*n* log *n*) in the links of the archive, and O(relations).
  public func pairsForReview(limit: Int) throws(ArchiveError) -> [ReviewPair] {
    try read { database in
      let constraints = try ArchiveConstraints(database)
      let nodes = try ReviewNodes(database)
      let sides = try ReviewSides(database)
      var pairs: [ReviewPair] = []
      for link in nodes.candidates().ranked() {
        guard pairs.count < limit else { break }
        guard let one = try sides.table.node(nodes.ids[link.one]),
          let other = try sides.table.node(nodes.ids[link.other]),
          !constraints.decide(on: one.node.key, other.node.key),
          let pair = try sides.pair(link, one, other)
        else { continue }
        pairs.append(pair)
      }
      return pairs
    }
  }
}

extension ArchiveConstraints {
  /// Whether judgements say that both are one, or that they are two.
  fileprivate func decide(on one: NodeKey, _ other: NodeKey) -> Bool {
    if let number = joinedClass(of: one), number == joinedClass(of: other) { return true }
    return mustDiffer(one, other)
  }
}
