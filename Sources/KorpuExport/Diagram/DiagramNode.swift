public import KorpuModel

/// An actor in a picture, or one side of a talk.
public struct DiagramNode: Hashable, Sendable {
  /// What the shape and colour say; the raw value is the node's class in the picture.
  public enum Look: String, Hashable, Sendable, CaseIterable {
    case person, ngo, institution, igo, forum, country
    /// A dot, to which lines join those of one side of a talk.
    case side

    /// Those of actors.
    static let ofActors = allCases.filter { $0 != .side }
  }

  public let id: Actor.ID
  /// `nil` for one side of a talk, which is no actor.
  public let type: EntityType?
  public let name: String
  /// The small line under the name: a person's posts, a gathering's kind and place, a body's abbreviation.
  public let detail: String
  /// The country, where an article states it or ``isCountryAssumed``.
  public let country: CountryCode?
  /// Whether the country is that of the articles' publishers, and none that an article states.
  public let isCountryAssumed: Bool
  /// The posts of a person.
  public let roles: [Role]
  /// How many articles name the actor.
  public let articles: Int
  /// For each of these articles the sentence that names the actor first.
  public let evidence: [DiagramEvidence]
  /// Whether an earlier picture, with which this one is compared, does not have it.
  public package(set) var isNew = false

  public init(
    id: Actor.ID, type: EntityType?, name: String, detail: String = "", country: CountryCode? = nil,
    isCountryAssumed: Bool = false, roles: [Role] = [], articles: Int = 0, evidence: [DiagramEvidence] = []
  ) {
    self.id = id
    self.type = type
    self.name = name
    self.detail = detail
    self.country = country
    self.isCountryAssumed = isCountryAssumed
    self.roles = roles
    self.articles = articles
    self.evidence = evidence
  }

  public var look: Look {
    switch type {
    case .person: .person
    case .organization(.ngo): .ngo
    case .organization(.igo): .igo
    case .organization: .institution
    case .forum, .place: .forum
    case .country: .country
    case nil: .side
    }
  }
}
