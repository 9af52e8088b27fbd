internal import KorpuModel

/// What the second column of a row says beside the role, kind or meaning that it gives: words of the tables, read once.
public struct TermMarks: OptionSet, Sendable {
  public let rawValue: UInt8

  public init(rawValue: UInt8) { self.rawValue = rawValue }

  /// An office that states have: a minister's, an envoy's.
  public static let state = TermMarks(rawValue: 1 << 0)
  /// A post that there is only under a head: a vice-rector's.
  public static let under = TermMarks(rawValue: 1 << 1)
  /// A noun for holding a position, «sədrlik», and not for who holds it.
  public static let tenure = TermMarks(rawValue: 1 << 2)
  /// A title that is a post where a body follows: a professor's.
  public static let post = TermMarks(rawValue: 1 << 3)
  /// A title of those who are only remembered: «ulu öndər».
  public static let remembered = TermMarks(rawValue: 1 << 4)
  /// A title of people who only came to a country, or took part: a guest's.
  public static let visitor = TermMarks(rawValue: 1 << 5)
  /// A part of a body that is no body of its own: a department.
  public static let unit = TermMarks(rawValue: 1 << 6)
  /// A phrase that credits a medium and has none before it: one that it names itself, «told | Trend», or that follows,
  /// «according to».
  public static let complete = TermMarks(rawValue: 1 << 7)

  private static let named: [String: TermMarks] = [
    "state": .state, "under": .under, "tenure": .tenure, "post": .post, "remembered": .remembered,
    "visitor": .visitor, "unit": .unit, "complete": .complete,
  ]

  /// The marks among the words of a column.
  init(among words: [String]) {
    self = words.compactMap { Self.named[$0] }.reduce(into: []) { $0.formUnion($1) }
  }
}
