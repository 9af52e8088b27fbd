internal import GRDB
internal import KorpuModel

/// When articles tie something to a gathering, within a transaction.
struct GatheringDates {
  private let database: Database
  private let entities: EntityRows

  init(_ database: Database, _ entities: EntityRows) {
    self.database = database
    self.entities = entities
  }

  /// An article of each date, and one of those without a date.
  ///
  /// - Complexity: O(relations of the gathering · log size of the archive).
  func articles(of gathering: EntityRows.Entity) throws -> [ArticleReference] {
    let articles = try rows("min(x.article)", "GROUP BY a.published", of: gathering)
    return Array(try ArticleReferences(database).references(of: articles).values)
  }

  /// The first article of all by id; `nil` where none ties anything to the gathering.
  ///
  /// - Complexity: O(relations of the gathering · log size of the archive).
  func firstArticle(of gathering: EntityRows.Entity) throws -> Int64? {
    // Of namesakes the digest decides.
    let articles = try rows("x.article", "WHERE a.name = (SELECT min(a.name) FROM \(Self.articles))", of: gathering)
    return try ArticleReferences(database).references(of: articles).min { $0.value.id < $1.value.id }?.key
  }

  /// SQL for the articles that tie somebody else to the gathering who is not hidden.
  private static let articles = """
    (SELECT DISTINCT r.article FROM json_each(?1) k CROSS JOIN node_relation r ON r.node = k.value
      CROSS JOIN node n INDEXED BY entity_of_node ON n.id = r.other CROSS JOIN entity e ON e.id = n.entity
      WHERE e.hidden = 0 AND e.id <> ?2) x
    CROSS JOIN article a ON a.id = x.article
    """

  private func rows(_ column: String, _ condition: String, of gathering: EntityRows.Entity) throws -> Set<Int64> {
    let select = try database.cachedStatement(sql: "SELECT \(column) FROM \(Self.articles) \(condition)")
    return Set(try Int64.fetchAll(select, arguments: [entities.nodes(of: gathering.row).queryList, gathering.row]))
  }
}
