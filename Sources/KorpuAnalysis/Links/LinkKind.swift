public import KorpuModel

/// How two sides are linked.
public enum LinkKind: Hashable, Sendable {
  /// Two people spoke with one another.
  case conversation(Conversation.Kind)
  /// An article ties an actor of the one side to an actor of the other.
  case tie(RelationType)
  /// Both had a part in one gathering.
  case sharedForum
  /// Both belong to one body, or hold roles there.
  case sharedBody
  /// A body or country is a member of both.
  case sharedMember
  /// A person holds roles at both.
  case sharedPerson

  /// The word for it in files.
  public var name: String {
    switch self {
    case .conversation(let kind): kind.rawValue
    case .tie(let type): type.rawValue
    case .sharedForum: "sharedForum"
    case .sharedBody: "sharedBody"
    case .sharedMember: "sharedMember"
    case .sharedPerson: "sharedPerson"
    }
  }
}

extension LinkKind: Comparable {
  /// In the order of the list above; ties in the order of the ontology.
  public static func < (left: LinkKind, right: LinkKind) -> Bool { left.rank < right.rank }

  private static let types = Dictionary(uniqueKeysWithValues: RelationType.allCases.enumerated().map { ($1, $0) })

  private var rank: (Int, Int) {
    switch self {
    case .conversation(.direct): (0, 0)
    case .conversation(.sharedFloor): (0, 1)
    case .conversation(.addressed): (0, 2)
    case .tie(let type): (1, Self.types[type] ?? 0)
    case .sharedForum: (2, 0)
    case .sharedBody: (3, 0)
    case .sharedMember: (4, 0)
    case .sharedPerson: (5, 0)
    }
  }
}
