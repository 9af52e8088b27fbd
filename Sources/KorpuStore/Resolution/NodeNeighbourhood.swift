internal import GRDB
internal import KorpuResolution

/// The blocks and links of nodes, within a transaction.
struct NodeNeighbourhood {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// How a node stands in its blocks: bare surnames are candidates for nobody, and shortened names only for one another.
  enum Rank: Int64 {
    case full = 0
    case shortened = 1
    case bareSurname = 2

    init(_ node: NameNode) { self = node.isBareSurname ? .bareSurname : node.isShortName ? .shortened : .full }
  }

  typealias Link = (node: Int64, bits: Double)

  /// Writes the keys of a node, unless they are there.
  ///
  /// - Returns: whether some are new or gone.
  func setKeys(_ keys: [BlockingKey], of node: Int64, ranked rank: Rank) throws -> Bool {
    let known = try database.cachedStatement(sql: "SELECT key FROM block WHERE node = ?")
    if Set(try Int64.fetchAll(known, arguments: [node])) == Set(keys.map(\.stored)) { return false }
    try database.cachedStatement(sql: "DELETE FROM block WHERE node = ?").execute(arguments: [node])
    let insert = try database.cachedStatement(sql: "INSERT INTO block (key, rank, node) VALUES (?, ?, ?)")
    for key in keys { try insert.execute(arguments: [key.stored, rank.rawValue, node]) }
    return true
  }

  /// The nodes in a block up to a rank, at most so many.
  func nodes(in key: BlockingKey, from least: Rank = .full, upTo rank: Rank, most: Int? = nil) throws -> [Int64] {
    let select = try database.cachedStatement(
      sql: "SELECT node FROM block WHERE key = ? AND rank BETWEEN ? AND ? LIMIT ?")
    return try Int64.fetchAll(select, arguments: [key.stored, least.rawValue, rank.rawValue, most ?? -1])
  }

  /// Writes the links of a node anew.
  func setLinks(of node: Int64, to others: [Link]) throws {
    for column in ["one", "other"] {
      try database.cachedStatement(sql: "DELETE FROM link WHERE \(column) = ?").execute(arguments: [node])
    }
    let insert = try database.cachedStatement(sql: "INSERT OR REPLACE INTO link (one, other, bits) VALUES (?, ?, ?)")
    for other in others {
      try insert.execute(arguments: [min(node, other.node), max(node, other.node), other.bits])
    }
  }

  /// The nodes that a node is linked with.
  func links(of node: Int64) throws -> [Link] {
    let select = try database.cachedStatement(
      sql: """
        SELECT other AS node, bits FROM link WHERE one = ? UNION ALL SELECT one AS node, bits FROM link WHERE other = ?
        """)
    return try Row.fetchAll(select, arguments: [node, node]).map { ($0["node"], $0["bits"]) }
  }
}

extension BlockingKey {
  /// The same bits with a sign, as SQLite has integers.
  fileprivate var stored: Int64 { Int64(bitPattern: value) }
}
