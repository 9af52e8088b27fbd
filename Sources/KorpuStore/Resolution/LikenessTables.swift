internal import GRDB

extension ArchiveSchema {
  /// Keeps what articles state of a node in its row, and how alike names are even where they are two's: a node that is
  /// named again need not be compared again with all that share a key with it.
  @Sendable static func createLikenessTable(in database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE node ADD COLUMN rank INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE node ADD COLUMN features BLOB NOT NULL DEFAULT x'';
        ALTER TABLE entity ADD COLUMN contested INTEGER NOT NULL DEFAULT 1;
        DROP TABLE node_feature;
        DROP TABLE link;
        DROP TABLE unsettled;
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
  }
}
