public import KorpuModel

/// Something that articles tell of, and when they did.
///
/// On which day it happened a network does not know: all dates are those on which articles were published. An article may
/// announce what is to come, and recall what was long ago.
public struct TimelineEvent: Hashable, Sendable {
  public let kind: Kind
  /// The gathering; the two who met or agreed; who holds a role and where; who spoke, and then whom the words name in
  /// order.
  public let actors: [Actor.ID]
  /// The ties that state it, with the citations that do; for a gathering none.
  public let ties: [Tie]
  /// The statement, as each article prints it; for other events none.
  public let utterances: [Utterance]
  /// When articles that tell of it were published, each date once, in order; none where they have no date.
  public let dates: [CalendarDate]
  /// What tells of it, in the order of reading.
  public let citations: [Citation]

  public init(
    kind: Kind, actors: [Actor.ID], ties: [Tie] = [], utterances: [Utterance] = [], dates: [CalendarDate] = [],
    citations: [Citation]
  ) {
    self.kind = kind
    self.actors = actors
    self.ties = ties
    self.utterances = utterances
    self.dates = dates
    self.citations = citations
  }

  /// When the first article that tells of it was published.
  public var date: CalendarDate? { dates.first }

  /// The ids of all articles that tell of it, in order.
  public var articles: [String] { citations.articleIDs }
}

extension TimelineEvent {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A gathering is named.
    case gathering
    /// Two met. Articles published at most a week after one another tell of one meeting, later ones of another;
    /// articles without a day are told of apart.
    case meeting
    /// Two work together, or have agreed to: when articles first say so.
    case agreement
    /// Somebody holds a role: when articles first say so, which need not be when it began.
    case role
    /// Something is said. The same words of one speaker are one statement in however many articles they stand.
    case statement

    fileprivate var rank: Int {
      switch self {
      case .gathering: 0
      case .meeting: 1
      case .agreement: 2
      case .role: 3
      case .statement: 4
      }
    }
  }

  /// By date, what has none last; of one date by kind, then by who has a part in it.
  static func goesBefore(_ left: TimelineEvent, _ right: TimelineEvent) -> Bool {
    let dates = (DateRank(left.date), DateRank(right.date))
    if dates.0 != dates.1 { return dates.0 < dates.1 }
    if left.kind != right.kind { return left.kind.rank < right.kind.rank }
    if left.actors != right.actors { return left.actors.lexicographicallyPrecedes(right.actors) }
    if left.ties != right.ties { return left.ties.lexicographicallyPrecedes(right.ties) }
    return left.utterances.lexicographicallyPrecedes(right.utterances)
  }
}
