internal import GRDB

extension ArchiveSchema {
  /// What people have decided, column by column as in the table that `korpu judge export` writes. Entries can be added,
  /// each with the next number, and nothing else: not even by another program, unless it takes the triggers away.
  @Sendable static func createJudgementTable(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE judgement (
          number INTEGER PRIMARY KEY,
          date TEXT NOT NULL,
          author TEXT NOT NULL,
          verb TEXT NOT NULL,
          a TEXT NOT NULL,
          b TEXT NOT NULL,
          value TEXT NOT NULL,
          reason TEXT NOT NULL
        );
        CREATE TRIGGER judgement_is_appended BEFORE INSERT ON judgement
          WHEN new.number <> (SELECT coalesce(max(number), 0) + 1 FROM judgement)
          BEGIN SELECT raise(ABORT, 'a judgement has the number after the last one'); END;
        CREATE TRIGGER judgement_is_kept BEFORE UPDATE ON judgement
          BEGIN SELECT raise(ABORT, 'judgements are not changed: korpu judge undo takes one back'); END;
        CREATE TRIGGER judgement_is_not_lost BEFORE DELETE ON judgement
          BEGIN SELECT raise(ABORT, 'judgements are not deleted: korpu judge undo takes one back'); END;
        """)
  }
}
