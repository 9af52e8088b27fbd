internal import KorpuResolution

/// A node whose name or keys are new, with those that share a key with it and that it was not compared with.
struct NewName: Sendable {
  let id: Int64
  let node: NameNode
  /// Which neighbours it keeps without being compared with them again.
  let keeping: Keeping
  /// Without their features: most have quite other names.
  let candidates: [StoredNode]

  /// Neighbours that a name keeps.
  enum Keeping: Sendable {
    /// None, where the name means something else now.
    case none
    case all
    /// Those that still share a key with it.
    case those(Set<Int64>)

    func keeps(_ neighbour: Neighbour) -> Bool {
      switch self {
      case .none: false
      case .all: true
      case .those(let nodes): nodes.contains(neighbour.node)
      }
    }
  }

  /// A candidate whose name may be the new one's.
  struct Fit: Sendable {
    let candidate: Int64
    let names: NodeNameComparison
  }

  /// The candidates whose names may be its own, in their order.
  ///
  /// - Complexity: O(candidates) comparisons, which take longest of all that an archive does.
  var fits: [Fit] {
    candidates.compactMap { candidate in
      NodeNameComparison(leavingOpenOf: node, and: candidate.node).map { Fit(candidate: candidate.id, names: $0) }
    }
  }
}
