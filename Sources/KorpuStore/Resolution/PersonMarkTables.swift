internal import GRDB

extension ArchiveSchema {
  /// Keeps with the key of a surname whose full name it is, so that people with the surname can be counted.
  @Sendable static func createPersonMarks(in database: Database) throws {
    try database.execute(sql: "ALTER TABLE block ADD COLUMN person INTEGER")
  }
}
