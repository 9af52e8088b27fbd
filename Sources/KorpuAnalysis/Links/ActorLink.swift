public import KorpuModel

/// One thing that links two sides: a tie, an occasion, or an actor that both have in common.
public struct ActorLink: Hashable, Sendable {
  public let kind: LinkKind
  /// The actors of the first side that it links, in order.
  public let firsts: [Actor.ID]
  /// The actors of the second side that it links, in order.
  public let seconds: [Actor.ID]
  /// The gathering, body, person or member that both have in common; `nil` for ties and conversations that have none.
  public let through: Actor.ID?
  /// The ties that say so, in the order of a network; none for conversations.
  public let ties: [Tie]
  /// What two people had to say to one another, for conversations.
  public let conversation: Conversation?
  /// When the articles that tell of it were published, each date once, in order.
  public let dates: [CalendarDate]

  public init(
    kind: LinkKind, firsts: [Actor.ID], seconds: [Actor.ID], through: Actor.ID? = nil, ties: [Tie] = [],
    conversation: Conversation? = nil, dates: [CalendarDate] = []
  ) {
    self.kind = kind
    self.firsts = firsts
    self.seconds = seconds
    self.through = through
    self.ties = ties
    self.conversation = conversation
    self.dates = dates
  }

  /// What says so, in the order of reading.
  public var citations: [Citation] {
    (ties.flatMap(\.citations) + (conversation?.citations ?? [])).inReadingOrder()
  }
}

extension Sequence<ActorLink> {
  /// By kind; then what more articles tell of, the earlier, and by who is linked.
  ///
  /// - Complexity: O(*n* log *n*).
  func inOrder() -> [ActorLink] {
    map { (link: $0, articles: Set($0.citations.lazy.map(\.article)).count) }
      .sorted { left, right in
        if left.link.kind != right.link.kind { return left.link.kind < right.link.kind }
        if left.articles != right.articles { return left.articles > right.articles }
        return left.link.goesBefore(right.link)
      }
      .map(\.link)
  }
}

extension ActorLink {
  /// The earlier goes first, of one date by who is linked.
  fileprivate func goesBefore(_ other: ActorLink) -> Bool {
    let ranks = (DateRank(dates.first), DateRank(other.dates.first))
    if ranks.0 != ranks.1 { return ranks.0 < ranks.1 }
    if through != other.through { return (through ?? "") < (other.through ?? "") }
    if firsts != other.firsts { return firsts.lexicographicallyPrecedes(other.firsts) }
    if seconds != other.seconds { return seconds.lexicographicallyPrecedes(other.seconds) }
    return ties.lexicographicallyPrecedes(other.ties)
  }
}
