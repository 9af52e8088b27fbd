internal import GRDB
internal import KorpuModel

/// When articles tie something to gatherings, each gathering read once within a transaction.
final class GatheringDates {
  /// What is told of a gathering.
  private struct Found {
    /// The first row of each date, and of those without a date.
    var articles: Set<Int64> = []
    /// The least of all names by its bytes; `nil` where no article ties anything to the gathering.
    var firstName: String?
  }

  private let database: Database
  private let entities: EntityRows
  private var known: [Int64: Found] = [:]

  init(_ database: Database, _ entities: EntityRows) {
    self.database = database
    self.entities = entities
  }

  /// An article of each date, and one of those without a date.
  ///
  /// - Complexity: O(relations of the gathering · log size of the archive) the first time.
  func articles(of gathering: EntityRows.Entity) throws -> [ArticleReference] {
    Array(try ArticleReferences(database).references(of: found(of: gathering).articles).values)
  }

  /// The first article of all by id; `nil` where none ties anything to the gathering.
  ///
  /// - Complexity: O(relations of the gathering · log size of the archive) the first time, and where articles share the name
  ///   of the first one.
  func firstArticle(of gathering: EntityRows.Entity) throws -> Int64? {
    guard let name = try found(of: gathering).firstName else { return nil }
    let select = try database.cachedStatement(sql: "SELECT id FROM article WHERE name = ?")
    var articles = try Int64.fetchSet(select, arguments: [name])
    guard articles.count > 1 else { return articles.first }
    // Not all that have the name need tell of the gathering. Of those that do the digest decides.
    let tell = try database.cachedStatement(
      sql: "SELECT x.article FROM \(Self.articles) WHERE x.article IN (SELECT value FROM json_each(?2))")
    articles = try Int64.fetchSet(tell, arguments: [nodes(of: gathering), articles.queryList])
    return try ArticleReferences(database).references(of: articles).min { $0.value.id < $1.value.id }?.key
  }

  /// SQL for the articles that tie somebody else to the gathering who is not hidden; its nodes are the first argument.
  private static let articles = """
    (SELECT DISTINCT r.article FROM json_each(?1) k CROSS JOIN node_relation r ON r.node = k.value
      WHERE r.other NOT IN (SELECT value FROM json_each(?1)) AND r.other NOT IN (
        SELECT n.id FROM entity e CROSS JOIN node n ON n.entity = e.id WHERE e.hidden <> 0)) x
    CROSS JOIN article a INDEXED BY reference_of_article ON a.id = x.article
    """

  private func found(of gathering: EntityRows.Entity) throws -> Found {
    if let known = known[gathering.row] { return known }
    let select = try database.cachedStatement(
      sql: "SELECT min(x.article), min(a.name) FROM \(Self.articles) GROUP BY a.published")
    var found = Found()
    let rows = try Row.fetchCursor(select, arguments: [nodes(of: gathering)])
    while let row = try rows.next().map(StoredRow.init) {
      found.articles.insert(Int64(try row.integer(0)))
      let name = try row.text(1)
      guard let first = found.firstName, !name.utf8.lexicographicallyPrecedes(first.utf8) else {
        found.firstName = name
        continue
      }
    }
    known[gathering.row] = found
    return found
  }

  private func nodes(of gathering: EntityRows.Entity) throws -> String {
    try entities.nodes(of: gathering.row).queryList
  }
}
