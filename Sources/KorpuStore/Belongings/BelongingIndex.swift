internal import GRDB

/// To whom each node belongs, and how many articles say so with which title, within a transaction.
///
/// Of each belonging the first article is known, by name and then by digest: the one that answers cite. Where it is
/// taken away the next one is looked for when all articles of a transaction are there.
struct BelongingIndex {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Adds what an article states, whose nodes are known.
  func add(_ article: Int64) throws {
    let insert = try database.cachedStatement(
      sql: """
        INSERT INTO node_belonging (\(BelongingFacts.columns), articles, first)
        SELECT DISTINCT \(BelongingFacts.columns), 1, ?1 FROM (\(BelongingFacts.rows(where: "article = ?1"))) WHERE true
        ON CONFLICT DO UPDATE SET articles = articles + 1, first = CASE WHEN (
          SELECT (a.name COLLATE \(Self.order), a.digest) < (f.name, f.digest)
          FROM article a, article f WHERE a.id = ?1 AND f.id = node_belonging.first
        ) THEN ?1 ELSE first END
        """)
    try insert.execute(arguments: [article])
  }

  /// Takes away what an article states, as long as its rows are there.
  func remove(_ article: Int64) throws {
    let select = try database.cachedStatement(
      sql: "SELECT DISTINCT \(BelongingFacts.columns) FROM (\(BelongingFacts.rows(where: "article = ?1")))")
    let place = BelongingFacts.columns.split(separator: ", ").map { "\($0) = ?" }.joined(separator: " AND ")
    let count = try database.cachedStatement(
      sql: "UPDATE node_belonging SET articles = articles - 1, first = nullif(first, ?) WHERE \(place)")
    let delete = try database.cachedStatement(sql: "DELETE FROM node_belonging WHERE \(place) AND articles <= 0")
    for row in try Row.fetchAll(select, arguments: [article]) {
      let values = StatementArguments(row.databaseValues)
      try count.execute(arguments: [article] + values)
      try delete.execute(arguments: values)
    }
  }

  /// Finds the first articles of belongings whose first one was taken away.
  ///
  /// - Complexity: O(articles of these belongings · log size of the archive).
  func findFirsts() throws {
    try database.cachedStatement(
      sql: """
        UPDATE node_belonging AS b SET first = (
          SELECT a.id FROM node_relation t
          JOIN relation r ON r.article = t.article AND r.number = t.relation
          JOIN article a ON a.id = t.article
          WHERE t.node = b.node AND t.type = b.type AND t.other = b.other
            AND coalesce(r.role, 0) = b.role AND coalesce(r.title, 0) = b.title
          ORDER BY a.name COLLATE \(Self.order), a.digest LIMIT 1
        ) WHERE first IS NULL
        """
    ).execute()
  }

  /// Adds what all articles state.
  ///
  /// - Complexity: O(*n* log *n*) in the relations.
  func fill() throws {
    try database.execute(sql: "INSERT INTO node_belonging \(Self.counted()) ORDER BY 1, 2, 3, 4, 5")
  }

  /// What is wrong with the table; `nil` where nothing is.
  ///
  /// - Complexity: O(*n* log *n*) in the relations.
  var damage: String? {
    do {
      let wrong = try Bool.fetchOne(
        database,
        sql: """
          SELECT EXISTS (SELECT * FROM (\(Self.counted())) EXCEPT SELECT * FROM node_belonging)
            OR EXISTS (SELECT * FROM node_belonging EXCEPT SELECT * FROM (\(Self.counted())))
          """)
      return wrong == false ? nil : "nodes belong to others than articles state"
    } catch {
      return "it cannot be read to whom nodes belong"
    }
  }

  /// Texts are in the order that they have everywhere in the program.
  private static let order = DatabaseCollation.unicodeCompare.name

  /// SQL for all rows of the table.
  private static func counted() -> String {
    """
    WITH place AS MATERIALIZED (
      SELECT id AS article, row_number() OVER (ORDER BY name COLLATE \(order), digest) AS place FROM article
    )
    SELECT g.node, g.type, g.other, g.role, g.title, g.articles, p.article FROM (
      SELECT \(BelongingFacts.columns), count(DISTINCT f.article) AS articles, min(p.place) AS place
      FROM (\(BelongingFacts.rows(where: "article > 0"))) f JOIN place p ON p.article = f.article
      GROUP BY 1, 2, 3, 4, 5
    ) g JOIN place p ON p.place = g.place
    """
  }
}
