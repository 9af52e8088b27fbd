/// What the conversations of a person follow from, in numbers and without the words: a crowded gathering has a row for each
/// who took its floor, and ties by names and places would take longer to make than to put in order.
///
/// Actors and articles are told by their places in ``actors`` and ``articles``.
public struct ConversationOutline: Hashable, Sendable {
  /// That somebody took the floor of a gathering.
  public struct Floor: Hashable, Sendable {
    public let speaker: Int
    public let gathering: Int
    /// Those that say so.
    public let articles: [Int]

    public init(speaker: Int, gathering: Int, articles: [Int]) {
      self.speaker = speaker
      self.gathering = gathering
      self.articles = articles
    }
  }

  /// That two met.
  public struct Meeting: Hashable, Sendable {
    public let one: Int
    public let other: Int
    public let citations: [Citation]

    public init(of one: Int, with other: Int, citations: [Citation]) {
      self.one = one
      self.other = other
      self.citations = citations
    }
  }

  /// That one gathering is part of another.
  public struct Part: Hashable, Sendable {
    public let part: Int
    public let whole: Int

    public init(_ part: Int, of whole: Int) {
      self.part = part
      self.whole = whole
    }
  }

  /// Each once.
  public let articles: [ArticleReference]
  /// People and gatherings, each once.
  public let actors: [Actor]
  public let floors: [Floor]
  public let meetings: [Meeting]
  public let parts: [Part]
  /// What names others, without its words.
  public let utterances: [Utterance]

  public init(
    articles: [ArticleReference] = [], actors: [Actor] = [], floors: [Floor] = [], meetings: [Meeting] = [],
    parts: [Part] = [], utterances: [Utterance] = []
  ) {
    self.articles = articles
    self.actors = actors
    self.floors = floors
    self.meetings = meetings
    self.parts = parts
    self.utterances = utterances
  }
}
