/// The kinds of nodes, as the ontology defines them.
public enum EntityType: Hashable, Sendable {
  case person
  case organization(OrganizationKind)
  case country(CountryCode)
  case forum(ForumKind)
  case place

  /// The word that JSON and DOT use for the type, whatever its kind.
  public var name: String { typeName.rawValue }

  /// The word for the kind within the type, where the type has kinds.
  public var kindName: String? {
    switch self {
    case .organization(let kind): kind.rawValue
    case .forum(let kind): kind.rawValue
    case .person, .country, .place: nil
    }
  }

  /// Whether it is where others are rather than one who acts: a country or a place.
  ///
  /// These are the hubs of a network: everybody of a country would be two steps from everybody else of it.
  package var isWhereabouts: Bool {
    switch self {
    case .country, .place: true
    case .person, .organization, .forum: false
    }
  }

  /// The code of a country.
  public var countryCode: CountryCode? {
    if case .country(let code) = self { code } else { nil }
  }
}

public enum OrganizationKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// Public union, foundation, association, platform of NGOs.
  case ngo
  /// An intergovernmental body.
  case igo
  /// Ministry, agency, parliament, presidency.
  case government
  /// Media as an actor, not as the credited source.
  case media
  case academia
  case business
  case party
  case other
}

public enum ForumKind: String, Hashable, Sendable, Codable, CaseIterable {
  case forum, summit, conference, congress, panel, session, meeting, festival, other
}
