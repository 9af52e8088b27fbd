/// A tie between two entities that one article states.
public struct Relation: Hashable, Sendable {
  public let type: RelationType
  public let from: Entity.ID
  public let to: Entity.ID
  /// The position, for ``RelationType/holdsRole``.
  public let role: Role?
  /// The words of the text for the position, in the nominative.
  public let title: String?
  /// The sentences that say so. Empty in facts from elsewhere: then the article itself is the evidence.
  public let evidence: [Evidence]

  public init(
    type: RelationType, from: Entity.ID, to: Entity.ID, role: Role? = nil, title: String? = nil,
    evidence: [Evidence] = []
  ) {
    self.type = type
    self.from = from
    self.to = to
    self.role = role
    self.title = title
    self.evidence = evidence
  }
}
