public import KorpuModel

/// That two persons spoke with one another: how, on what occasion, where, when, and in which words.
///
/// Derived from ties and utterances whenever it is asked for, and never stored. See ``Conversations``.
public struct Conversation: Hashable, Sendable {
  public let kind: Kind
  public let persons: PersonPair
  /// The gathering at which both took the floor, for ``Kind/sharedFloor``.
  public let forum: Actor.ID?
  /// Where the gathering was held, sorted. A session without a place of its own was where the gathering
  /// was that it is part of.
  public let places: [Actor.ID]
  /// When the articles that tell of it were published, each day once, in order.
  public let dates: [CalendarDate]
  /// What the two said, in the order of reading.
  ///
  /// - ``Kind/direct``: all that either says in the articles that state the meeting.
  /// - ``Kind/sharedFloor``: what each says in the articles that state that they took this floor.
  /// - ``Kind/addressed``: the utterances that name the other.
  public let words: [Utterance]
  /// What says so, in the order of reading; never empty in a network whose ties have evidence.
  public let citations: [Citation]

  public init(
    kind: Kind, persons: PersonPair, forum: Actor.ID? = nil, places: [Actor.ID] = [],
    dates: [CalendarDate] = [], words: [Utterance] = [], citations: [Citation] = []
  ) {
    self.kind = kind
    self.persons = persons
    self.forum = forum
    self.places = places
    self.dates = dates
    self.words = words
    self.citations = citations
  }

  /// The ids of the articles that tell of it.
  public var articles: Set<String> { Set(citations.map(\.article)) }
}

extension Conversation {
  /// How two persons came to speak, the surest first.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// They met, talked or were interviewed: an article says so.
    case direct
    /// Both took the floor at one gathering.
    case sharedFloor
    /// A statement of the one names the other.
    case addressed
  }
}

extension Conversation.Kind: Comparable {
  /// The surer kind comes first.
  public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .direct: 0
    case .sharedFloor: 1
    case .addressed: 2
    }
  }
}
