public import KorpuModel

/// What a picture of a network shows, before anything is placed.
public struct Diagram: Hashable, Sendable {
  public let title: String
  /// The line under the title: how much there is, and on what it rests.
  public let scope: String
  /// The line at the foot: whence it comes.
  public let source: String
  /// Countries, and last the actors whose country no article states.
  public let groups: [DiagramGroup]
  /// Gatherings and intergovernmental bodies.
  public let centre: [DiagramNode]
  public let edges: [DiagramEdge]

  public init(
    title: String, scope: String, source: String, groups: [DiagramGroup], centre: [DiagramNode], edges: [DiagramEdge]
  ) {
    self.title = title
    self.scope = scope
    self.source = source
    self.groups = groups
    self.centre = centre
    self.edges = edges
  }
}

/// A country's box.
public struct DiagramGroup: Hashable, Sendable {
  /// The country's code in small letters, or `unstated`.
  public let id: String
  public let heading: String
  public let people: [DiagramNode]
  public let bodies: [DiagramNode]
}

public struct DiagramNode: Hashable, Sendable {
  public enum Look: String, Hashable, Sendable, CaseIterable {
    case person, ngo, institution, igo, forum, country
  }

  public let id: Actor.ID
  public let look: Look
  public let name: String
  /// The small line under the name: roles; a gathering's place and date.
  public let detail: String
  public let type: EntityType
  /// The country's code, where it is stated.
  public let country: CountryCode?
  public let roles: [Role]
  public let articles: Int
  public let evidence: [String]
}

public struct DiagramEdge: Hashable, Sendable {
  /// What the line means; its raw value is its class in the picture.
  public enum Look: String, Hashable, Sendable, CaseIterable {
    case affiliation, spokeAt, tookPartIn, organised, partOf, met, cooperatesWith, memberOf
  }

  public let from: Actor.ID
  public let to: Actor.ID
  public let look: Look
  public let role: Role?
  public let articles: Int
  public let evidence: [String]

  /// An identity made of what the edge means.
  public var id: String { "\(look.rawValue)--\(from)--\(to)" }
}
