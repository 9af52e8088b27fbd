internal import Foundation
internal import GRDB
internal import KorpuModel
internal import KorpuResolution

extension NodeTable {
  /// Nodes without their features, which take longest to read; those that are gone are left out.
  ///
  /// - Throws: ``Damage`` for a row that no version of the program writes.
  /// - Complexity: O(*n* log size of the archive).
  func outlines(_ ids: [Int64]) throws -> [StoredNode] {
    let rows = try Row.fetchCursor(database.cachedStatement(sql: Self.outlines), arguments: [ids.queryList])
    var nodes: [StoredNode] = []
    nodes.reserveCapacity(ids.count)
    while let row = try rows.next() { nodes.append(try Self.outline(StoredRow(row))) }
    return nodes
  }

  /// What articles state of nodes; those that are gone are left out.
  ///
  /// - Throws: ``Damage`` for a row that no version of the program writes.
  /// - Complexity: O(*n* log size of the archive + features).
  func features(_ ids: [Int64]) throws -> [(id: Int64, features: FeatureCounts)] {
    let rows = try Row.fetchCursor(database.cachedStatement(sql: Self.features), arguments: [ids.queryList])
    var found: [(id: Int64, features: FeatureCounts)] = []
    found.reserveCapacity(ids.count)
    while let row = try rows.next().map(StoredRow.init) {
      let id = Int64(try row.integer(0))
      guard let features = FeatureCounts(bytes: try row.data(1).bytes) else { throw Self.unreadable(id) }
      found.append((id, features))
    }
    return found
  }

  /// A node with all that it is compared by, and the entity that it belongs to; `nil` where it is gone.
  ///
  /// - Throws: ``Damage`` for a row that no version of the program writes.
  /// - Complexity: O(features).
  func node(_ id: Int64) throws -> StoredNode? {
    guard let outline = try outlines([id]).first, let features = try features([id]).first?.features else { return nil }
    return outline.with(features)
  }

  // Only bodies and gatherings have kinds, and only bodies have abbreviations.
  private static let outlines = """
    SELECT \(NodeRow.columns), rank,
      CASE type WHEN 'person' THEN NULL ELSE \(NodeCounts.listed(.kind)) END,
      CASE type WHEN 'organization' THEN \(NodeCounts.listed(.abbreviation)) END
    FROM node WHERE id IN (SELECT value FROM json_each(?))
    """

  private static let features = "SELECT id, features FROM node WHERE id IN (SELECT value FROM json_each(?))"

  private static func outline(_ found: StoredRow) throws(Damage) -> StoredNode {
    let row = try NodeRow(found)
    guard let rank = NameRank(rawValue: try found.integer(NodeRow.width)) else { throw unreadable(row.id) }
    let profile = NodeProfile(
      articles: row.articles, kinds: NodeCounts.counts(listed: try found.textIfPresent(NodeRow.width + 1)),
      features: FeatureCounts(), abbreviations: NodeCounts.counts(listed: try found.textIfPresent(NodeRow.width + 2)))
    let name = NodeName(
      row.key.name, ofType: row.key.type, in: row.key.language, withoutCountry: row.nameWithoutCountry, ranked: rank)
    return StoredNode(id: row.id, node: NameNode(key: row.key, profile: profile, name: name), entity: row.entity)
  }

  private static func unreadable(_ id: Int64) -> Damage { Damage(what: "node \(id) cannot be read") }
}

extension StoredNode {
  /// The node with what articles state of it.
  func with(_ features: FeatureCounts) -> StoredNode {
    let (profile, key) = (node.profile, node.key)
    let whole = NodeProfile(
      articles: profile.articles, kinds: profile.kinds, features: features, abbreviations: profile.abbreviations)
    return StoredNode(id: id, node: NameNode(key: key, profile: whole, name: node.name), entity: entity)
  }
}
