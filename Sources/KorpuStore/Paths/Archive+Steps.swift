public import KorpuModel

/// A step of a chain of actors.
public struct ArchiveStep: Hashable, Sendable {
  public let from: Actor.ID
  public let to: Actor.ID
  /// How many articles state a tie of the two, or let one of two people speak of the other.
  public let weight: Int
}

extension Archive {
  /// The steps of some chains with their weights, which tell the strongest of them without a look at what states them.
  ///
  /// - Parameter chains: ids of today or of earlier days, each tied to the next.
  /// - Returns: each step once, in the order in which it first comes; none to or from who is hidden or whom nobody knows.
  /// - Complexity: O(*n*) in the relations and statements of one of the two of each step, each read once for all steps: of the
  ///   one of whom fewer articles tell, or of one that many steps have in common.
  public func steps(of chains: [[Actor.ID]]) throws(ArchiveError) -> [ArchiveStep] {
    try read { database in
      let weights = StepWeights(database, EntityRows(database))
      return try weights.steps(of: chains.flatMap { zip($0, $0.dropFirst()) }.unique { [$0.0, $0.1] })
    }
  }
}
