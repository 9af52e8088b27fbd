internal import KorpuModel

extension EntityType {
  /// Whether countries come together in it: a gathering or an intergovernmental body, wherever that is based.
  var isMeetingPoint: Bool {
    switch self {
    case .forum, .organization(.igo): true
    case .person, .organization, .country, .place: false
    }
  }
}

extension RelationType {
  /// Whether the tie says to whom an actor belongs: to a body, to a country.
  var isBelonging: Bool {
    switch self {
    case .holdsRole, .basedIn, .represents: true
    case .spokeAt, .tookPartIn, .organised, .partOf, .heldIn, .met, .cooperatesWith, .memberOf: false
    }
  }

  /// Whether the tie says where an actor is, and nothing that it does.
  var isLocation: Bool {
    switch self {
    case .basedIn, .represents, .heldIn: true
    case .holdsRole, .spokeAt, .tookPartIn, .organised, .partOf, .met, .cooperatesWith, .memberOf: false
    }
  }

  /// Whether the tie says that its start had a part in the gathering at its end.
  var isParticipation: Bool {
    switch self {
    case .spokeAt, .tookPartIn, .organised: true
    case .holdsRole, .basedIn, .represents, .partOf, .heldIn, .met, .cooperatesWith, .memberOf: false
    }
  }
}
