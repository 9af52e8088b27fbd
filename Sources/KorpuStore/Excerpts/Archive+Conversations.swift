public import KorpuModel

extension Archive {
  /// What the conversations of a person follow from, without the words: who met the person, took the floor at the same
  /// gatherings or spoke of the person, and which articles say so. What is said, where gatherings were held and roles are
  /// not there.
  ///
  /// `Conversations` tells the same occasions of it as of the network, in the same order and with the same partners and
  /// dates; what they rest on comes without sentences, and shared floors with articles alone. A few of them are then read
  /// with ``Excerpt/occasions(of:_:)``.
  ///
  /// - Parameters:
  ///   - person: an id of today or of earlier days.
  ///   - other: where it is given, only what the two have to do with one another, read from the one whom fewer articles
  ///     name.
  /// - Complexity: O(*n* log *n*) in the relations of the person and in those of the speakers of the gatherings where the
  ///   person spoke; of two, in the relations of these two.
  public func conversationOutline(
    of person: Actor.ID, with other: Actor.ID? = nil
  ) throws(ArchiveError) -> ConversationOutline {
    try read { database in
      let entities = EntityRows(database)
      let people = try [person, other].compactMap(\.self).compactMap { try entities.entity(called: $0) }
      let known = try people.map { (person: $0, articles: try entities.articles(of: $0.row)) }
      guard let least = known.min(by: { $0.articles < $1.articles })?.person else { return ConversationOutline() }
      let others = other == nil ? nil : people.filter { $0.row != least.row }
      return try OutlineReader(database, entities).outline(of: least, with: others)
    }
  }

  /// How many articles name an actor, one that names it in two ways counted twice; 0 for an unknown one.
  public func articleCount(of actor: Actor.ID) throws(ArchiveError) -> Int {
    try read { database in
      let entities = EntityRows(database)
      return try entities.entity(called: actor).map { try entities.articles(of: $0.row) } ?? 0
    }
  }

  /// The beginning of what ``conversationOutline(of:with:)`` tells, without a look at gatherings and statements: the
  /// meetings with those whom the person met in most articles.
  ///
  /// - Parameter count: how many of these there have to be.
  /// - Returns: `nil` where the person met fewer.
  /// - Complexity: O(*n* log *n*) in the meetings of the person.
  public func meetingOutline(of person: Actor.ID, first count: Int) throws(ArchiveError) -> MeetingOutline? {
    try read { database in
      let entities = EntityRows(database)
      guard let person = try entities.entity(called: person) else { return nil }
      return try OutlineReader(database, entities).meetings(of: person, first: count)
    }
  }
}

/// The meetings with those whom a person met in most articles, without the words.
public struct MeetingOutline: Sendable {
  /// What tells these meetings, and those with all of whom the very same articles tell.
  public let outline: ConversationOutline
  /// Those met in most articles. The occasions that have one of them among the partners come first of all of the
  /// person's, in the order and with the partners and dates that they have there.
  public let leading: Set<Actor.ID>
}

/// An occasion on which a person spoke with others, and the articles from which it is read.
public struct ExcerptOccasion: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// They met.
    case meeting
    /// They took the floor of a gathering.
    case floor(Actor.ID)
    /// What the person says names the others, or what they say names the person.
    case address
  }

  public let kind: Kind
  public let partners: [Actor.ID]
  /// Those of the partners who are told by name, whether these articles tell of them or not.
  public let named: [Actor.ID]
  /// Ids of the network; what other articles say of it is not read.
  public let articles: Set<String>

  /// - Parameter named: Those of the partners who are told by name in any case; `nil` for all.
  public init(_ kind: Kind, with partners: [Actor.ID], naming named: [Actor.ID]? = nil, in articles: Set<String>) {
    self.kind = kind
    self.partners = partners
    self.named = named ?? partners
    self.articles = articles
  }
}
