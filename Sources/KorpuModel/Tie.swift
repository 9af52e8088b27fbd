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

extension Tie: Comparable {
  /// The order in a network: by type, then by the ends and the role.
  public static func < (left: Tie, right: Tie) -> Bool {
    if left.type != right.type { return left.type.rawValue < right.type.rawValue }
    if left.from != right.from { return left.from < right.from }
    if left.to != right.to { return left.to < right.to }
    if left.role != right.role { return (left.role?.rawValue ?? "") < (right.role?.rawValue ?? "") }
    if left.title != right.title { return Optional.precedes(left.title, right.title) }
    return left.citations.lexicographicallyPrecedes(right.citations)
  }
}
