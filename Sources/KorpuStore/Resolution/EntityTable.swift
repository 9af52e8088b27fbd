internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// The entities of an archive and the ids that they answer to, within a transaction.
struct EntityTable {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// Makes an entity, under the first of its ids that is free.
  func insert(_ profile: BearerProfile) throws -> Int64 {
    let insert = try database.cachedStatement(
      sql: "INSERT INTO entity (public_id, type, kind, name) VALUES (?, ?, ?, ?)")
    try insert.execute(arguments: [freeID(of: profile), profile.type, profile.kind, profile.name])
    return database.lastInsertedRowID
  }

  private func freeID(of profile: BearerProfile) throws -> String {
    if let free = try profile.ids.first(where: { try !isTaken($0) }) { return free }
    // The entity that had it lost its nodes one by one, and keeps its id all the same.
    var number = 2
    let last = profile.ids.last ?? profile.type
    while try isTaken("\(last)-\(number)") { number += 1 }
    return "\(last)-\(number)"
  }

  private func isTaken(_ id: String) throws -> Bool {
    let select = try database.cachedStatement(
      sql:
        "SELECT EXISTS (SELECT 1 FROM entity WHERE public_id = ?1) OR EXISTS (SELECT 1 FROM alias WHERE public_id = ?1)"
    )
    return try Bool.fetchOne(select, arguments: [id]) ?? false
  }

  /// The id stays, whatever the entity is called now. Of what people have decided on its nodes the last word counts.
  func update(_ entity: Int64, to profile: BearerProfile, judged standings: [JudgementStanding]) throws {
    let kind = standings.compactMap(\.kind).max()?.value.kindName ?? profile.kind
    let name = standings.compactMap(\.displayName).max()?.value ?? profile.name
    let isNamed = standings.contains { $0.displayName != nil }
    // Most are called what they were called: what stays the same need not be written again.
    try database.cachedStatement(
      sql: """
        UPDATE entity SET type = ?1, kind = ?2, name = ?3, hidden = ?4, named = ?5
        WHERE id = ?6 AND (type, kind, name, hidden, named) IS NOT (?1, ?2, ?3, ?4, ?5)
        """
    ).execute(arguments: [profile.type, kind, name, standings.contains(where: \.isHidden), isNamed, entity])
  }

  /// Notes whether something keeps an entity apart from others that its names hang together with.
  func setContested(_ isContested: Bool, _ entity: Int64) throws {
    try database.cachedStatement(sql: "UPDATE entity SET contested = ?1 WHERE id = ?2 AND contested <> ?1")
      .execute(arguments: [isContested, entity])
  }

  func isContested(_ entity: Int64) throws -> Bool {
    let select = try database.cachedStatement(sql: "SELECT contested FROM entity WHERE id = ?")
    return try Bool.fetchOne(select, arguments: [entity]) ?? true
  }

  /// Makes one entity of two: the old ids answer for the other.
  func merge(_ old: Int64, into entity: Int64) throws {
    try database.cachedStatement(sql: "UPDATE node SET entity = ? WHERE entity = ?").execute(arguments: [entity, old])
    try database.cachedStatement(sql: "UPDATE alias SET entity = ? WHERE entity = ?").execute(arguments: [entity, old])
    try database.cachedStatement(
      sql: "INSERT INTO alias (public_id, entity) SELECT public_id, ? FROM entity WHERE id = ?"
    ).execute(arguments: [entity, old])
    try database.cachedStatement(sql: "DELETE FROM entity WHERE id = ?").execute(arguments: [old])
  }

  /// Takes an entity away that no article names any more.
  func delete(_ entity: Int64) throws {
    try database.cachedStatement(sql: "DELETE FROM alias WHERE entity = ?").execute(arguments: [entity])
    try database.cachedStatement(sql: "DELETE FROM entity WHERE id = ?").execute(arguments: [entity])
  }

  /// The oldest node of an entity that has a full name, else the oldest of all.
  func firstNamingNode(of entity: Int64) throws -> Int64? {
    let full = try database.cachedStatement(
      sql: """
        SELECT id FROM node WHERE entity = ?
        ORDER BY type = 'person' AND distinction <> '', id LIMIT 1
        """)
    return try Int64.fetchOne(full, arguments: [entity])
  }

  func nodes(of entity: Int64) throws -> [Int64] {
    let select = try database.cachedStatement(sql: "SELECT id FROM node WHERE entity = ? ORDER BY id")
    return try Int64.fetchAll(select, arguments: [entity])
  }
}
