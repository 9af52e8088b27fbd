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
  /// The ids of actors that turned out to be this one, sorted: whoever noted one of them is answered as before.
  public let formerIDs: [ID]

  public init(
    id: ID, type: EntityType, name: String, otherNames: [String] = [], citations: [Citation] = [],
    formerIDs: [ID] = []
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.otherNames = otherNames
    self.citations = citations
    self.formerIDs = formerIDs
  }
}
