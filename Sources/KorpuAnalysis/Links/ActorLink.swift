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

extension ActorLink {
  /// By kind; then what more articles tell of, the earlier, and by who is linked.
  static func goesBefore(_ left: ActorLink, _ right: ActorLink) -> Bool {
    if left.kind != right.kind { return left.kind < right.kind }
    let articles = (left.citations.articleIDs.count, right.citations.articleIDs.count)
    if articles.0 != articles.1 { return articles.0 > articles.1 }
    let dates = (DateRank(left.dates.first), DateRank(right.dates.first))
    if dates.0 != dates.1 { return dates.0 < dates.1 }
    let names = [left, right].map { [$0.through ?? ""] + $0.firsts + $0.seconds }
    if names[0] != names[1] { return names[0].lexicographicallyPrecedes(names[1]) }
    return left.ties.lexicographicallyPrecedes(right.ties)
  }
}
