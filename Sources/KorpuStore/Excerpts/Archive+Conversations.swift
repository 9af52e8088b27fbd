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
  ///   person spoke.
  public func conversationOutline(of person: Actor.ID, with other: Actor.ID? = nil) throws(ArchiveError) -> Network {
    try read { database in
      let entities = EntityRows(database)
      let people = try [person, other].compactMap(\.self).compactMap { try entities.entity(called: $0) }
      let known = try people.map { (person: $0, articles: try entities.articles(of: $0.row)) }
      guard let least = known.min(by: { $0.articles < $1.articles })?.person else {
        return Network(articles: [], actors: [], ties: [], utterances: [])
      }
      let others = other == nil ? nil : people.filter { $0.row != least.row }
      return try ConversationOutline(database, entities).network(of: least, with: others)
    }
  }
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
  /// Ids of the network; what other articles say of it is not read.
  public let articles: Set<String>

  public init(_ kind: Kind, with partners: [Actor.ID], in articles: Set<String>) {
    self.kind = kind
    self.partners = partners
    self.articles = articles
  }
}
