internal import GRDB
internal import KorpuResolution

/// Which nodes share a key, and how alike those are whose names may be one's, within a transaction.
struct NodeNeighbourhood {
  /// A node whose name may be that of another, and what their comparison comes to.
  struct Neighbour {
    let node: Int64
    let names: NodeNameComparison
    let bits: Double
  }

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

  /// Writes the neighbours of a node anew.
  func setNeighbours(of node: Int64, to others: [Neighbour]) throws {
    for column in ["one", "other"] {
      try database.cachedStatement(sql: "DELETE FROM likeness WHERE \(column) = ?").execute(arguments: [node])
    }
    let insert = try database.cachedStatement(
      sql: "INSERT INTO likeness (one, other, names, is_one_name, bits) VALUES (?, ?, ?, ?, ?)")
    for other in others {
      try insert.execute(arguments: [
        min(node, other.node), max(node, other.node), other.names.bits, other.names.isOneName, other.bits,
      ])
    }
  }

  /// Writes what the comparison with a neighbour comes to now.
  func setBits(_ bits: Double, of node: Int64, and other: Int64) throws {
    try database.cachedStatement(sql: "UPDATE likeness SET bits = ? WHERE one = ? AND other = ?")
      .execute(arguments: [bits, min(node, other), max(node, other)])
  }

  /// - Complexity: O(neighbours · log size of the archive).
  func neighbours(of node: Int64) throws -> [Neighbour] {
    let select = try database.cachedStatement(
      sql: """
        SELECT other, names, is_one_name, bits FROM likeness WHERE one = ?1
        UNION ALL SELECT one, names, is_one_name, bits FROM likeness WHERE other = ?1
        """)
    let rows = try Row.fetchCursor(select, arguments: [node])
    var neighbours: [Neighbour] = []
    while let row = try rows.next().map(StoredRow.init) {
      let names = NodeNameComparison(bits: try row.number(1), isOneName: try row.integer(2) != 0)
      neighbours.append(Neighbour(node: Int64(try row.integer(0)), names: names, bits: try row.number(3)))
    }
    return neighbours
  }
}

extension BlockingKey {
  /// The same bits with a sign, as SQLite has integers.
  fileprivate var stored: Int64 { Int64(bitPattern: value) }
}
