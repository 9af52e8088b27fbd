internal import GRDB
internal import KorpuModel

/// What articles are called in the network, and when they were published, within a transaction.
struct ArticleReferences {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The references of some articles, without titles, publishers and addresses.
  ///
  /// - Complexity: O(*n* · log size of the archive).
  func references(of articles: Set<Int64>) throws -> [Int64: ArticleReference] {
    var ids = ArticleIDs(database)
    let select = try database.cachedStatement(
      sql: """
        SELECT a.id, a.name, a.language, a.published,
          EXISTS (SELECT 1 FROM shared_name s WHERE s.name = a.name)
        FROM json_each(?) k CROSS JOIN article a INDEXED BY reference_of_article ON a.id = k.value
        """)
    let rows = try Row.fetchCursor(select, arguments: [articles.sorted().queryList])
    var references: [Int64: ArticleReference] = [:]
    while let row = try rows.next().map(StoredRow.init) {
      let (article, name) = (Int64(try row.integer(0)), try row.text(1))
      references[article] = ArticleReference(
        id: try row.integer(4) == 0 ? name : ids.id(of: article, named: name),
        language: try row.word(2, as: Language.self), published: try row.dateIfPresent(3))
    }
    return references
  }

  /// The rows of the articles that have some ids in the network, by these.
  ///
  /// - Complexity: O(*n* · log size of the archive).
  func rows(of ids: Set<String>) throws -> [String: Int64] {
    // Namesakes are told apart by a mark behind the name and a hyphen.
    let names = ids.union(ids.compactMap { id in id.lastIndex(of: "-").map { String(id[..<$0]) } })
    let select = try database.cachedStatement(
      sql: "SELECT a.id FROM json_each(?) k CROSS JOIN article a ON a.name = k.value")
    let candidates = try Int64.fetchSet(select, arguments: [try names.sorted().queryList])
    let found = try references(of: candidates).filter { ids.contains($0.value.id) }
    return Dictionary(found.map { ($1.id, $0) }, uniquingKeysWith: min)
  }
}
