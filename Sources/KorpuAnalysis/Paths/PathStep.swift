public import KorpuModel

/// One step of a path: two actors, and what ties them.
public struct PathStep: Hashable, Sendable {
  public let from: Actor.ID
  public let to: Actor.ID
  /// The ties of the two, in either direction, in the order of a network.
  public let ties: [Tie]
  /// What the one says in which it names the other, where both are people; in the order of reading.
  public let utterances: [Utterance]

  public init(from: Actor.ID, to: Actor.ID, ties: [Tie], utterances: [Utterance] = []) {
    self.from = from
    self.to = to
    self.ties = ties
    self.utterances = utterances
  }

  /// What says so, in the order of reading; never empty.
  public var citations: [Citation] { (ties.flatMap(\.citations) + utterances.map(\.citation)).inReadingOrder() }

  /// How many articles say so: the weight of the step.
  public var weight: Int {
    let stating = Set(ties.lazy.flatMap { $0.citations.lazy.map(\.article) })
    return stating.union(utterances.lazy.map(\.citation.article)).count
  }
}
