internal import GRDB
internal import KorpuModel

/// Entities, and the nodes that they are made of, each read once within a transaction.
final class EntityRows {
  struct Entity {
    let row: Int64
    let id: Actor.ID
    let type: EntityType
    let name: String
    let isHidden: Bool

    /// As an actor of an excerpt: without other names, and without the places where it is named.
    var actor: Actor { Actor(id: id, type: type, name: name) }
  }

  private let database: Database
  private let ids: EntityIDs
  private let countryNames: CountryNameTable
  private var entities: [Int64: Entity] = [:]
  private var rowsOfIDs: [Actor.ID: Int64] = [:]
  private var entitiesOfNodes: [Int64: Int64] = [:]
  private var nodesOfEntities: [Int64: [Int64]] = [:]

  init(_ database: Database) {
    self.database = database
    ids = EntityIDs(database)
    countryNames = CountryNameTable(database)
  }

  /// The entity that has, or had, an id; `nil` where there is none, and for one who is hidden.
  func entity(called id: Actor.ID) throws -> Entity? {
    guard let row = try rowsOfIDs[id] ?? ids.row(of: id), let entity = try entity(row), !entity.isHidden else {
      return nil
    }
    return entity
  }

  /// Reads the entities that have some ids today at once, so that each is at hand when it is asked for.
  ///
  /// - Complexity: O(*n* log size of the archive).
  func read(called ids: [Actor.ID]) throws {
    let select = try database.cachedStatement(
      sql: """
        SELECT e.id, e.public_id, e.type, e.kind, e.name, e.hidden
        FROM json_each(?) k CROSS JOIN entity e ON e.public_id = k.value
        """)
    let unknown = Set(ids).filter { rowsOfIDs[$0] == nil }.sorted()
    let found = try Row.fetchCursor(select, arguments: [try unknown.queryList])
    while let row = try found.next().map(StoredRow.init) {
      rowsOfIDs[try row.text(1)] = Int64(try row.integer(0))
      try keep(row)
    }
  }

  /// The entity that a node belongs to.
  func entity(ofNode node: Int64) throws -> Entity {
    if let known = entitiesOfNodes[node] { return try entity(known) ?? missing() }
    let select = try database.cachedStatement(sql: "SELECT entity FROM node WHERE id = ?")
    guard let row = try Int64.fetchOne(select, arguments: [node]) else { return try missing() }
    entitiesOfNodes[node] = row
    return try entity(row) ?? missing()
  }

  /// Reads the entities of many nodes at once, so that each is at hand when it is asked for.
  ///
  /// - Complexity: O(*n* log *n*) in the nodes that are new, and O(log size of the archive) for each of them.
  func read(ofNodes nodes: Set<Int64>) throws {
    try readRows(ofNodes: nodes)
    try read(nodes.reduce(into: []) { $0.insert(try row(ofNode: $1)) })
  }

  /// Reads to which entities nodes belong. Many belong to one, which is then read once.
  private func readRows(ofNodes nodes: Set<Int64>) throws {
    let unknown = nodes.filter { entitiesOfNodes[$0] == nil }.sorted()
    let select = try database.cachedStatement(
      sql: """
        SELECT n.id, n.entity FROM json_each(?) k CROSS JOIN node n INDEXED BY entity_of_node ON n.id = k.value
        WHERE n.entity IS NOT NULL
        """)
    let found = try Row.fetchCursor(select, arguments: [unknown.queryList])
    while let row = try found.next().map(StoredRow.init) {
      entitiesOfNodes[Int64(try row.integer(0))] = Int64(try row.integer(1))
    }
  }

  /// The row of the entity of a node, one of those whose rows were read.
  func row(ofNode node: Int64) throws(Damage) -> Int64 {
    guard let row = entitiesOfNodes[node] else { throw nobody }
    return row
  }

  /// Keeps what a row tells of an entity. A country is called by several of its nodes: it is read when it is asked for.
  private func keep(_ found: StoredRow) throws {
    let row = Int64(try found.integer(0))
    guard entities[row] == nil, let type = EntityType(try found.text(2), kind: try found.textIfPresent(3), code: "")
    else { return }
    entities[row] = Entity(
      row: row, id: try found.text(1), type: type, name: try found.text(4), isHidden: try found.integer(5) != 0)
  }

  /// Reads many entities at once, so that each is at hand when it is asked for.
  ///
  /// - Complexity: O(*n* log *n*) in the rows that are new, and O(log size of the archive) for each of them.
  func read(_ rows: Set<Int64>) throws {
    let unknown = rows.filter { entities[$0] == nil }.sorted()
    let select = try database.cachedStatement(
      sql: """
        SELECT e.id, e.public_id, e.type, e.kind, e.name, e.hidden
        FROM json_each(?) k CROSS JOIN entity e ON e.id = k.value
        """)
    let found = try Row.fetchCursor(select, arguments: [unknown.queryList])
    while let row = try found.next().map(StoredRow.init) { try keep(row) }
  }

  /// The entity of a row that a node gives.
  func entity(at row: Int64) throws -> Entity { try entity(row) ?? missing() }

  /// The nodes of an entity, ascending.
  func nodes(of entity: Int64) throws -> [Int64] {
    if let known = nodesOfEntities[entity] { return known }
    let select = try database.cachedStatement(sql: "SELECT id FROM node WHERE entity = ? ORDER BY id")
    let nodes = try Int64.fetchAll(select, arguments: [entity])
    nodesOfEntities[entity] = nodes
    return nodes
  }

  /// Where an entity is among the entities of articles.
  ///
  /// - Complexity: O(the result · log size of the archive).
  func appearances(of entity: Int64) throws -> [FactKey] {
    let select = try database.cachedStatement(
      sql: "SELECT a.article, a.number FROM node n JOIN appearance_node a ON a.node = n.id WHERE n.entity = ?")
    let rows = try Row.fetchCursor(select, arguments: [entity])
    var keys: [FactKey] = []
    while let row = try rows.next().map(StoredRow.init) {
      keys.append(FactKey(article: Int64(try row.integer(0)), number: try row.integer(1)))
    }
    return keys
  }

  /// How often articles name an entity.
  func articles(of entity: Int64) throws -> Int {
    let select = try database.cachedStatement(sql: "SELECT coalesce(sum(articles), 0) FROM node WHERE entity = ?")
    return try Int.fetchOne(select, arguments: [entity]) ?? 0
  }

  private func entity(_ row: Int64) throws -> Entity? {
    if let known = entities[row] { return known }
    let select = try database.cachedStatement(
      sql: """
        SELECT public_id, type, kind, name, hidden, (SELECT name FROM node WHERE entity = entity.id LIMIT 1)
        FROM entity WHERE id = ?
        """)
    guard let found = try Row.fetchOne(select, arguments: [row]).map(StoredRow.init) else { return nil }
    let code = try found.textIfPresent(5) ?? ""
    guard let type = EntityType(try found.text(1), kind: try found.textIfPresent(2), code: code) else {
      throw Damage(what: "an entity is of no type")
    }
    let entity = Entity(
      row: row, id: try found.text(0), type: type, name: try name(of: row, type) ?? found.text(3),
      isHidden: try found.integer(4) != 0)
    entities[row] = entity
    return entity
  }

  private func name(of row: Int64, _ type: EntityType) throws -> String? {
    type.countryCode == nil ? nil : try countryNames.name(of: nodes(of: row))
  }

  private func missing() throws(Damage) -> Entity { throw nobody }

  private var nobody: Damage { Damage(what: "an entity of an article is nobody") }
}
