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

  /// The conversations of a person as far as an outline tells them: without words and places.
  ///
  /// - Complexity: O(*n* log *n*) in the rows of the outline.
  public init(of outline: ConversationOutline) {
    index = ConversationIndex(of: outline)
  }

  /// Everyone whom a person spoke with: the surest kind of conversation first, then those of whom more articles tell
  /// one of that kind, then by name.
  ///
  /// - Returns: Nothing for an id that is no person of the network.
  /// - Complexity: O(*n* log *n*) in the person's own ties and utterances and in the other speakers of
  ///   the gatherings at which the person took the floor.
  public func partners(of person: Actor.ID) -> [ConversationPartner] {
    guard let person = index.actors.person(person) else { return [] }
    let details = ConversationDetails(person: person, index: index)
    return PersonConversations(of: person, in: index).partners().map(details.partner)
  }

  /// Every occasion on which a person spoke with others: the surest kind first, then in the order of
  /// ``partners(of:)`` and of their conversations.
  ///
  /// - Parameter other: Where it is given, only with this one.
  /// - Returns: Nothing for an id that is no person of the network.
  /// - Complexity: O(*n* log *n*) in the person's own ties and utterances and in those of the other speakers of
  ///   the gatherings at which the person took the floor.
  public func occasions(of person: Actor.ID, with other: Actor.ID? = nil) -> [Occasion] {
    guard let person = index.actors.person(person) else { return [] }
    let conversations = PersonConversations(of: person, in: index)
    let partners =
      other.map { [index.actors.person($0).flatMap(conversations.partner)].compactMap(\.self) }
      ?? conversations.partners()
    let sketches = partners.flatMap(\.conversations)
    let groups = Dictionary(grouping: sketches, by: OccasionKey.init)
    let keys = sketches.map(OccasionKey.init).unique()
    let details = ConversationDetails(person: person, index: index)
    return Conversation.Kind.allCases.sorted().flatMap { kind in
      keys.filter { $0.kind == kind }.compactMap { groups[$0].map(details.occasion) }
    }
  }

  /// An occasion as far as some articles tell it, with the places, the words and what says so.
  ///
  /// - Parameters:
  ///   - known: an occasion that is known already, perhaps from a network without words: its kind, gathering, dates and
  ///     partners stay, and what other articles say than those of its citations is left out.
  ///   - person: whose it is.
  /// - Complexity: O(*n* log *n*) in the ties and utterances of the person and the partners.
  public func occasion(_ known: Occasion, of person: Actor.ID) -> Occasion {
    guard let person = index.actors.person(person) else { return known }
    let conversations = PersonConversations(of: person, in: index)
    let forum = known.forum.flatMap(index.actors.number)
    let sketches = known.partners.compactMap(index.actors.person).compactMap {
      conversations.conversation(known.kind, with: $0, at: forum)
    }
    guard !sketches.isEmpty else { return known }
    let told = ConversationDetails(person: person, index: index).occasion(sketches)
    let articles = Set(known.citations.map(\.article))
    return Occasion(
      kind: known.kind, forum: known.forum, places: told.places, dates: known.dates, partners: known.partners,
      words: told.words.filter { articles.contains($0.citation.article) },
      citations: told.citations.filter { articles.contains($0.article) })
  }

  /// The conversations of two persons: the surest kind first, then what more articles tell of, then the
  /// earlier.
  ///
  /// - Complexity: O(*n* log *n*) in the ties and utterances of the two.
  public func between(_ one: Actor.ID, _ other: Actor.ID) -> [Conversation] {
    guard let one = index.actors.person(one), let other = index.actors.person(other) else { return [] }
    let partner = PersonConversations(of: one, in: index).partner(other)
    return partner?.conversations.map(ConversationDetails(person: one, index: index).conversation) ?? []
  }

  /// Every conversation of the network, once: by the ids of the two, then as in ``between(_:_:)``.
  ///
  /// - Complexity: O(*n* log *n*) in the result, which is quadratic in the speakers of one gathering.
  public var all: [Conversation] {
    index.actors.people.flatMap { person in
      let details = ConversationDetails(person: person, index: index)
      return PersonConversations(of: person, in: index).partners()
        .filter { person < $0.other }
        .sorted { $0.other < $1.other }
        .flatMap { $0.conversations.map(details.conversation) }
    }
  }
}
