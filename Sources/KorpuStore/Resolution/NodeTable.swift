internal import Foundation
internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// The nodes of an archive, with what articles state of each, within a transaction.
struct NodeTable {
  let database: Database

  init(_ database: Database) { self.database = database }

  /// The number of the node with a key; `nil` where there is none.
  func row(of key: NodeKey) throws -> Int64? {
    let select = try database.cachedStatement(
      sql: """
        SELECT id FROM node WHERE type = ? AND name = ? AND language = ? AND countries = ? AND distinction = ?
        """)
    return try Int64.fetchOne(select, arguments: key.columns)
  }

  /// Makes a node of which nothing is stated yet.
  func insert(_ key: NodeKey, named name: NodeName) throws -> StoredNode {
    try database.cachedStatement(
      sql: """
        INSERT INTO node (type, name, language, countries, distinction, name_without_country, rank, articles, features)
        VALUES (?, ?, ?, ?, ?, ?, ?, 0, x'')
        """
    ).execute(arguments: key.columns + [name.withoutCountry, name.rank.rawValue])
    return StoredNode(
      id: database.lastInsertedRowID, node: NameNode(key: key, profile: NodeProfile(), name: name), entity: nil)
  }

  /// Writes what articles state of a node, but for the counts that have tables of their own.
  func update(_ stored: StoredNode) throws {
    let node = stored.node
    try database.cachedStatement(
      sql: "UPDATE node SET articles = ?, features = ?, name_without_country = ? WHERE id = ?"
    ).execute(arguments: [
      node.profile.articles, Data(node.profile.features.bytes), node.name.withoutCountry, stored.id,
    ])
  }

  func setEntity(_ entity: Int64?, of node: Int64) throws {
    try database.cachedStatement(sql: "UPDATE node SET entity = ? WHERE id = ?").execute(arguments: [entity, node])
  }

  /// The nodes that judgements make one with a node, itself among them; empty where none does.
  func judged(with node: Int64) throws -> [Int64] {
    let select = try database.cachedStatement(
      sql: "SELECT id FROM node WHERE judged = (SELECT judged FROM node WHERE id = ?)")
    return try Int64.fetchAll(select, arguments: [node])
  }

  /// Takes a node away that no article names any more, with all that hangs on it.
  func delete(_ node: Int64) throws {
    try database.cachedStatement(sql: "DELETE FROM node WHERE id = ?").execute(arguments: [node])
  }
}
