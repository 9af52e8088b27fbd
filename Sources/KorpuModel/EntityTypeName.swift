/// The words for the types of nodes, whatever their kinds.
public enum EntityTypeName: String, Hashable, Sendable, CaseIterable {
  case person, organization, country, forum, place
}

extension EntityType {
  /// The type without its kind.
  public var typeName: EntityTypeName {
    switch self {
    case .person: .person
    case .organization: .organization
    case .country: .country
    case .forum: .forum
    case .place: .place
    }
  }

  /// A type that has kinds, of one of them; `nil` where there is no such kind.
  public init?(_ name: EntityTypeName, kind: String) {
    switch name {
    case .organization:
      guard let kind = OrganizationKind(rawValue: kind) else { return nil }
      self = .organization(kind)
    case .forum:
      guard let kind = ForumKind(rawValue: kind) else { return nil }
      self = .forum(kind)
    case .person, .country, .place: return nil
    }
  }
}

extension EntityTypeName {
  /// The words for the kinds that the type has.
  public var kinds: [String] {
    switch self {
    case .organization: OrganizationKind.allCases.map(\.rawValue)
    case .forum: ForumKind.allCases.map(\.rawValue)
    case .person, .country, .place: []
    }
  }
}
