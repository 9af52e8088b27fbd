/// The kinds of ties, as the ontology defines them.
public enum RelationType: String, Hashable, Sendable, Codable, CaseIterable {
  /// Person → organization or country: the text gives the person a position there.
  case holdsRole
  /// Organization → country: the text places the body in the country.
  case basedIn
  /// Person → country: as ``basedIn``, for a person whom no body ties to the country.
  case represents
  /// Person → forum: took the floor at it.
  case spokeAt
  /// Person, organization or country → forum: attended or was represented, and is not known to have spoken.
  case tookPartIn
  /// Person, organization or country → forum: hosted, initiated or held it.
  case organised
  /// Forum → forum: a panel, a session or a side event of the other.
  case partOf
  /// Forum → place.
  case heldIn
  /// Person, organization or country ↔ another: met, received, held talks, phoned, was interviewed.
  case met
  /// Organization or country ↔ another: joint work, an agreement, a partnership.
  case cooperatesWith
  /// Organization or country → organization: membership, as an observer too.
  case memberOf

  /// Whether the tie reads the same from both ends.
  public var isSymmetric: Bool {
    switch self {
    case .met, .cooperatesWith: true
    case .holdsRole, .basedIn, .represents, .spokeAt, .tookPartIn, .organised, .partOf, .heldIn, .memberOf:
      false
    }
  }
}
