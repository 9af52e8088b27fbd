public import KorpuModel

/// A statement of a network, with what a reader asks of it: whose, when, where, and why it was found.
public struct FoundStatement: Hashable, Sendable {
  /// Who says what, directly or reported, about whom, and where it stands.
  public let utterance: Utterance
  /// Its article; `nil` where the network does not list it.
  public let article: ArticleReference?
  /// The gatherings at which the speaker took the floor by the same article, in order. Of several, the article need not
  /// say at which the words fell.
  public let forums: [Actor.ID]
  /// How the speaker stands to the actor that was asked for.
  public let standing: SpeakerStanding

  public init(
    utterance: Utterance, article: ArticleReference?, forums: [Actor.ID] = [], standing: SpeakerStanding = .own
  ) {
    self.utterance = utterance
    self.article = article
    self.forums = forums
    self.standing = standing
  }

  /// When the article was published, as far as it is known.
  public var date: CalendarDate? { article?.published }
}

/// How one who speaks stands to an actor whose statements are asked for.
public enum SpeakerStanding: Hashable, Sendable {
  /// It is the actor itself, or nobody's statements in particular are asked for.
  case own
  /// One who holds a role at the body or country, or represents the country, by these ties. Roles have no dates: unless
  /// ``FoundStatement/statesStanding`` holds, the words may be from another time.
  case holder([Tie])
  /// One who holds a role at a body that is based in the country: the ties of both, the person's first.
  case holderAtBody([Tie])

  /// The ties that the standing rests on.
  public var ties: [Tie] {
    switch self {
    case .own: []
    case .holder(let ties), .holderAtBody(let ties): ties
    }
  }
}

extension FoundStatement {
  /// Whether the article of the statement itself states how the speaker stands to the actor asked for.
  public var statesStanding: Bool {
    let stated = standing.ties.filter { tie in tie.citations.contains { $0.article == utterance.citation.article } }
    return switch standing {
    case .own: true
    case .holder: !stated.isEmpty
    case .holderAtBody: stated.contains { $0.from == utterance.speaker }
    }
  }
}
