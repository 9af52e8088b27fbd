internal import GRDB
internal import KorpuResolution

/// The nodes that stored articles name, found anew from what these state.
struct StoredArticleNodes {
  private let loader: FactsLoader
  private let mark: GRDB.Statement

  init(_ database: Database) throws {
    loader = try FactsLoader(database)
    mark = try database.cachedStatement(sql: "SELECT lower(hex(digest)) FROM article WHERE id = ?")
  }

  /// - Returns: `nil` where there is no such article.
  func nodes(ofArticle row: Int64) throws -> ArticleNodes? {
    guard let facts = try loader.facts(ofArticle: row)?.facts, let mark = try String.fetchOne(mark, arguments: [row])
    else { return nil }
    return ArticleNodes(of: facts, mark: mark)
  }
}
