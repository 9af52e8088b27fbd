public import KorpuModel

/// Who spoke with whom in a network.
///
/// Conversations follow from the network's ties and utterances: two persons `met`, both `spokeAt` one
/// gathering, or a statement of the one names the other. Where both took the floor at a session and at
/// the gathering that it is part of, only the session counts. The order of ties and utterances in the
/// network never shows.
///
/// The network is read once; asking for one person then costs what that person's own ties cost.
public struct Conversations: Sendable {
  private let index: ConversationIndex

  /// - Complexity: O(actors, ties and utterances of the network).
  public init(of network: Network) {
    index = ConversationIndex(of: network)
  }

  /// Everyone whom a person spoke with: the surest kind of conversation first, then those whom more
  /// articles tell of, then by name.
  ///
  /// - Returns: Nothing for an id that is no person of the network.
  /// - Complexity: O(*n* log *n*) in the person's own ties and utterances and in the other speakers of
  ///   the gatherings at which the person took the floor.
  public func partners(of person: Actor.ID) -> [ConversationPartner] {
    PersonConversations(of: person, in: index).partners()
      .map { (partner: $0, kind: $0.kind, articles: $0.articles.count, name: index.names[$0.id] ?? "") }
      .sorted { left, right in
        if left.kind != right.kind { return left.kind < right.kind }
        if left.articles != right.articles { return left.articles > right.articles }
        return (left.name, left.partner.id) < (right.name, right.partner.id)
      }
      .map(\.partner)
  }

  /// The conversations of two persons: the surest kind first, then what more articles tell of, then the
  /// earlier.
  ///
  /// - Complexity: O(*n* log *n*) in the ties and utterances of the two.
  public func between(_ one: Actor.ID, _ other: Actor.ID) -> [Conversation] {
    PersonConversations(of: one, in: index).conversations(with: other)
  }

  /// Every conversation of the network, once: by the ids of the two, then as in ``between(_:_:)``.
  ///
  /// - Complexity: O(*n* log *n*) in the result, which is quadratic in the speakers of one gathering.
  public var all: [Conversation] {
    index.names.keys.sorted().flatMap { person in
      PersonConversations(of: person, in: index).partners()
        .filter { person < $0.id }
        .sorted { $0.id < $1.id }
        .flatMap(\.conversations)
    }
  }
}

extension Conversation {
  /// The order of the conversations of two persons.
  static func tellsMore(_ left: Conversation, _ right: Conversation) -> Bool {
    if left.kind != right.kind { return left.kind < right.kind }
    let articles = (left.articles.count, right.articles.count)
    if articles.0 != articles.1 { return articles.0 > articles.1 }
    if left.dates.first != right.dates.first {
      guard let own = left.dates.first else { return false }
      guard let others = right.dates.first else { return true }
      return own < others
    }
    return (left.forum ?? "") < (right.forum ?? "")
  }
}
