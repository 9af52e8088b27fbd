internal import KorpuModel

/// A conversation of a person as far as it takes to put conversations in order, without its words; actors are told by their
/// numbers.
struct ConversationSketch {
  let kind: Conversation.Kind
  let other: Int
  /// The gathering whose floor the two shared.
  let forum: Int?
  /// What says so, ascending.
  let citations: [Int]
  /// The articles that tell of it, ascending.
  let articles: [Int]
  let firstDate: CalendarDate?
}

extension ConversationSketch {
  /// The order of the conversations of two persons: the surest kind first, then what more articles tell of, then the
  /// earlier.
  static func tellsMore(_ left: Self, _ right: Self) -> Bool {
    if left.kind != right.kind { return left.kind < right.kind }
    if left.articles.count != right.articles.count { return left.articles.count > right.articles.count }
    if left.firstDate != right.firstDate {
      guard let own = left.firstDate else { return false }
      guard let others = right.firstDate else { return true }
      return own < others
    }
    return (left.forum ?? -1) < (right.forum ?? -1)
  }
}

/// One whom a person spoke with, before the words of the two are gathered.
struct PartnerSketch {
  let other: Int
  let name: String
  /// Never empty, in their order.
  let conversations: [ConversationSketch]
  /// How many articles tell of those of the surest kind.
  private let articles: Int

  init(_ other: Int, named name: String, _ conversations: [ConversationSketch]) {
    self.other = other
    self.name = name
    self.conversations = conversations
    let surest = conversations.prefix { $0.kind == conversations[0].kind }
    articles = surest.count == 1 ? surest[0].articles.count : surest.flatMap(\.articles).ascending.count
  }

  /// The order of partners: the surest kind first, then those of whom more articles tell so, then by name.
  ///
  /// What articles tell of less sure kinds does not count, so that the first of many can be found without it.
  static func tellsMore(_ left: Self, _ right: Self) -> Bool {
    let kinds = (left.conversations[0].kind, right.conversations[0].kind)
    if kinds.0 != kinds.1 { return kinds.0 < kinds.1 }
    if left.articles != right.articles { return left.articles > right.articles }
    return (left.name, left.other) < (right.name, right.other)
  }
}
