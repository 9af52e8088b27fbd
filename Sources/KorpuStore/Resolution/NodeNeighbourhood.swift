internal import GRDB
internal import KorpuResolution

/// Which nodes share a key, within a transaction.
struct NodeNeighbourhood {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// Keys that a node has and had not, and those that it has no more.
  struct KeyChange {
    let added: [BlockingKey]
    let hasLostSome: Bool

    var isEmpty: Bool { added.isEmpty && !hasLostSome }
  }

  /// Writes the keys of a node; those of shortened names with what tells people apart, those of meanings with whether the
  /// node has a name of its own.
  func setKeys(_ keys: [BlockingKey], of stored: StoredNode) throws -> KeyChange {
    let node = stored.id
    let select = try database.cachedStatement(sql: "SELECT key FROM block WHERE node = ?")
    let known = Set(try Int64.fetchAll(select, arguments: [node]))
    let added = keys.filter { !known.contains($0.stored) }
    let insert = try database.cachedStatement(sql: "INSERT INTO block (key, rank, node, person) VALUES (?, ?, ?, ?)")
    let (rank, person) = (stored.node.name.rank.rawValue, stored.node.personMark)
    for key in added {
      let mark = key.isOfShortNames ? person : key.isOfMeanings && stored.node.hasOwnName ? Self.named : nil
      try insert.execute(arguments: [key.stored, rank, node, mark])
    }
    let lost = known.subtracting(keys.map(\.stored))
    let delete = try database.cachedStatement(sql: "DELETE FROM block WHERE key = ? AND rank = ? AND node = ?")
    for key in lost { try delete.execute(arguments: [key, rank, node]) }
    return KeyChange(added: added, hasLostSome: !lost.isEmpty)
  }

  /// Marks a node with a name of its own.
  private static let named: UInt32 = 1

  /// The full names with which one is compared for some of its keys.
  func fullNames(sharing keys: [BlockingKey], with stored: StoredNode) throws -> Set<Int64> {
    var found: Set<Int64> = []
    for key in keys where !key.isOfShortNames {
      let isForCommon = key.isOfMeanings && stored.node.hasOwnName
      found.formUnion(try isForCommon ? namesWithoutOwn(in: key) : nodes(in: key, upTo: .full))
    }
    found.remove(stored.id)
    return found
  }

  /// The full names in the block of a meaning that have no name of their own.
  private func namesWithoutOwn(in key: BlockingKey) throws -> [Int64] {
    let select = try database.cachedStatement(
      sql: "SELECT node FROM block WHERE key = ? AND rank = ? AND person IS NULL")
    return try Int64.fetchAll(select, arguments: [key.stored, NameRank.full.rawValue])
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
