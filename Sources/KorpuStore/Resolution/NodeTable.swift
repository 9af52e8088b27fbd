internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// The nodes of an archive, with what articles state of each, within a transaction.
struct NodeTable {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// The number of the node with a key, made where there is none.
  func row(of member: ArticleNodes.Member) throws -> Int64 {
    let known = try database.cachedStatement(
      sql: """
        SELECT id, name_without_country FROM node
        WHERE type = ? AND name = ? AND language = ? AND countries = ? AND distinction = ?
        """)
    if let row = try Row.fetchOne(known, arguments: member.key.columns) {
      try lengthen(row["name_without_country"], of: row["id"], to: member.name.withoutCountry)
      return row["id"]
    }
    try database.cachedStatement(
      sql: """
        INSERT INTO node (type, name, language, countries, distinction, name_without_country, articles)
        VALUES (?, ?, ?, ?, ?, ?, 0)
        """
    ).execute(arguments: member.key.columns + [member.name.withoutCountry])
    return database.lastInsertedRowID
  }

  /// Some articles show that the name begins with the country, and others do not.
  private func lengthen(_ known: String?, of node: Int64, to found: String?) throws {
    guard known ?? "" < found ?? "" else { return }
    try database.cachedStatement(sql: "UPDATE node SET name_without_country = ? WHERE id = ?")
      .execute(arguments: [found, node])
  }

  /// Adds what articles state to the counts of a node, or takes it away with a negative sign.
  ///
  /// - Returns: whether features that tell shortened names have come or gone.
  func count(_ profile: NodeProfile, of node: Int64, sign: Int) throws -> Bool {
    try database.cachedStatement(sql: "UPDATE node SET articles = articles + ? WHERE id = ?")
      .execute(arguments: [sign * profile.articles, node])
    try count(profile.forms, in: "form", of: node, sign)
    try count(profile.kinds, in: "kind", of: node, sign)
    try count(profile.abbreviations, in: "abbreviation", of: node, sign)
    let feature = try database.cachedStatement(
      sql: """
        INSERT INTO node_feature (node, kind, value, articles) VALUES (?, ?, ?, ?)
        ON CONFLICT DO UPDATE SET articles = articles + excluded.articles RETURNING articles
        """)
    var hasTurned = false
    for (found, articles) in profile.features {
      let count = sign * articles
      let now = try Int.fetchOne(feature, arguments: [node, Int64(found.kind.rawValue), Int64(found.value), count])
      if found.kind.tellsShortNames, now == count || now == 0 { hasTurned = true }
    }
    if sign < 0 { try dropUncounted(of: node) }
    return hasTurned
  }

  private func count(_ counts: [String: Int], in column: String, of node: Int64, _ sign: Int) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO node_\(column) (node, \(column), articles) VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET articles = articles + excluded.articles
        """)
    for (value, articles) in counts { try statement.execute(arguments: [node, value, sign * articles]) }
  }

  private func dropUncounted(of node: Int64) throws {
    for table in ["node_form", "node_kind", "node_abbreviation", "node_feature"] {
      try database.cachedStatement(sql: "DELETE FROM \(table) WHERE node = ? AND articles <= 0")
        .execute(arguments: [node])
    }
  }

  /// A node with all that is known of it, and the entity that it belongs to; `nil` where it is gone.
  ///
  /// - Complexity: O(features).
  func node(_ id: Int64) throws -> StoredNode? {
    let select = try database.cachedStatement(sql: "SELECT \(NodeRow.columns) FROM node WHERE id = ?")
    guard let row = try Row.fetchOne(select, arguments: [id]).flatMap(NodeRow.init) else { return nil }
    let features = try database.cachedStatement(
      sql: "SELECT kind, value, articles FROM node_feature WHERE node = ?")
    var counted: [NodeFeature: Int] = [:]
    let found = try Row.fetchCursor(features, arguments: [id])
    while let feature = try found.next() {
      guard let kind = NodeFeature.Kind(rawValue: feature[0]) else { continue }
      counted[NodeFeature(kind: kind, value: feature[1])] = feature[2]
    }
    let profile = NodeProfile(
      articles: row.articles, forms: try counts(of: "form", id), kinds: try counts(of: "kind", id),
      features: counted, abbreviations: try counts(of: "abbreviation", id))
    return StoredNode(
      id: id, node: NameNode(key: row.key, profile: profile, nameWithoutCountry: row.nameWithoutCountry),
      entity: row.entity)
  }

  private func counts(of column: String, _ id: Int64) throws -> [String: Int] {
    let select = try database.cachedStatement(sql: "SELECT \(column), articles FROM node_\(column) WHERE node = ?")
    let rows = try Row.fetchAll(select, arguments: [id])
    return Dictionary(rows.map { ($0[0] as String, $0[1] as Int) }) { first, _ in first }
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

/// A node of an archive.
struct StoredNode {
  let id: Int64
  let node: NameNode
  var entity: Int64?
}
