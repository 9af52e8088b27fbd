public import KorpuModel

/// How one actor reaches another: from tie to tie, each with its evidence.
public struct ActorPath: Hashable, Sendable {
  /// The actors from the first to the last; one alone where both ends are one actor.
  public let actors: [Actor.ID]
  /// The steps from each actor to the next.
  public let steps: [PathStep]

  public init(actors: [Actor.ID], steps: [PathStep]) {
    self.actors = actors
    self.steps = steps
  }

  /// The sum over the steps of 1 / weight: the more articles state the ties, the shorter (Newman 2001).
  public var length: Double { steps.reduce(0) { $0 + 1 / Double($1.weight) } }
}
