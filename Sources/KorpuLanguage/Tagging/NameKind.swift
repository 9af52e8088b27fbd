/// What a name is the name of, as far as its words and their neighbours show.
public enum NameKind: Int, Hashable, Sendable, CaseIterable {
  case person, organization, location
}

/// A stretch of tokens that the tagger takes for a name.
public struct TaggedName: Hashable, Sendable {
  public let tokens: Range<Int>
  public let kind: NameKind
  /// By how much the best reading of the sentence is ahead of the best one that sees something else here, in steps of
  /// the weights.
  public let margin: Int

  public init(tokens: Range<Int>, kind: NameKind, margin: Int) {
    self.tokens = tokens
    self.kind = kind
    self.margin = margin
  }
}
