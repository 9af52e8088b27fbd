internal import GRDB
internal import KorpuModel

/// Which relations and statements each node has a part in, within a transaction.
///
/// They follow from the rows of the articles and from the nodes of these: of a relation there is a row from either end,
/// of a statement one of its speaker alone, and two for each whom it names. What a node has with itself is left out.
struct TieIndex {
  /// What a node has to do with a statement.
  enum Part: Int {
    /// It says it.
    case speaker = 0
    /// It is named there.
    case named = 1
  }

  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Adds what an article states, whose nodes are known.
  func add(_ article: Int64) throws {
    for sql in Self.additions { try database.cachedStatement(sql: sql).execute(arguments: [article]) }
  }

  /// Takes away what an article states, as long as its rows are there.
  func remove(_ article: Int64) throws {
    for (table, rows) in Self.tables {
      let select = try database.cachedStatement(sql: rows("article = ?1"))
      let columns = "node, \(table.columns)".split(separator: ", ").map { "\($0) = ?" }.joined(separator: " AND ")
      let delete = try database.cachedStatement(sql: "DELETE FROM \(table.name) WHERE \(columns)")
      for row in try Row.fetchAll(select, arguments: [article]) {
        try delete.execute(arguments: StatementArguments(row.databaseValues))
      }
    }
  }

  /// Adds what all articles state.
  ///
  /// - Complexity: O(*n* log *n*) in the relations and statements.
  func fill() throws {
    for (table, rows) in Self.tables {
      try database.execute(sql: "INSERT INTO \(table.name) \(rows("article > 0")) ORDER BY 1, 2, 3, 4, 5")
    }
  }

  /// What is wrong with the tables; `nil` where nothing is.
  ///
  /// - Complexity: O(*n* log *n*) in the relations and statements.
  var damage: String? {
    do {
      let isRight = try Self.tables.allSatisfy { table, rows in
        let counts = try Int.fetchAll(
          database,
          sql: """
            SELECT count(*) FROM \(table.name) UNION ALL SELECT count(*) FROM (\(rows("article > 0")))
            UNION ALL SELECT count(*) FROM (\(rows("article > 0")))
              WHERE (node, \(table.columns)) IN (SELECT node, \(table.columns) FROM \(table.name))
            """)
        return Set(counts).count == 1
      }
      return isRight ? nil : "nodes have other ties than articles state"
    } catch {
      return "the ties of nodes cannot be read"
    }
  }

  private typealias Table = (name: String, columns: String)

  private static let tables: [(table: Table, rows: @Sendable (_ condition: String) -> String)] = [
    (("node_relation", "type, other, article, relation"), relations),
    (("node_statement", "part, other, article, statement"), statements),
  ]

  private static let additions = tables.map { table, rows in
    "INSERT INTO \(table.name) (node, \(table.columns)) \(rows("article = ?1"))"
  }

  /// SQL for the rows of relations of which a condition holds.
  @Sendable private static func relations(where condition: String) -> String {
    func rows(from node: String, to other: String, _ sign: String) -> String {
      """
      SELECT \(node).node AS node, \(sign)r.type AS type, \(other).node AS other, r.article AS article,
        r.number AS relation
      FROM relation r
      JOIN appearance_node s ON s.article = r.article AND s.number = r.source
      JOIN appearance_node t ON t.article = r.article AND t.number = r.target
      WHERE r.\(condition) AND s.node <> t.node
      """
    }
    return rows(from: "s", to: "t", "") + " UNION ALL " + rows(from: "t", to: "s", "-")
  }

  /// SQL for the rows of statements of which a condition holds. Two names of one node are one.
  @Sendable private static func statements(where condition: String) -> String {
    func rows(from node: String, to other: String, _ part: Part) -> String {
      """
      SELECT \(node).node AS node, \(part.rawValue) AS part, \(other).node AS other, x.article AS article,
        x.number AS statement
      FROM statement x
      JOIN appearance_node s ON s.article = x.article AND s.number = x.speaker
      JOIN statement_about b ON b.article = x.article AND b.statement = x.number
      JOIN appearance_node t ON t.article = b.article AND t.number = b.appearance
      WHERE x.\(condition) AND s.node <> t.node
      """
    }
    return """
      SELECT s.node AS node, 0 AS part, 0 AS other, x.article AS article, x.number AS statement
      FROM statement x JOIN appearance_node s ON s.article = x.article AND s.number = x.speaker WHERE x.\(condition)
      UNION \(rows(from: "s", to: "t", .speaker)) UNION \(rows(from: "t", to: "s", .named))
      """
  }
}
