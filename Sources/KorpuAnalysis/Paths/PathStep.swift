public import KorpuModel

/// One step of a path: two actors, and what ties them.
public struct PathStep: Hashable, Sendable {
  public let from: Actor.ID
  public let to: Actor.ID
  /// The ties of the two, in either direction, in the order of a network.
  public let ties: [Tie]
  /// What the one says in which it names the other, where both are people; in the order of reading.
  public let utterances: [Utterance]
  /// How many articles say so.
  public let weight: Int

  /// - Parameter weight: Where ties and utterances cite a part of the articles only; else those that they cite are counted.
  public init(from: Actor.ID, to: Actor.ID, ties: [Tie], utterances: [Utterance] = [], weight: Int? = nil) {
    self.from = from
    self.to = to
    self.ties = ties
    self.utterances = utterances
    self.weight = weight ?? Self.articles(stating: ties, utterances)
  }

  /// What says so, in the order of reading; never empty.
  public var citations: [Citation] { (ties.flatMap(\.citations) + utterances.map(\.citation)).inReadingOrder() }

  private static func articles(stating ties: [Tie], _ utterances: [Utterance]) -> Int {
    let stating = Set(ties.lazy.flatMap { $0.citations.lazy.map(\.article) })
    return stating.union(utterances.lazy.map(\.citation.article)).count
  }
}
