internal import GRDB
internal import KorpuResolution

/// How many articles print which name of a node, and say of which kind it is, within a transaction.
struct NodeCounts {
  /// What is counted, each in a table of its own.
  enum Column: String {
    case form, kind, abbreviation
  }

  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Adds what articles state, or takes it away with a negative sign.
  ///
  /// - Returns: what is stated now and was not before, or the other way round.
  @discardableResult
  func add(_ counts: [String: Int], to column: Column, of node: Int64, sign: Int) throws -> [String] {
    if counts.isEmpty { return [] }
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO node_\(column.rawValue) (node, \(column.rawValue), articles) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET articles = articles + excluded.articles RETURNING articles
        """)
    let added = try counts.filter { value, articles in
      try Int.fetchOne(statement, arguments: [node, value, sign * articles]) == articles
    }
    guard sign < 0 else { return added.keys.sorted() }
    let delete = try database.cachedStatement(
      sql: "DELETE FROM node_\(column.rawValue) WHERE node = ? AND articles <= 0 RETURNING \(column.rawValue)")
    return try String.fetchAll(delete, arguments: [node])
  }

  /// SQL for all counts of the node of a row, as ``counts(listed:)`` reads them.
  static func listed(_ column: Column) -> String {
    let value = column.rawValue
    return "(SELECT group_concat(articles || ' ' || \(value), char(10)) FROM node_\(value) WHERE node = node.id)"
  }

  static func counts(listed text: String?) -> [String: Int] {
    guard let text else { return [:] }
    let pairs = text.utf8.split(separator: UInt8(ascii: "\n")).compactMap { line -> (String, Int)? in
      let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 1)
      return parts.count == 2 ? Int(Substring(parts[0])).map { (String(Substring(parts[1])), $0) } : nil
    }
    return Dictionary(pairs) { first, _ in first }
  }

  func counts(of column: Column, _ node: Int64) throws -> [String: Int] {
    let select = try database.cachedStatement(
      sql: "SELECT \(column.rawValue), articles FROM node_\(column.rawValue) WHERE node = ?")
    let rows = try Row.fetchCursor(select, arguments: [node])
    var counts: [String: Int] = [:]
    while let row = try rows.next().map(StoredRow.init) { counts[try row.text(0)] = try row.integer(1) }
    return counts
  }
}
