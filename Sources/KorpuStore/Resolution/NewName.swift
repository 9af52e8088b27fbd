internal import KorpuResolution

/// A node whose name is new or means something else now, with all that share a key with it.
struct NewName: Sendable {
  let id: Int64
  let node: NameNode
  let candidates: [StoredNode]

  /// The candidates whose names may be its own, in their order.
  ///
  /// - Complexity: O(candidates) comparisons, which take longest of all that an archive does.
  var neighbours: [Neighbour] {
    candidates.compactMap { candidate in
      let names = NodeNameComparison(node, candidate.node)
      guard names.mayBeOne else { return nil }
      let comparison = NodeComparison(node, candidate.node, named: names)
      return Neighbour(node: candidate.id, names: names, bits: comparison.bits)
    }
  }
}
