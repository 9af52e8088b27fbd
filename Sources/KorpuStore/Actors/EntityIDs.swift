internal import GRDB
internal import KorpuModel

/// The ids that entities answer to, within a transaction.
struct EntityIDs {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The row of the entity that has, or had, an id.
  func row(of id: Actor.ID) throws -> Int64? {
    let select = try database.cachedStatement(
      sql: """
        SELECT id FROM entity WHERE public_id = ?1 UNION ALL SELECT entity FROM alias WHERE public_id = ?1
        """)
    return try Int64.fetchOne(select, arguments: [id])
  }

  /// The ids that an entity had, sorted.
  func formerIDs(of row: Int64) throws -> [Actor.ID] {
    let select = try database.cachedStatement(sql: "SELECT public_id FROM alias WHERE entity = ?")
    return try String.fetchAll(select, arguments: [row]).sorted()
  }

  /// The ids that entities had, sorted, by those that they have now.
  ///
  /// - Complexity: O(*n* log *n*) in the former ids.
  func formerIDs() throws -> [Actor.ID: [Actor.ID]] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT e.public_id, a.public_id FROM alias a JOIN entity e ON e.id = a.entity")
    var ids: [Actor.ID: [Actor.ID]] = [:]
    while let row = try rows.next().map(StoredRow.init) { ids[try row.text(0), default: []].append(try row.text(1)) }
    return ids.mapValues { $0.sorted() }
  }

  func id(of row: Int64) throws -> Actor.ID? {
    let select = try database.cachedStatement(sql: "SELECT public_id FROM entity WHERE id = ?")
    return try String.fetchOne(select, arguments: [row])
  }
}
