internal import Foundation
internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// The nodes of an archive, with what articles state of each, within a transaction.
struct NodeTable {
  private let database: Database

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

  /// A node with all that it is compared by, and the entity that it belongs to; `nil` where it is gone.
  ///
  /// - Throws: ``Damage`` for a row that no version of the program writes.
  /// - Complexity: O(features).
  func node(_ id: Int64) throws -> StoredNode? {
    // Only bodies and gatherings have kinds, and only bodies have abbreviations.
    let select = try database.cachedStatement(
      sql: """
        SELECT \(NodeRow.columns), rank, features,
          CASE type WHEN 'person' THEN NULL ELSE \(NodeCounts.listed(.kind)) END,
          CASE type WHEN 'organization' THEN \(NodeCounts.listed(.abbreviation)) END
        FROM node WHERE id = ?
        """)
    guard let found = try Row.fetchOne(select, arguments: [id]).map(StoredRow.init) else { return nil }
    let row = try NodeRow(found)
    let rank = try found.integer(NodeRow.width)
    guard let rank = NameRank(rawValue: rank), let features = FeatureCounts(bytes: try found.bytes(NodeRow.width + 1))
    else { throw Damage(what: "node \(id) cannot be read") }
    let profile = NodeProfile(
      articles: row.articles, kinds: NodeCounts.counts(listed: try found.textIfPresent(NodeRow.width + 2)),
      features: features, abbreviations: NodeCounts.counts(listed: try found.textIfPresent(NodeRow.width + 3)))
    let name = NodeName(
      row.key.name, ofType: row.key.type, in: row.key.language, withoutCountry: row.nameWithoutCountry, ranked: rank)
    return StoredNode(id: id, node: NameNode(key: row.key, profile: profile, name: name), entity: row.entity)
  }

  /// A node without what articles state of it; `nil` where it is gone.
  ///
  /// - Throws: ``Damage`` for a row that no version of the program writes.
  func outline(_ id: Int64) throws -> NodeOutline? {
    let select = try database.cachedStatement(sql: "SELECT \(NodeRow.columns), rank FROM node WHERE id = ?")
    guard let found = try Row.fetchOne(select, arguments: [id]).map(StoredRow.init) else { return nil }
    let row = try NodeRow(found)
    guard let rank = NameRank(rawValue: try found.integer(NodeRow.width)) else {
      throw Damage(what: "node \(id) cannot be read")
    }
    return NodeOutline(id: id, key: row.key, rank: rank, entity: row.entity)
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
