internal import GRDB

/// What understood the articles.
struct ExtractionTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The row of a version, which is added where it is new.
  func row(of version: ExtractionVersion?) throws -> Int? {
    guard let version else { return nil }
    if let row = try knownRow(of: version) { return row }
    try database.execute(
      sql: "INSERT INTO extraction (rules, tables) VALUES (?, ?)", arguments: [version.rules, version.tables])
    return Int(database.lastInsertedRowID)
  }

  /// What understood an article; `nil` where that is not known.
  func version(ofArticle row: Int64) throws -> ExtractionVersion? {
    let statement = try database.cachedStatement(
      sql:
        "SELECT rules, tables FROM extraction JOIN article ON article.extraction = extraction.id WHERE article.id = ?")
    guard let found = try Row.fetchOne(statement, arguments: [row]).map(StoredRow.init) else { return nil }
    return ExtractionVersion(rules: try found.integer(0), tables: try found.text(1))
  }

  func knownRow(of version: ExtractionVersion) throws -> Int? {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT id FROM extraction WHERE rules = ? AND tables = ?"),
      arguments: [version.rules, version.tables])
  }
}
