internal import GRDB

/// The names that several articles have, within a transaction: most articles have one of their own, and of thousands that is
/// known without a look for others of their names.
struct SharedNames {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Brings the table up to date after an article has got a name, or lost it.
  ///
  /// - Complexity: O(log size of the archive).
  func update(_ name: String) throws {
    let isShared = "(SELECT count(*) FROM (SELECT 1 FROM article WHERE name = ?1 LIMIT 2)) = 2"
    for sql in [
      "INSERT OR IGNORE INTO shared_name SELECT ?1 WHERE \(isShared)",
      "DELETE FROM shared_name WHERE name = ?1 AND NOT \(isShared)",
    ] {
      try database.cachedStatement(sql: sql).execute(arguments: [name])
    }
  }

  /// What is wrong with the table; `nil` where nothing is.
  ///
  /// - Complexity: O(articles).
  var damage: String? {
    do {
      let names = try String.fetchSet(database, sql: "SELECT name FROM article GROUP BY name HAVING count(*) > 1")
      let isRight = try String.fetchSet(database, sql: "SELECT name FROM shared_name") == names
      return isRight ? nil : "other names are noted as shared than articles have in common"
    } catch {
      return "it cannot be read which names articles share"
    }
  }
}
