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
