internal import GRDB
internal import KorpuModel

/// A list of statements in the order of the dates of their articles, what has none last, and of one date in the order of
/// the articles' ids; within a transaction.
///
/// A few rows of it are found without a look at the ids of articles of other dates, nor at what is said.
struct DatedStatements {
  private let database: Database
  /// SQL for the statements, each once: the columns `article` and `statement`.
  private let sql: String
  private let arguments: StatementArguments

  /// All statements of some nodes.
  ///
  /// - Parameters:
  ///   - speakers: whose.
  ///   - subjects: of each of these, its nodes: a statement has to name one of them.
  init(of speakers: [Int64], about subjects: [[Int64]], _ database: Database) {
    self.database = database
    let conditions = subjects.map { _ in
      """
       AND EXISTS (SELECT 1 FROM node_statement b WHERE b.node = s.node AND b.part = 0
        AND b.other IN (SELECT value FROM json_each(?)) AND b.article = s.article AND b.statement = s.statement)
      """
    }
    sql = """
      SELECT s.article, s.statement FROM json_each(?) k CROSS JOIN node_statement s
        ON s.node = k.value AND s.part = 0 AND s.other = 0\(conditions.joined())
      """
    arguments = StatementArguments(([speakers] + subjects).map(\.queryList))
  }

  /// What the speakers of a gathering say in the articles that state that they took its floor.
  ///
  /// - Parameter gathering: its nodes.
  init(at gathering: [Int64], _ database: Database) throws {
    self.database = database
    let spokeAt = try WordCodes.relationTypes.code(of: RelationType.spokeAt)
    // An article may speak of somebody by several nodes: the statements of the articles are looked through.
    sql = """
      WITH floor AS MATERIALIZED (
        SELECT DISTINCT f.article, n.entity FROM json_each(?) k
        CROSS JOIN node_relation f ON f.node = k.value AND f.type = \(-spokeAt)
        CROSS JOIN node n INDEXED BY entity_of_node ON n.id = f.other
        CROSS JOIN entity e ON e.id = n.entity AND e.hidden = 0)
      SELECT x.article, x.number AS statement FROM (SELECT DISTINCT article FROM floor) y
      CROSS JOIN statement x ON x.article = y.article
      CROSS JOIN appearance_node p ON p.article = x.article AND p.number = x.speaker
      CROSS JOIN node m INDEXED BY entity_of_node ON m.id = p.node
      WHERE (x.article, +m.entity) IN (SELECT article, entity FROM floor)
      """
    arguments = [gathering.queryList]
  }

  /// The statements of the articles that hold some rows of the list.
  ///
  /// - Complexity: O(*n* · log size of the archive) in the statements of the list, and O(*m* log *m*) in the articles of
  ///   the dates of these rows; and that of ``ArticlesByDate/visit(_:_:)``.
  func range(_ rows: Range<Int>) throws -> StatementRange {
    let counts = try countsByArticle()
    var near = RowHolders<Int64>(of: rows)
    try ArticlesByDate(database).visit(counts.keys) { articles in
      near.add(articles, count: articles.reduce(0) { $0 + (counts[$1] ?? 0) })
      return near.isDone
    }
    let references = try ArticleReferences(database).references(of: Set(near.found))
      .sorted { (DateRank($0.value.published), $0.value.id) < (DateRank($1.value.published), $1.value.id) }
    var read = RowHolders<(article: Int64, id: String)>(of: rows, after: near.preceding)
    for (article, reference) in references { read.add([(article, reference.id)], count: counts[article] ?? 0) }
    return StatementRange(
      total: counts.values.reduce(0, +), preceding: read.preceding, articles: Set(read.found.map(\.id)),
      keys: Set(try keys(in: read.found.map(\.article))))
  }

  /// How many statements of the list each article has. They are counted here: SQLite would have to sort them.
  private func countsByArticle() throws -> [Int64: Int] {
    let articles = try Int64.fetchCursor(database.cachedStatement(sql: sql), arguments: arguments)
    var counts: [Int64: Int] = [:]
    while let article = try articles.next() { counts[article, default: 0] += 1 }
    return counts
  }

  /// The statements of the list in some articles.
  private func keys(in articles: [Int64]) throws -> [FactKey] {
    let select = try database.cachedStatement(
      sql: "SELECT x.article, x.statement FROM (\(sql)) x WHERE x.article IN (SELECT value FROM json_each(?))")
    let rows = try Row.fetchCursor(select, arguments: arguments + [articles.queryList])
    var keys: [FactKey] = []
    while let row = try rows.next().map(StoredRow.init) {
      keys.append(FactKey(article: Int64(try row.integer(0)), number: try row.integer(1)))
    }
    return keys
  }
}
