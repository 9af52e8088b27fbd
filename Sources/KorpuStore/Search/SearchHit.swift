public import KorpuModel

/// A sentence that holds what was looked for.
public struct SearchHit: Hashable, Sendable {
  public let article: ArticleReference
  /// The article's digest, or `nil` where its facts came without one.
  public let digest: String?
  /// The sentence's place among those of its article, from 0.
  public let number: Int
  /// The sentence's bytes in the article's text.
  public let span: TextSpan
  public let sentence: String
  /// The bytes of the sentence where the words stand.
  public let marks: [TextSpan]
  /// Who says it, where the words stand in a statement.
  public let speaker: String?
}
