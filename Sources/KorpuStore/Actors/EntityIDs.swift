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

  func id(of row: Int64) throws -> Actor.ID? {
    let select = try database.cachedStatement(sql: "SELECT public_id FROM entity WHERE id = ?")
    return try String.fetchOne(select, arguments: [row])
  }
}
