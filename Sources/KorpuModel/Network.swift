/// What many articles state together: the same person, body or forum is one actor in it.
///
/// Adding an article twice changes nothing, and the order of the articles never shows: all lists are
/// sorted by identity.
public struct Network: Hashable, Sendable {
  /// The articles that it was made from, by their identity.
  public let articles: [ArticleReference]
  public let actors: [Actor]
  public let ties: [Tie]
  public let utterances: [Utterance]

  public init(articles: [ArticleReference], actors: [Actor], ties: [Tie], utterances: [Utterance]) {
    self.articles = articles
    self.actors = actors
    self.ties = ties
    self.utterances = utterances
  }
}

/// The particulars of an article that a reader needs to find it again.
public struct ArticleReference: Hashable, Sendable {
  public let id: String
  public let title: String?
  public let language: Language
  public let published: CalendarDate?
  public let publisher: String?
  public let url: String?

  public init(
    id: String, title: String? = nil, language: Language, published: CalendarDate? = nil,
    publisher: String? = nil, url: String? = nil
  ) {
    self.id = id
    self.title = title
    self.language = language
    self.published = published
    self.publisher = publisher
    self.url = url
  }
}

/// An entity of the whole network.
public struct Actor: Hashable, Sendable {
  /// An identity that depends on nothing but the type and the name, such as `person-anar-quliyev`.
  public typealias ID = String

  public let id: ID
  public let type: EntityType
  /// The best name seen: the fullest nominative form.
  public let name: String
  /// The other forms seen, sorted.
  public let otherNames: [String]
  /// Where it is named, one citation a sentence.
  public let citations: [Citation]

  public init(id: ID, type: EntityType, name: String, otherNames: [String] = [], citations: [Citation] = []) {
    self.id = id
    self.type = type
    self.name = name
    self.otherNames = otherNames
    self.citations = citations
  }
}

/// A relation of the whole network, with everything that says so.
public struct Tie: Hashable, Sendable {
  public let type: RelationType
  public let from: Actor.ID
  public let to: Actor.ID
  public let role: Role?
  public let title: String?
  public let citations: [Citation]

  public init(
    type: RelationType, from: Actor.ID, to: Actor.ID, role: Role? = nil, title: String? = nil,
    citations: [Citation]
  ) {
    self.type = type
    self.from = from
    self.to = to
    self.role = role
    self.title = title
    self.citations = citations
  }
}
