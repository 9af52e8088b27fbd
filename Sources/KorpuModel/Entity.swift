/// Who or what an article speaks of.
public struct Entity: Hashable, Sendable {
  /// The identity within its article, such as `p1`.
  public typealias ID = String

  public let id: ID
  public let type: EntityType
  /// The fullest nominative form in the article; for a country, the form seen first.
  public let name: String
  /// The places where the article names it, in reading order.
  public let mentions: [Mention]

  public init(id: ID, type: EntityType, name: String, mentions: [Mention]) {
    self.id = id
    self.type = type
    self.name = name
    self.mentions = mentions
  }
}

/// A name, an abbreviation or an initialled name as printed.
public struct Mention: Hashable, Sendable {
  /// The words as they stand in the text, inflected.
  public let surface: String
  /// Where it stands; `nil` in facts from elsewhere that give no place.
  public let evidence: Evidence?

  public init(surface: String, evidence: Evidence?) {
    self.surface = surface
    self.evidence = evidence
  }
}
