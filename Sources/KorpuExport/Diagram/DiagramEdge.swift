public import KorpuModel

/// A tie in a picture.
public struct DiagramEdge: Hashable, Sendable {
  public let type: RelationType
  public let from: Actor.ID
  public let to: Actor.ID
  /// The posts, where the tie is ``RelationType/holdsRole``: one line however many posts in one body.
  public let roles: [Role]
  /// The words of the articles for the posts.
  public let titles: [String]
  /// How many articles state the tie.
  public let articles: Int
  /// The sentences that state it.
  public let evidence: [DiagramEvidence]

  public init(
    type: RelationType, from: Actor.ID, to: Actor.ID, roles: [Role] = [], titles: [String] = [], articles: Int = 0,
    evidence: [DiagramEvidence] = []
  ) {
    self.type = type
    self.from = from
    self.to = to
    self.roles = roles
    self.titles = titles
    self.articles = articles
    self.evidence = evidence
  }

  /// An identity made of what the edge means.
  public var id: String { "\(type.rawValue)--\(from)--\(to)" }

  /// What the line says: «spoke at», or the words for a post.
  public var caption: String { titles.isEmpty ? EdgeStyle(of: type).caption : titles.joined(separator: "; ") }
}
