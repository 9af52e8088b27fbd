internal import GRDB
public import KorpuModel

extension Archive {
  /// Adds articles in one transaction. Each text is one article, whatever its name and its white space; of several
  /// accounts of one article the archive keeps the same one, whatever the order in which they come.
  ///
  /// - Parameters:
  ///   - articles: A few hundred at most, for they are in memory and others wait meanwhile.
  ///   - replacement: What else of the archive they take the place of. Of two versions of an article that which comes
  ///     last is kept.
  /// - Returns: What became of each.
  /// - Throws: ``ArchiveError``; then none of them was added.
  /// - Complexity: O(facts · log size of the archive).
  public func add(
    _ articles: [NewArticle], replacing replacement: Replacement = Replacement()
  ) throws(ArchiveError) -> [Addition] {
    defer { ArchiveConnection.giveWay() }
    return try change { database, indexers in
      var writer = try ArticleWriter(database, for: .adding(replacement), telling: indexers)
      return try writer.write(articles)
    }
  }

  /// Reads beforehand whom articles name that are about to be added, while others are still being extracted. Nothing is
  /// changed, and adding them without it comes to the same.
  ///
  /// - Throws: ``ArchiveError``.
  /// - Complexity: O(names of the articles · names that share a key with one · log size of the archive).
  public func prepare(toAdd articles: [NewArticle]) throws(ArchiveError) {
    try prepare { database, cache in
      try EntityIndexer(database, cache: cache).prepare(articles.map(\.nodes))
    }
  }

  /// Whether adding an article with its text would change nothing, so that it need not be extracted.
  ///
  /// - Parameters:
  ///   - article: An article as it was read.
  ///   - replacement: What it would take the place of.
  public func holds(
    _ article: Article, replacing replacement: Replacement = Replacement()
  ) throws(ArchiveError) -> Bool {
    guard let key = ArticleKey.bytes(ofDigest: article.digest) else { return false }
    let account = ArticleAccount(name: article.name, text: article.text, sentences: 0, checksum: [])
    return try read { database in
      guard let stored = try ArticleTable(database).account(of: key) else { return false }
      return !account.precedes(stored.account) && !replacement.asksForOther(than: stored.language)
    }
  }

  /// How many articles there are.
  public var count: Int {
    get throws(ArchiveError) {
      try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM article") ?? 0 }
    }
  }
}
