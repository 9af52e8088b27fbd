import GRDB
import KorpuResolution

@testable import KorpuStore

/// What makes an archive as earlier versions of the schema had it.
enum OlderSchema {
  /// Before where gatherings were held, and who is hidden, had indices of their own, and it was noted which names articles
  /// share.
  static let withoutSettings = "DROP INDEX setting_of_node; DROP INDEX entity_hidden; DROP TABLE shared_name;"

  /// Before the entities of nodes, and what articles are called and when they came, had indices of their own, too.
  static let withoutIndices = """
    \(withoutSettings)
    DROP INDEX entity_of_node;
    DROP INDEX reference_of_article;
    DROP INDEX article_of_date;

    """

  /// Undoes what the ninth version did: each pair of neighbours has a row of its own again.
  static func takeNeighbourhoodsApart(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE likeness (
          one INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
          other INTEGER NOT NULL REFERENCES node ON DELETE CASCADE,
          names REAL NOT NULL,
          is_one_name INTEGER NOT NULL,
          bits REAL NOT NULL,
          PRIMARY KEY (one, other)
        ) WITHOUT ROWID;
        CREATE INDEX likeness_of_other ON likeness (other);
        """)
    let lists = NeighbourLists(database)
    for node in try Int64.fetchAll(database, sql: "SELECT node FROM neighbourhood") {
      for other in try lists.neighbours(of: node) where other.node > node {
        try database.execute(
          sql: "INSERT INTO likeness VALUES (?, ?, ?, ?, ?)",
          arguments: [node, other.node, other.names.bits, other.names.isOneName, other.bits])
      }
    }
    try database.execute(sql: "DROP TABLE neighbourhood")
  }

  /// Takes away what the eighth version added, the tables of belongings.
  static let withoutBelongings = """
    DROP TABLE node_belonging;
    DROP TABLE node_repetition;
    """

  /// Takes away what the seventh version added, the tables for looking up names and ties, and what came later.
  static let withoutLookups = """
    \(withoutBelongings)
    DROP TABLE node_relation;
    DROP TABLE node_statement;
    DROP TABLE country_name;
    DROP INDEX article_of_name;
    DROP TABLE name_word;
    DROP TABLE name_sound;
    DROP TABLE node_word;
    DROP INDEX entity_named;
    ALTER TABLE entity DROP COLUMN named;
    """
}
