public import KorpuModel

/// A tie in a picture.
public struct DiagramEdge: Hashable, Sendable {
  public let kind: Kind
  public let from: Actor.ID
  public let to: Actor.ID
  /// The posts, where the tie is that a person holds them: one line however many posts in one body.
  public let roles: [Role]
  /// The words of the articles for the posts.
  public let titles: [String]
  /// How many articles state the tie.
  public let articles: Int
  /// How many ties the line stands for: more than one where it joins countries.
  public let ties: Int
  /// The sentences that state it.
  public let evidence: [DiagramEvidence]
  /// Whether it joins somebody with the side of a talk, or side with side: it draws what ``Diagram/tiesOfSides`` say.
  package internal(set) var isOfSides = false
  /// Whether an earlier picture, with which this one is compared, does not have it.
  public package(set) var isNew = false

  public init(
    kind: Kind, from: Actor.ID, to: Actor.ID, roles: [Role] = [], titles: [String] = [], articles: Int = 0,
    ties: Int = 1, evidence: [DiagramEvidence] = []
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.roles = roles
    self.titles = titles
    self.articles = articles
    self.ties = ties
    self.evidence = evidence
  }

  /// An identity made of what the edge means.
  public var id: String { "\(kind.identifier)--\(from)--\(to)" }

  /// What the line says: «spoke at», or the words for a post.
  public func caption(in language: Language) -> String {
    titles.isEmpty ? Phrases(language: language).name(of: kind) : titles.joined(separator: "; ")
  }
}
