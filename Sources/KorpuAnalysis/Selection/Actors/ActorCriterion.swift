/// A test of actors, each seen in the part of the network that earlier criteria left.
protocol ActorCriterion: Sendable {
  /// What readers are told when it leaves somebody out.
  var rule: SelectionRule { get }

  /// Marks the actors that stay, of those that the part still holds.
  func choice(from part: NetworkPart) -> [Bool]
}
