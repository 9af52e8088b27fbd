public import KorpuModel

/// One whom a person spoke with, and every conversation of the two.
public struct ConversationPartner: Hashable, Sendable {
  public let id: Actor.ID
  /// Never empty; the surest kind first, then what more articles tell of.
  public let conversations: [Conversation]

  /// The surest kind among the conversations.
  public var kind: Conversation.Kind { conversations.map(\.kind).min() ?? .addressed }

  /// The ids of all articles that tell of a conversation of the two.
  public var articles: Set<String> { conversations.reduce(into: []) { $0.formUnion($1.articles) } }
}
