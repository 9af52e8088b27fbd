internal import GRDB
public import KorpuModel

extension Archive {
  /// What tells an article within its archive: the number of its row.
  public struct ArticleNumber: Hashable, Sendable {
    let row: Int64
  }

  /// All articles by their names, of one name by their digests.
  ///
  /// - Complexity: O(*n* log *n*) in the articles, of which only the numbers stay in memory.
  public func articleNumbers() throws(ArchiveError) -> [ArticleNumber] {
    try read { database in
      try Int64.fetchAll(database, sql: "SELECT id FROM article ORDER BY name, digest").map(ArticleNumber.init)
    }
  }

  /// What an article states, exactly as it was added.
  ///
  /// - Returns: `nil` for an article that is not there.
  /// - Throws: ``ArchiveError/Code/damaged`` where its rows are missing or contradict one another.
  /// - Complexity: O(facts · log size of the archive).
  public func facts(of number: ArticleNumber) throws(ArchiveError) -> ArticleFacts? {
    try read { try FactsLoader($0).facts(ofArticle: number.row)?.facts }
  }

  /// The number of the article that facts are of, whatever account of it the archive holds.
  public func number(of facts: ArticleFacts) throws(ArchiveError) -> ArticleNumber? {
    try read { database in
      try ArticleTable(database).account(of: ArticleKey.bytes(of: facts)).map { ArticleNumber(row: $0.row) }
    }
  }
}
