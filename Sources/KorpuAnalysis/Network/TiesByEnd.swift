internal import KorpuModel

/// The ties of a network by their starts and ends, each list in the order of a network.
struct TiesByEnd: Sendable {
  private let starting: [Actor.ID: [Tie]]
  private let ending: [Actor.ID: [Tie]]

  /// - Complexity: O(*n* log *n*) in ties.
  init(of network: Network) {
    let sorted = network.ties.sorted()
    starting = Dictionary(grouping: sorted, by: \.from)
    ending = Dictionary(grouping: sorted, by: \.to)
  }

  /// The ties that start at an actor.
  func from(_ actor: Actor.ID) -> [Tie] { starting[actor] ?? [] }

  /// The ties that end at an actor.
  func to(_ actor: Actor.ID) -> [Tie] { ending[actor] ?? [] }
}
