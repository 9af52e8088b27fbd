internal import KorpuModel

/// A test of articles: what an article states that does not pass is left out.
protocol ArticleCriterion: Sendable {
  /// What readers are told when it leaves somebody out.
  var rule: SelectionRule { get }

  func admits(_ article: ArticleReference) -> Bool
}
