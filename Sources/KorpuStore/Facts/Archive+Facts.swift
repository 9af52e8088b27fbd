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

  /// An article with what it states, exactly as it was added.
  ///
  /// - Returns: `nil` for an article that is not there.
  /// - Throws: ``ArchiveError/Code/damaged`` where its rows are missing or contradict one another.
  /// - Complexity: O(facts · log size of the archive).
  public func article(_ number: ArticleNumber) throws(ArchiveError) -> NewArticle? {
    try read { database in
      guard let found = try FactsLoader(database).facts(ofArticle: number.row) else { return nil }
      let extraction = try ExtractionTable(database).version(ofArticle: number.row)
      return try NewArticle(facts: found.facts, text: found.text, extraction: extraction)
    }
  }

  /// The number of the article that facts are of, whatever account of it the archive holds.
  public func number(of facts: ArticleFacts) throws(ArchiveError) -> ArticleNumber? {
    try read { database in
      try ArticleTable(database).account(of: ArticleKey.bytes(of: facts)).map { ArticleNumber(row: $0.row) }
    }
  }
}
