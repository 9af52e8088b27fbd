internal import GRDB

extension ArchiveSchema {
  /// What answers stand on that must not look at all articles. The tables are empty: they are filled as articles are counted.
  @Sendable static func createLookupTables(in database: Database) throws {
    try database.execute(sql: nameTables)
    try database.execute(sql: tieTables)
  }
}

/// The tables from which questions about somebody are answered. All of them follow from the articles and from who is who.
struct LookupTables {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Fills all of them anew.
  ///
  /// - Complexity: O(*n* log *n*) in the names, relations and statements of the archive.
  func fill() throws {
    try removeAll()
    try NameIndex(database).fill()
    try TieIndex(database).fill()
    try CountryNameTable(database).fill()
    try ArchiveConstraints(database).markGivenNames()
    try BelongingIndex(database).fill()
    try RepetitionIndex(database).fill()
  }

  /// What stands in them, before all articles are counted anew.
  func removeAll() throws {
    for table in [
      "node_word", "name_sound", "name_word", "node_relation", "node_statement", "country_name", "node_belonging",
      "node_repetition",
    ] {
      try database.execute(sql: "DELETE FROM \(table)")
    }
  }
}
