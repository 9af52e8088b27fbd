internal import KorpuModel

/// Who every entity of every article is in the network.
struct EntityResolution {
  let appearances: [Appearance]
  private let identities: [EntityReference: Identity]

  init(of articles: ArticleSet) {
    appearances = articles.appearances()
    var identities: [EntityReference: Identity] = [:]
    for (type, members) in Dictionary(grouping: appearances, by: \.entity.type.name) {
      for (appearance, identity) in zip(members, Self.resolve(members, type: type)) {
        identities[appearance.reference] = identity
      }
    }
    self.identities = identities
  }

  /// The identity of an entity; `nil` for an id that its article does not define.
  subscript(reference: EntityReference) -> Identity? { identities[reference] }

  private static func resolve(_ members: [Appearance], type: String) -> [Identity] {
    switch members.first?.entity.type {
    case .person: PersonResolver(members).identities
    case .organization: BodyResolver(members).identities
    case .country, .forum, .place, nil: members.map { Identity(type: type, name: $0.name) }
    }
  }
}
