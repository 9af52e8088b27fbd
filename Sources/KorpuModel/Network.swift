/// What many articles state together: the same person, body or forum is one actor in it.
///
/// Adding an article twice changes nothing, and the order of the articles never shows: all lists are
/// sorted by identity.
public struct Network: Hashable, Sendable {
  /// The articles that it was made from, by their identity.
  public let articles: [ArticleReference]
  public let actors: [Actor]
  public let ties: [Tie]
  public let utterances: [Utterance]

  public init(articles: [ArticleReference], actors: [Actor], ties: [Tie], utterances: [Utterance]) {
    self.articles = articles
    self.actors = actors
    self.ties = ties
    self.utterances = utterances
  }
}
