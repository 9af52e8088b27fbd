public import KorpuModel

/// What changed in a network from one time of publication to a later one.
///
/// Only the dates of articles are known. New is what articles of the later time state and none of the earlier does; what
/// no article states any more need not have ended. Articles without a date count for neither time. A vague date counts
/// for each time that it can fall in, so that nothing is called new or gone on its account. Actors, ties and the rest are
/// in order, and the order of the network's lists never shows.
public struct NetworkChanges: Sendable {
  /// How many articles are of the earlier time. Where there are few, little is known of what was before.
  public let earlierArticles: Int
  /// How many articles are of the later time.
  public let laterArticles: Int
  /// Whom articles of the later time name and none of the earlier does, with the later citations.
  public let newActors: [SeenActor]
  /// Whom articles of the earlier time name and none of the later does, with the earlier citations.
  public let unseenActors: [SeenActor]
  /// Ties that articles of the later time state and none of the earlier does, with the later citations. A person who
  /// holds another role at the same body has a new tie.
  public let newTies: [Tie]
  /// Ties that articles of the earlier time state and none of the later does, with the earlier citations.
  public let unseenTies: [Tie]
  /// The posts that passed from one to another, in order.
  public let handovers: [PostHandover]
  /// The people whom articles give to other bodies than before, in order.
  public let moves: [BodyMove]

  /// - Parameters:
  ///   - earlier: The time that is compared with.
  ///   - later: The time whose changes are asked for.
  /// - Complexity: O(*n* log *n*) in actors, ties and citations.
  public init(of network: Network, from earlier: PublicationWindow, to later: PublicationWindow) {
    let network = network.inOrder()
    let times = ComparedTimes(of: network, earlier: earlier, later: later)
    let dates = PublicationDates(of: network)
    earlierArticles = network.articles.count { times.isEarlier($0.id) }
    laterArticles = network.articles.count { times.isLater($0.id) }
    newActors = network.actors.compactMap { SeenActor($0, in: times.isLater, notIn: times.isEarlier) }
    unseenActors = network.actors.compactMap { SeenActor($0, in: times.isEarlier, notIn: times.isLater) }
    newTies = network.ties.compactMap { $0.seen(in: times.isLater, notIn: times.isEarlier) }
    unseenTies = network.ties.compactMap { $0.seen(in: times.isEarlier, notIn: times.isLater) }
    handovers = PostHandover.all(of: PostHolders(of: network, dates), times)
    moves = BodyMove.all(of: network, times, dates)
  }

  /// What articles published from one date to another, both included, tell anew against all that were published before.
  ///
  /// - Parameters:
  ///   - first: The first day, month or year whose changes are asked for.
  ///   - last: The last one.
  /// - Complexity: O(*n* log *n*) in actors, ties and citations.
  public init(of network: Network, between first: CalendarDate, and last: CalendarDate) {
    self.init(of: network, from: .before(first), to: PublicationWindow(since: first, until: last))
  }
}

/// An actor that articles of one of two times name and those of the other do not.
public struct SeenActor: Hashable, Sendable {
  public let actor: Actor.ID
  /// Where it is named, in the order of reading.
  public let citations: [Citation]

  init?(_ actor: Actor, in time: (String) -> Bool, notIn other: (String) -> Bool) {
    guard !actor.citations.contains(where: { other($0.article) }) else { return nil }
    let citations = actor.citations.filter { time($0.article) }.inReadingOrder()
    if citations.isEmpty { return nil }
    self.actor = actor.id
    self.citations = citations
  }
}

extension Tie {
  /// The tie as articles of one of two times state it; `nil` where those of the other do too, or none does.
  fileprivate func seen(in time: (String) -> Bool, notIn other: (String) -> Bool) -> Tie? {
    guard !citations.contains(where: { other($0.article) }) else { return nil }
    return keeping { time($0.article) }
  }
}
