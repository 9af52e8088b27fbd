internal import GRDB
internal import KorpuModel

/// What entities have to do with one another, read from the ends, within a transaction. Who is hidden has nothing to do
/// with anybody.
struct TieRows {
  /// A relation or a statement in which an entity has a part, and who is at its other end.
  struct End {
    let other: EntityRows.Entity
    let key: FactKey
  }

  /// From which end a relation is read.
  enum Direction: CaseIterable {
    case from, to
  }

  private let database: Database
  private let entities: EntityRows

  init(_ database: Database, _ entities: EntityRows) {
    self.database = database
    self.entities = entities
  }

  /// The relations of one type that lead from an entity, or to it.
  ///
  /// - Parameter others: those with whom; `nil` for all.
  /// - Complexity: O(the result · log size of the archive).
  func relations(
    _ type: RelationType, _ direction: Direction, _ entity: EntityRows.Entity, with others: [EntityRows.Entity]? = nil
  ) throws -> [End] {
    let code = try WordCodes.relationTypes.code(of: type)
    let select = try database.cachedStatement(
      sql: "SELECT other, article, relation FROM node_relation WHERE node = ? AND type = ? \(Self.condition(others))")
    return try ends(select, of: entity, and: direction == .from ? code : -code, with: others)
  }

  /// All relations of an entity.
  ///
  /// - Complexity: O(the result · log size of the archive).
  func relations(of entity: EntityRows.Entity) throws -> [End] {
    let select = try database.cachedStatement(
      sql: "SELECT other, article, relation FROM node_relation WHERE node = ?")
    return try ends(select, of: entity)
  }

  /// The statements of an entity that name somebody, or those of others that name it, once for each.
  ///
  /// - Parameter others: whom they name, or whose they are; `nil` for all.
  func statements(
    _ part: TieIndex.Part, _ entity: EntityRows.Entity, with others: [EntityRows.Entity]? = nil
  ) throws -> [End] {
    let select = try database.cachedStatement(
      sql: """
        SELECT other, article, statement FROM node_statement
        WHERE node = ? AND part = ? \(others == nil ? "AND other > 0" : Self.condition(others))
        """)
    return try ends(select, of: entity, and: part.rawValue, with: others)
  }

  /// SQL for a condition that holds of the nodes of some entities, the last argument; of all where none are given.
  private static func condition(_ others: [EntityRows.Entity]?) -> String {
    others == nil ? "" : "AND other IN (SELECT value FROM json_each(?))"
  }

  /// The relations of two entities, in either direction, and the statements of one that name the other.
  ///
  /// - Complexity: O(relations of the one, and of its statements those that name the other, · log size of the archive).
  func between(
    _ one: EntityRows.Entity, _ other: EntityRows.Entity
  ) throws -> (relations: [FactKey], statements: [FactKey]) {
    let others = "[\(try entities.nodes(of: other.row).map(String.init).joined(separator: ","))]"
    func shared(_ columns: String, of table: String) throws -> [FactKey] {
      let select = try database.cachedStatement(
        sql: "SELECT \(columns) FROM \(table) WHERE node = ?1 AND other IN (SELECT value FROM json_each(?2))")
      return try entities.nodes(of: one.row).flatMap { try keys(select, [$0, others]) }
    }
    return (
      try shared("article, relation", of: "node_relation"), try shared("article, statement", of: "node_statement")
    )
  }

  /// All statements of an entity.
  func statements(by entity: EntityRows.Entity) throws -> [FactKey] {
    let select = try database.cachedStatement(
      sql: "SELECT article, statement FROM node_statement WHERE node = ? AND part = ? AND other = 0")
    return try entities.nodes(of: entity.row).flatMap { node in
      try keys(select, [node, TieIndex.Part.speaker.rawValue])
    }
  }

  private func keys(_ select: GRDB.Statement, _ arguments: StatementArguments) throws -> [FactKey] {
    let rows = try Row.fetchCursor(select, arguments: arguments)
    var keys: [FactKey] = []
    while let row = try rows.next().map(StoredRow.init) {
      keys.append(FactKey(article: Int64(try row.integer(0)), number: try row.integer(1)))
    }
    return keys
  }

  private func ends(
    _ select: GRDB.Statement, of entity: EntityRows.Entity, and argument: Int? = nil,
    with others: [EntityRows.Entity]? = nil
  ) throws -> [End] {
    var found: [(node: Int64, key: FactKey)] = []
    let list = try others.map { others in
      let nodes = try others.flatMap { try entities.nodes(of: $0.row) }
      return "[\(nodes.map(String.init).joined(separator: ","))]"
    }
    for node in try entities.nodes(of: entity.row) {
      var arguments: StatementArguments = argument.map { [node, $0] } ?? [node]
      if let list { arguments += StatementArguments([list]) }
      let rows = try Row.fetchCursor(select, arguments: arguments)
      while let row = try rows.next().map(StoredRow.init) {
        let key = FactKey(article: Int64(try row.integer(1)), number: try row.integer(2))
        found.append((Int64(try row.integer(0)), key))
      }
    }
    try entities.read(ofNodes: Set(found.map(\.node)))
    return try found.compactMap { node, key in
      let other = try entities.entity(ofNode: node)
      return other.isHidden || other.row == entity.row ? nil : End(other: other, key: key)
    }
  }
}
