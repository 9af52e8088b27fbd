internal import KorpuModel

/// Articles written in one of some languages.
///
/// - Complexity: O(1) an article.
struct ArticleLanguages: ArticleCriterion {
  let languages: Set<Language>

  var rule: SelectionRule { .language }

  func admits(_ article: ArticleReference) -> Bool { languages.contains(article.language) }
}
