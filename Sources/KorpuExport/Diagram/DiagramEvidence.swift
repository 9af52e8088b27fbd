/// What an actor or tie in a picture rests on: an article, and the sentence in it.
public struct DiagramEvidence: Hashable, Sendable {
  public let article: String
  /// `nil` where only the article is known.
  public let sentence: String?
  /// The article's address, where it is known.
  public let url: String?

  public init(article: String, sentence: String?, url: String? = nil) {
    self.article = article
    self.sentence = sentence
    self.url = url
  }

  /// «The sentence. [article]»
  public var text: String { [sentence, "[\(article)]"].compactMap(\.self).joined(separator: " ") }
}
