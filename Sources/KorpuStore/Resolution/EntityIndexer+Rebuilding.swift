internal import GRDB
internal import KorpuModel
internal import KorpuResolution

extension EntityIndexer {
  /// Finds anew who is who in all articles, as after a change of the rules or of the tables. Entities keep their ids as
  /// long as one of their names is found again.
  ///
  /// - Complexity: That of adding all articles.
  func rebuild() throws {
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS temp.earlier_node;
        CREATE TEMP TABLE earlier_node AS SELECT type, name, language, countries, distinction, entity FROM node;
        DELETE FROM appearance_node;
        DELETE FROM node;
        """)
    cache.removeAll()
    try LookupTables(database).removeAll()
    try countAll()
    try database.execute(
      sql: """
        CREATE INDEX temp.earlier_node_of_key ON earlier_node (name, type);
        UPDATE node SET entity = (
          SELECT e.entity FROM earlier_node e WHERE e.name = node.name AND e.type = node.type
            AND e.language = node.language AND e.countries = node.countries AND e.distinction = node.distinction);
        DROP TABLE temp.earlier_node;
        DELETE FROM alias WHERE entity NOT IN (SELECT entity FROM node WHERE entity IS NOT NULL);
        DELETE FROM entity WHERE id NOT IN (SELECT entity FROM node WHERE entity IS NOT NULL);
        """)
    cache.removeAll()
    _ = try settle()
    try repetitions.fill()
  }

  private func countAll() throws {
    let stored = try StoredArticleNodes(database)
    let rows = try Int64.fetchAll(database, sql: "SELECT id FROM article ORDER BY id")
    for start in stride(from: 0, to: rows.count, by: Self.batch) {
      let articles = try rows[start..<min(start + Self.batch, rows.count)].compactMap { row in
        try stored.nodes(ofArticle: row).map { WrittenArticle(row: row, nodes: $0) }
      }
      try place(articles)
      try tie(articles)
    }
  }

  /// So many articles are counted at once.
  private static let batch = 256
}
