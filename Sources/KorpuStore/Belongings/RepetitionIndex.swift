internal import GRDB

/// Which articles state a belonging of an entity twice, by two of its names or of those of the other one, within a
/// transaction. Such an article counts once for both, though ``BelongingIndex`` counts it for either.
///
/// There is a row for each node that the article says belongs to somebody, where another row of the article says the
/// same. It follows from the articles and from the entities of nodes.
struct RepetitionIndex {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Looks again at articles that were added, and at those that name nodes which belong to another entity now.
  ///
  /// - Complexity: O(relations of the articles, and articles of the nodes, · log size of the archive).
  func update(_ articles: [Int64], moved: Set<Int64>) throws {
    var concerned = Set(articles)
    for node in moved { concerned.formUnion(try self.articles(concernedBy: node)) }
    for article in concerned.sorted() { try find(in: article) }
  }

  func remove(_ article: Int64) throws {
    try database.cachedStatement(sql: "DELETE FROM node_repetition WHERE article = ?").execute(arguments: [article])
  }

  /// Looks at all articles.
  ///
  /// - Complexity: O(appearances + relations of articles that name an entity twice).
  func fill() throws { for article in try candidates() { try find(in: article) } }

  /// What is wrong with the table; `nil` where nothing is.
  var damage: String? {
    do {
      let known = Set(try Row.fetchAll(database, sql: "SELECT node, article FROM node_repetition"))
      let select = try database.cachedStatement(sql: Self.repetitions())
      let found = Set(try candidates().flatMap { try Row.fetchAll(select, arguments: [$0]) })
      return known == found ? nil : "articles repeat other belongings of nodes than they state"
    } catch {
      return "it cannot be read which belongings articles repeat"
    }
  }

  private func find(in article: Int64) throws {
    try remove(article)
    try database.cachedStatement(sql: "INSERT INTO node_repetition (node, article) \(Self.repetitions())")
      .execute(arguments: [article])
  }

  /// SQL for the rows of an article.
  private static func repetitions() -> String {
    """
    WITH fact AS MATERIALIZED (
      SELECT f.node, f.type, f.other, f.article, n.entity AS source, o.entity AS target
      FROM (\(BelongingFacts.rows(where: "article = ?1"))) f JOIN node n ON n.id = f.node JOIN node o ON o.id = f.other
    )
    SELECT DISTINCT a.node, a.article FROM fact a
    JOIN fact b ON b.type = a.type AND b.source = a.source AND b.target = a.target
      AND (b.node <> a.node OR b.other <> a.other)
    """
  }

  /// The articles that name an entity by two nodes.
  private func candidates() throws -> [Int64] {
    try Int64.fetchAll(
      database,
      sql: """
        SELECT DISTINCT article FROM (
          SELECT a.article FROM appearance_node a JOIN node n ON n.id = a.node
          GROUP BY a.article, n.entity HAVING count(DISTINCT a.node) > 1
        ) ORDER BY article
        """)
  }

  /// The articles that name a node, and repeated something so far or name its entity by another node too. Nodes that an
  /// article has in common are of one language.
  private func articles(concernedBy node: Int64) throws -> [Int64] {
    try Int64.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT a.article FROM appearance_node a CROSS JOIN node_repetition p ON p.article = a.article WHERE a.node = ?1
          UNION SELECT a.article FROM node n CROSS JOIN appearance_node a ON a.node = n.id
          CROSS JOIN node o ON o.entity = n.entity AND o.id <> n.id AND o.language = n.language
          CROSS JOIN appearance_node b ON b.node = o.id AND b.article = a.article WHERE n.id = ?1
          """), arguments: [node])
  }
}
