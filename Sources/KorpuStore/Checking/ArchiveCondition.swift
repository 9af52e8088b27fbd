/// What a look through the whole of an archive found.
public struct ArchiveCondition: Hashable, Sendable {
  /// How many rows there are, by what they hold.
  public struct Counts: Hashable, Sendable {
    public let articles: Int
    /// How many of the articles have their text, and so can be extracted again.
    public let texts: Int
    public let sentences: Int
    public let mentions: Int
    public let relations: Int
    public let statements: Int
  }

  /// `nil` where the tables cannot be counted.
  public let counts: Counts?
  /// What is damaged, each a clause; empty for an archive that is as it was written.
  public let damages: [String]
}
