/// The words that say so: a stretch of one article's text.
public struct Evidence: Hashable, Sendable {
  /// The bytes in the article's normalised text.
  public let span: TextSpan
  /// The index of the sentence that holds the span, in ``ArticleFacts/sentences``.
  public let sentence: Int
  /// How sure the extraction is, 0 to 1.
  public let confidence: Double
  /// Which rows of tables and which pattern said so, in words; `nil` where nobody asked.
  public let reason: String?

  public init(span: TextSpan, sentence: Int, confidence: Double, reason: String? = nil) {
    self.span = span
    self.sentence = sentence
    self.confidence = confidence
    self.reason = reason
  }
}

extension Evidence: Comparable {
  /// The order of reading; of two judgements of one place, the less sure comes first, and one without a reason before one
  /// with.
  public static func < (left: Evidence, right: Evidence) -> Bool {
    if left.span != right.span { return left.span < right.span }
    if left.sentence != right.sentence { return left.sentence < right.sentence }
    if left.confidence != right.confidence { return left.confidence < right.confidence }
    return Optional.precedes(left.reason, right.reason)
  }
}

/// One sentence of an article, so that a fact can be shown with the words around it even when the
/// article itself is not at hand.
public struct Sentence: Hashable, Sendable {
  public let span: TextSpan
  public let text: String

  public init(span: TextSpan, text: String) {
    self.span = span
    self.text = text
  }
}
