internal import GRDB

extension ArchiveSchema {
  /// What SQLite holds of the tables of an archive: all that was said to make them, by their names.
  ///
  /// The statistics that SQLite may gather of its own are left out.
  static func description(of database: Database) throws -> [String] {
    try String.fetchAll(
      database,
      sql:
        "SELECT type || ' ' || name || ': ' || coalesce(sql, '') FROM sqlite_schema WHERE name NOT LIKE 'sqlite_stat%' ORDER BY 1"
    )
  }

  /// A new archive in memory, to compare others with.
  static func pristine() throws -> DatabaseQueue {
    let queue = try DatabaseQueue()
    try queue.write { try migrate($0) }
    return queue
  }
}
