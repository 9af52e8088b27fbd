internal import GRDB
public import KorpuModel

extension Archive {
  /// An article as the archive keeps it, from which it can be extracted again.
  public struct KeptText: Hashable, Sendable {
    public let name: String
    public let language: Language
    public let text: String
  }

  /// The articles whose text is kept and which another version understood.
  ///
  /// - Complexity: O(articles), where there was ever another version; else O(1).
  public func articles(notExtractedBy current: ExtractionVersion) throws(ArchiveError) -> [ArticleNumber] {
    try read { database in
      let current = try ExtractionTable(database).knownRow(of: current)
      let others = try Int.fetchOne(
        database, sql: "SELECT count(*) FROM extraction WHERE id IS NOT ?", arguments: [current])
      guard others != 0 else { return [] }
      return try Int64.fetchAll(
        database,
        sql: """
          SELECT id FROM article WHERE extraction IS NOT ? AND EXISTS (SELECT 1 FROM article_text WHERE article = id)
          ORDER BY id
          """,
        arguments: [current]
      ).map(ArticleNumber.init)
    }
  }

  /// The text of an article; `nil` where the archive keeps none.
  public func keptText(of number: ArticleNumber) throws(ArchiveError) -> KeptText? {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT name, language, text FROM article JOIN article_text ON article = id WHERE id = ?")
      guard let row = try Row.fetchOne(statement, arguments: [number.row]).map(StoredRow.init) else { return nil }
      return KeptText(name: try row.text(0), language: try row.word(1, as: Language.self), text: try row.text(2))
    }
  }

  /// Finds anew who is who in all articles, unless this version of the rules and of the tables has done so.
  ///
  /// - Throws: ``ArchiveError``; then it stays as it was.
  /// - Complexity: Where another version did, that of adding all articles but for their extraction.
  public func resolve(by version: ExtractionVersion) throws(ArchiveError) {
    try write { database in
      let noted = try String.fetchOne(database, sql: "SELECT value FROM meta WHERE key = 'resolution'")
      guard noted != version.text else { return }
      let holdsAny = try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM article)") ?? false
      if holdsAny { try EntityIndexer(database, cache: NodeCache(nil, of: database)).rebuild() }
      try database.execute(sql: "REPLACE INTO meta VALUES ('resolution', ?)", arguments: [version.text])
    }
    forgetNodes()
  }

  /// Replaces, in one transaction, what articles state by what another version understands of them.
  ///
  /// - Parameter articles: A few hundred at most. Those that are not there, or are up to date, are left.
  /// - Returns: What became of each.
  /// - Throws: ``ArchiveError``; then none of them was replaced.
  public func refresh(_ articles: [NewArticle]) throws(ArchiveError) -> [Addition] {
    defer { ArchiveConnection.giveWay() }
    return try change { database, indexers in
      var writer = try ArticleWriter(database, for: .refreshing, telling: indexers)
      return try writer.write(articles)
    }
  }
}
