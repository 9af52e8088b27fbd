internal import GRDB
public import KorpuModel

extension Archive {
  /// Adds articles in one transaction. Each text is one article, whatever its name and its white space; of several
  /// accounts of one article the archive keeps the same one, whatever the order in which they come.
  ///
  /// - Parameter articles: A few hundred at most, for they are in memory and others wait meanwhile.
  /// - Returns: What became of each.
  /// - Throws: ``ArchiveError``; then none of them was added.
  /// - Complexity: O(facts · log size of the archive).
  public func add(_ articles: [NewArticle]) throws(ArchiveError) -> [Addition] {
    defer { ArchiveConnection.giveWay() }
    return try change { database, indexers in
      var writer = try ArticleWriter(database, for: .adding, telling: indexers)
      return try writer.write(articles)
    }
  }

  /// Whether adding an article with its text would change nothing, so that it need not be extracted.
  ///
  /// - Parameter article: An article as it was read.
  public func holds(_ article: Article) throws(ArchiveError) -> Bool {
    guard let key = ArticleKey.bytes(ofDigest: article.digest) else { return false }
    let account = ArticleAccount(name: article.name, text: article.text, sentences: 0, checksum: [])
    return try read { try ArticleTable($0).account(of: key).map { !account.precedes($0.account) } ?? false }
  }

  /// How many articles there are.
  public var count: Int {
    get throws(ArchiveError) {
      try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0 }
    }
  }
}
