internal import GRDB

extension ArchiveSchema {
  /// To whom each node belongs, counted, so that it is told without a look at the articles that say so. The tables are
  /// empty: ``LookupTables`` fills them.
  @Sendable static func createBelongingTables(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE node_belonging (
          node INTEGER NOT NULL,
          type INTEGER NOT NULL,
          other INTEGER NOT NULL,
          role INTEGER NOT NULL,
          title NOT NULL,
          articles INTEGER NOT NULL,
          first INTEGER,
          PRIMARY KEY (node, type, other, role, title)
        ) WITHOUT ROWID;
        CREATE INDEX node_belonging_open ON node_belonging (node) WHERE first IS NULL;
        CREATE TABLE node_repetition (
          node INTEGER NOT NULL,
          article INTEGER NOT NULL,
          PRIMARY KEY (node, article)
        ) WITHOUT ROWID;
        CREATE INDEX repetition_of_article ON node_repetition (article);

        """)
  }
}
