public import KorpuModel

/// The paths that were found, or else how far each end reaches.
public struct PathAnswer: Hashable, Sendable {
  /// The best first; of equals by the ids of their actors. Empty where no path leads from the start to the end.
  public let paths: [ActorPath]
  /// Where there is no path: the start, the actors to pass and the end, in this order. Empty where there is one.
  public let stops: [PathStop]

  public init(paths: [ActorPath], stops: [PathStop] = []) {
    self.paths = paths
    self.stops = stops
  }

  /// Paths that are known already, with what ties their actors.
  ///
  /// - Parameters:
  ///   - paths: the best first.
  ///   - weights: how many articles tie each actor to the next, in the direction of the paths.
  ///   - network: holds each of their ties, whatever it cites.
  /// - Complexity: O(ties and utterances of the network).
  public init(
    paths: [[Actor.ID]], weighing weights: [(from: Actor.ID, to: Actor.ID, weight: Int)], in network: Network
  ) {
    let evidence = PathEvidence(of: paths, in: network)
    let known = Dictionary(weights.map { ([$0.from, $0.to], $0.weight) }, uniquingKeysWith: max)
    self.init(paths: paths.map { evidence.path(over: $0) { known[[$0, $1]] } })
  }
}

/// A start, an end or an actor on the way of paths that do not exist.
public struct PathStop: Hashable, Sendable {
  /// Who it is, in order; without those whom the network does not know or the paths were to avoid.
  public let actors: [Actor.ID]
  /// How many people, bodies and gatherings ties lead to from here without passing through countries, places or whom
  /// to avoid; these themselves are counted among them. `nil` where they are more than another stop reaches, and were
  /// not counted.
  public let reached: Int?

  public init(actors: [Actor.ID], reached: Int?) {
    self.actors = actors
    self.reached = reached
  }
}
