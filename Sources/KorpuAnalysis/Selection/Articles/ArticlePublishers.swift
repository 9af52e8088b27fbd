internal import KorpuLanguage
internal import KorpuModel

/// Articles of some publishers, whose names are compared as people type them: without regard to capitals, marks and
/// punctuation. An article that names no publisher falls out.
///
/// - Complexity: O(the name) an article.
struct ArticlePublishers: ArticleCriterion {
  private let names: Set<FoldedName>

  init(_ publishers: Set<String>) {
    names = Set(publishers.map { FoldedName($0) })
  }

  var rule: SelectionRule { .publisher }

  func admits(_ article: ArticleReference) -> Bool {
    article.publisher.map { names.contains(FoldedName($0)) } ?? false
  }
}
