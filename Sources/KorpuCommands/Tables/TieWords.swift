internal import Korpu

/// Ties as English words, which are those of pictures.
enum TieWords {
  /// What a tie says, read from its start: «sədr at», «spoke at».
  static func text(of tie: Tie) -> String {
    tie.type == .holdsRole ? "\(alone(tie)) at" : alone(tie)
  }

  /// What a tie says where its ends stand in columns of their own: «sədr», «spoke at».
  static func alone(_ tie: Tie) -> String {
    guard tie.type == .holdsRole else { return PictureWords.name(of: .relation(tie.type), in: .english) }
    return tie.title ?? tie.role.map(text) ?? "has a post"
  }

  /// What a tie says, with an arrow that shows in which direction it is read from one of its ends.
  static func text(of tie: Tie, readFrom actor: Actor.ID) -> String {
    if tie.type.isSymmetric { return text(of: tie) }
    return tie.from == actor ? "\(text(of: tie)) →" : "← \(text(of: tie))"
  }

  /// «prime minister»
  static func text(of role: Role) -> String { PictureWords.name(of: role, in: .english) }

  /// «shared a floor»
  static func text(of kind: Conversation.Kind) -> String { PictureWords.name(of: .conversation(kind), in: .english) }
}
