internal import GRDB

/// A statement that adds rows to one table, prepared once.
struct InsertStatement {
  private let statement: GRDB.Statement

  /// - Parameter columns: Their names, with commas between them.
  init(into table: String, columns: String, of database: Database) throws {
    let places = columns.split(separator: ",").map { _ in "?" }.joined(separator: ", ")
    statement = try database.cachedStatement(sql: "INSERT INTO \(table) (\(columns)) VALUES (\(places))")
  }

  func run(_ values: [(any DatabaseValueConvertible)?]) throws {
    try statement.execute(arguments: StatementArguments(values))
  }
}
