internal import GRDB

extension Archive {
  /// Takes articles out in one transaction, with all that only they state: everything else is then as if they had never
  /// been added. Judgements stay, for the articles that are there and for those that come.
  ///
  /// - Returns: How many were there.
  /// - Throws: ``ArchiveError``; then none of them was taken out.
  /// - Complexity: O(their facts · log size of the archive), and what finding anew takes who is who among those they name.
  public func remove(_ articles: [ArticleNumber]) throws(ArchiveError) -> Int {
    try change { database, indexers in
      // With an article go its text, its sentences and what it states.
      let deletion = try database.cachedStatement(sql: "DELETE FROM article WHERE id = ?")
      var removed = 0
      for row in Set(articles.map(\.row)).sorted() {
        guard try Self.holds(row, database) else { continue }
        try indexers.articleWillChange(row)
        try deletion.execute(arguments: [row])
        removed += 1
      }
      if removed > 0 { try indexers.articlesChanged([]) }
      return removed
    }
  }

  private static func holds(_ row: Int64, _ database: Database) throws -> Bool {
    let select = try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM article WHERE id = ?)")
    return try Bool.fetchOne(select, arguments: [row]) ?? false
  }
}
