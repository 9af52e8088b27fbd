internal import GRDB
internal import KorpuModel

/// To whom entities belong, within a transaction. Nobody belongs to who is hidden.
struct BelongingRows {
  /// A tie that says to whom an entity belongs, as all articles state it.
  struct Belonging {
    let other: EntityRows.Entity
    let role: Role?
    /// How many articles give each title.
    fileprivate(set) var titles: [String: Int] = [:]
    /// The relations of the first article, by name and then by digest, that states it.
    fileprivate(set) var cited: Set<FactKey> = []
    fileprivate var first: (name: String, digest: [UInt8])?
  }

  private struct Key: Hashable {
    let other: Int64
    let role: Int
  }

  private let database: Database
  private let entities: EntityRows

  init(_ database: Database, _ entities: EntityRows) {
    self.database = database
    self.entities = entities
  }

  /// The belongings of one type.
  ///
  /// - Parameter owner: to whom; `nil` for all.
  /// - Complexity: O(nodes that the entity belongs to, and articles that repeat this, · log size of the archive).
  func belongings(
    _ type: RelationType, of entity: EntityRows.Entity, to owner: EntityRows.Entity? = nil
  ) throws -> [Belonging] {
    let nodes = try entities.nodes(of: entity.row)
    let owners = try owner.map { try entities.nodes(of: $0.row) }
    let code = try WordCodes.relationTypes.code(of: type)
    let isAsked = owners == nil ? "" : "AND b.other IN (SELECT value FROM json_each(?))"
    let select = try database.cachedStatement(sql: Self.belongingsOfNodes(where: isAsked))
    let rows = try Row.fetchAll(
      select, arguments: [nodes.queryList, code] + StatementArguments([owners?.queryList].compactMap(\.self))
    ).map(StoredRow.init)
    try entities.read(Set(rows.map { Int64(try $0.integer(0)) }))
    var belongings: [Key: Belonging] = [:]
    for row in rows {
      let other = try entities.entity(at: Int64(row.integer(0)))
      if other.isHidden || other.row == entity.row { continue }
      let key = Key(other: other.row, role: try row.integer(1))
      if belongings[key] == nil { belongings[key] = Belonging(other: other, role: try Self.role(of: key)) }
      try belongings[key]?.add(row)
    }
    for (key, titles) in try repeatedTitles(code, of: nodes) {
      for (title, articles) in titles { belongings[key]?.titles[title, default: 0] -= articles }
    }
    return Array(belongings.values)
  }

  /// How many articles too many count for titles, because they state a belonging by several nodes.
  private func repeatedTitles(_ type: Int, of nodes: [Int64]) throws -> [Key: [String: Int]] {
    let articles = try Int64.fetchAll(
      database.cachedStatement(
        sql: "SELECT DISTINCT p.article FROM json_each(?) k CROSS JOIN node_repetition p ON p.node = k.value"),
      arguments: [nodes.queryList])
    let select = try database.cachedStatement(
      sql: """
        SELECT f.title, o.entity, f.role, count(DISTINCT f.node || ' ' || f.other) - 1
        FROM (\(BelongingFacts.rows(where: "article = ?1"))) f JOIN node o ON o.id = f.other
        WHERE f.type = ?2 AND f.node IN (SELECT value FROM json_each(?3)) AND typeof(f.title) = 'text'
        GROUP BY o.entity, f.role, f.title
        """)
    var repeated: [Key: [String: Int]] = [:]
    for article in articles {
      let rows = try Row.fetchCursor(select, arguments: [article, type, nodes.queryList])
      while let row = try rows.next().map(StoredRow.init) {
        let key = Key(other: Int64(try row.integer(1)), role: try row.integer(2))
        repeated[key, default: [:]][try row.text(0), default: 0] += try row.integer(3)
      }
    }
    return repeated
  }

  /// SQL for the belongings of nodes, which are its first argument; the second is their type. The relations of the first
  /// article are told by its number and by their numbers in it.
  ///
  /// - Parameter isAsked: a condition for `b.other`, with its own arguments, or nothing.
  private static func belongingsOfNodes(where isAsked: String) -> String {
    """
    SELECT o.entity, b.role, CASE typeof(b.title) WHEN 'text' THEN b.title END, b.articles, a.name, a.digest, a.id, (
      SELECT group_concat(t.relation) FROM node_relation t JOIN relation r ON r.article = t.article AND r.number = t.relation
      WHERE t.node = b.node AND t.type = b.type AND t.other = b.other AND t.article = a.id AND coalesce(r.role, 0) = b.role)
    FROM json_each(?) k CROSS JOIN node_belonging b ON b.node = k.value AND b.type = ? \(isAsked)
    CROSS JOIN node o INDEXED BY entity_of_node ON o.id = b.other CROSS JOIN article a ON a.id = b.first
    """
  }

  private static func role(of key: Key) throws -> Role? { key.role == 0 ? nil : try WordCodes.roles.word(of: key.role) }
}

extension BelongingRows.Belonging {
  /// Adds what is counted of two nodes.
  fileprivate mutating func add(_ row: StoredRow) throws {
    if let title = try row.textIfPresent(2) { titles[title, default: 0] += try row.integer(3) }
    let article = (name: try row.text(4), digest: try row.bytes(5))
    if let first, article.digest != first.digest {
      guard Self.comes(article, before: first) else { return }
      cited = []
    }
    first = article
    let number = Int64(try row.integer(6))
    for relation in try row.text(7).split(separator: ",").compactMap({ Int($0) }) {
      cited.insert(FactKey(article: number, number: relation))
    }
  }

  private static func comes(
    _ article: (name: String, digest: [UInt8]), before other: (name: String, digest: [UInt8])
  ) -> Bool {
    article.name == other.name ? article.digest.lexicographicallyPrecedes(other.digest) : article.name < other.name
  }
}
