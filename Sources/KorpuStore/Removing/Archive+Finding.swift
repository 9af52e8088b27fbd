internal import GRDB
public import KorpuModel

extension Archive {
  /// An article that was asked for, and what tells it from others of its name.
  public struct FoundArticle: Hashable, Sendable {
    public let number: ArticleNumber
    public let name: String
    public let title: String?
    public let published: CalendarDate?
    /// In lower-case hexadecimal.
    public let digest: String
  }

  /// The articles that are meant by what a person types: a name, an address or a digest.
  ///
  /// - Returns: More than one where articles share the name or the address; by their digests.
  /// - Complexity: O(articles).
  public func articles(meantBy typed: String) throws(ArchiveError) -> [FoundArticle] {
    try read { try Self.articles(where: "name = ?1 OR url = ?1 OR lower(hex(digest)) = ?1", typed, $0) }
  }

  /// The article that facts are of, by its digest alone: another of its name is another article.
  ///
  /// - Complexity: O(log size of the archive).
  public func article(of facts: ArticleFacts) throws(ArchiveError) -> FoundArticle? {
    let digest = ArticleKey.hex(ArticleKey.bytes(of: facts))
    return try read { try Self.articles(where: "lower(hex(digest)) = ?1", digest, $0).first }
  }

  private static func articles(
    where condition: String, _ value: String, _ database: Database
  ) throws -> [FoundArticle] {
    let select = try database.cachedStatement(
      sql: "SELECT id, name, title, published, lower(hex(digest)) FROM article WHERE \(condition) ORDER BY digest")
    let rows = try Row.fetchCursor(select, arguments: [value])
    var articles: [FoundArticle] = []
    while let row = try rows.next().map(StoredRow.init) {
      articles.append(
        FoundArticle(
          number: ArticleNumber(row: Int64(try row.integer(0))), name: try row.text(1), title: try row.textIfPresent(2),
          published: try row.dateIfPresent(3), digest: try row.text(4)))
    }
    return articles
  }
}
