/// Some statements of a list that is in the order of dates: those of as many articles as hold the rows that were asked for.
public struct StatementRange: Hashable, Sendable {
  /// How many statements the list has in all.
  public let total: Int
  /// How many come before the first of these.
  public let preceding: Int
  /// The ids that these articles have in the network.
  public let articles: Set<String>
  let keys: Set<FactKey>

  /// A list without statements.
  static let none = StatementRange(total: 0, preceding: 0, articles: [], keys: [])
}
