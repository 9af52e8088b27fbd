public import KorpuModel
public import KorpuResolution

/// Two names of which a person had better say whether they are one's, with what there is to decide it by.
public struct ReviewPair: Hashable, Sendable {
  /// A name as some articles use it.
  public struct Side: Hashable, Sendable {
    /// How to refer to it in a judgement.
    public let reference: ActorReference
    /// The entity that it belongs to.
    public let entity: Actor.ID
    /// As printed, what most articles print first.
    public let names: [String]
    public let language: Language
    public let countries: [CountryCode]
    /// Positions that articles state, in their words.
    public let posts: [String]
    /// Sentences that name it, the latest first.
    public let evidence: [Evidence]
  }

  /// A sentence, and where it is printed.
  public struct Evidence: Hashable, Sendable {
    public let article: String
    public let published: CalendarDate?
    public let sentence: String
  }

  public let one: Side
  public let other: Side
  /// Whether both are one as it stands.
  public let areOne: Bool
  /// The probability that both are one's, by what was compared.
  public let score: Double
  /// What was compared, and how much it counts.
  public let findings: [ComparisonFinding]
  /// How many articles would be another's if it were the other way round.
  public let articles: Int
  /// How many ties would.
  public let ties: Int
}
