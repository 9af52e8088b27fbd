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
      let naming = try database.cachedStatement(sql: "SELECT name FROM article WHERE id = ?")
      var removed = 0
      for row in Set(articles.map(\.row)).sorted() {
        guard let name = try String.fetchOne(naming, arguments: [row]) else { continue }
        try indexers.articleWillChange(row)
        try deletion.execute(arguments: [row])
        try SharedNames(database).update(name)
        removed += 1
      }
      if removed > 0 { try indexers.articlesChanged([]) }
      return removed
    }
  }
}
