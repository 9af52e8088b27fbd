internal import GRDB
internal import KorpuResolution

/// Which nodes share a key, within a transaction.
struct NodeNeighbourhood {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Writes the keys of a node, unless they are there; those of shortened names with what tells people apart.
  ///
  /// - Returns: whether some are new or gone.
  func setKeys(_ keys: [BlockingKey], of stored: StoredNode) throws -> Bool {
    let node = stored.id
    let known = try database.cachedStatement(sql: "SELECT key FROM block WHERE node = ?")
    if Set(try Int64.fetchAll(known, arguments: [node])) == Set(keys.map(\.stored)) { return false }
    try database.cachedStatement(sql: "DELETE FROM block WHERE node = ?").execute(arguments: [node])
    let insert = try database.cachedStatement(sql: "INSERT INTO block (key, rank, node, person) VALUES (?, ?, ?, ?)")
    let mark = stored.node.personMark
    for key in keys {
      try insert.execute(arguments: [
        key.stored, stored.node.name.rank.rawValue, node, key.isOfShortNames ? mark : nil,
      ])
    }
    return true
  }

  /// The nodes in a block from a rank to a rank, at most so many.
  func nodes(in key: BlockingKey, from least: NameRank = .full, upTo rank: NameRank) throws -> [Int64] {
    let select = try database.cachedStatement(sql: "SELECT node FROM block WHERE key = ? AND rank BETWEEN ? AND ?")
    return try Int64.fetchAll(select, arguments: [key.stored, least.rawValue, rank.rawValue])
  }

  /// Whether the full names in a block of shortened names are of so many people at most, as far as names tell.
  func holdsPeople(_ key: BlockingKey, upTo most: Int) throws -> Bool {
    let select = try database.cachedStatement(
      sql: "SELECT count(*) FROM (SELECT DISTINCT person FROM block WHERE key = ? AND rank = ? LIMIT ?)")
    let count = try Int.fetchOne(select, arguments: [key.stored, NameRank.full.rawValue, most + 1])
    return (count ?? 0) <= most
  }

  /// The nodes of shortened names in a block that are more than a bare surname: one for each name, language and
  /// countries.
  func shortenedNames(in key: BlockingKey) throws -> [Int64] {
    let select = try database.cachedStatement(
      sql: """
        SELECT min(n.id) FROM block b JOIN node n ON n.id = b.node WHERE b.key = ? AND b.rank = ?
        GROUP BY n.name, n.language, n.countries
        """)
    return try Int64.fetchAll(select, arguments: [key.stored, NameRank.shortened.rawValue])
  }
}

extension BlockingKey {
  /// The same bits with a sign, as SQLite has integers.
  fileprivate var stored: Int64 { Int64(bitPattern: value) }
}
