internal import Korpu

/// Ties as English words.
enum TieWords {
  /// What a tie says, read from its start: «sədr at», «spoke at».
  static func text(of tie: Tie) -> String {
    switch tie.type {
    case .holdsRole: "\(tie.title ?? tie.role.map(text) ?? "has a post") at"
    case .basedIn: "based in"
    case .represents: "of"
    case .spokeAt: "spoke at"
    case .tookPartIn: "took part in"
    case .organised: "organised"
    case .partOf: "part of"
    case .heldIn: "held in"
    case .met: "met"
    case .cooperatesWith: "cooperates with"
    case .memberOf: "member of"
    }
  }

  /// What a tie says, with an arrow that shows in which direction it is read from one of its ends.
  static func text(of tie: Tie, readFrom actor: Actor.ID) -> String {
    if tie.type.isSymmetric { return text(of: tie) }
    return tie.from == actor ? "\(text(of: tie)) →" : "← \(text(of: tie))"
  }

  /// «prime minister»
  static func text(of role: Role) -> String {
    role.rawValue.reduce(into: "") { $0 += $1.isUppercase ? " \($1.lowercased())" : String($1) }
  }

  /// «shared floor»
  static func text(of kind: Conversation.Kind) -> String {
    switch kind {
    case .direct: "direct"
    case .sharedFloor: "shared floor"
    case .addressed: "addressed"
    }
  }
}
