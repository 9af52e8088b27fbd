/// Where something is said: an article, and the sentence in it where it is known.
public struct Citation: Hashable, Sendable {
  public let article: String
  /// The place in the article's normalised text; `nil` where only the article is known.
  public let evidence: Evidence?
  /// The sentence; `nil` where only the article is known.
  public let sentence: String?

  public init(article: String, evidence: Evidence? = nil, sentence: String? = nil) {
    self.article = article
    self.evidence = evidence
    self.sentence = sentence
  }
}

extension Citation: Comparable {
  /// The order of reading: by article, then by place; a bare citation of an article comes first.
  public static func < (left: Citation, right: Citation) -> Bool {
    if left.article != right.article { return left.article < right.article }
    if left.evidence != right.evidence { return Optional.precedes(left.evidence, right.evidence) }
    return Optional.precedes(left.sentence, right.sentence)
  }
}

extension Optional where Wrapped: Comparable {
  /// Whether one comes before another: nothing comes before something.
  static func precedes(_ left: Wrapped?, _ right: Wrapped?) -> Bool {
    guard let right else { return false }
    guard let left else { return true }
    return left < right
  }
}
