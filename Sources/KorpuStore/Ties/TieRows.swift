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
  /// - Parameters:
  ///   - others: those with whom; `nil` for all.
  ///   - articles: those that state them; `nil` for all.
  /// - Complexity: O(the result · log size of the archive); where articles are given, O(all that the entity has) to find it.
  func relations(
    _ type: RelationType, _ direction: Direction, _ entity: EntityRows.Entity, with others: [EntityRows.Entity]? = nil,
    in articles: Set<Int64>? = nil
  ) throws -> [End] {
    let select = try database.cachedStatement(
      sql: """
        SELECT other, article, relation FROM node_relation WHERE node = ? AND type = ?
          \(Self.condition("other", isGiven: others != nil)) \(Self.condition("article", isGiven: articles != nil))
        """)
    let lists = try [others.map(nodes), articles?.queryList].compactMap(\.self)
    return try ends(select, of: entity, [Self.code(of: type, direction)] + StatementArguments(lists))
  }

  /// Those with whom an entity has relations of one type that lead from it, or to it; each once.
  ///
  /// - Complexity: O(relations of the type that the entity has).
  func others(_ type: RelationType, _ direction: Direction, _ entity: EntityRows.Entity) throws -> [EntityRows.Entity] {
    let select = try database.cachedStatement(
      sql: "SELECT DISTINCT other, 0, 0 FROM node_relation WHERE node = ? AND type = ?")
    return try ends(select, of: entity, [Self.code(of: type, direction)]).map(\.other).unique(by: \.row)
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
    let condition = others == nil ? "AND other > 0" : Self.condition("other", isGiven: true)
    let select = try database.cachedStatement(
      sql: "SELECT other, article, statement FROM node_statement WHERE node = ? AND part = ? \(condition)")
    let lists = try [others.map(nodes)].compactMap(\.self)
    return try ends(select, of: entity, [part.rawValue] + StatementArguments(lists))
  }

  /// How a relation of a type is told from one of its ends.
  private static func code(of type: RelationType, _ direction: Direction) throws(Damage) -> Int {
    let code = try WordCodes.relationTypes.code(of: type)
    return direction == .from ? code : -code
  }

  /// SQL for a condition that holds of the values of a list, an argument; of all where none is given.
  private static func condition(_ column: String, isGiven: Bool) -> String {
    isGiven ? "AND \(column) IN (SELECT value FROM json_each(?))" : ""
  }

  private func nodes(of others: [EntityRows.Entity]) throws -> String {
    try others.flatMap { try entities.nodes(of: $0.row) }.queryList
  }

  /// The relations of two entities, in either direction, and the statements of one that name the other.
  ///
  /// - Complexity: O(relations of the one, and of its statements those that name the other, · log size of the archive).
  func between(
    _ one: EntityRows.Entity, _ other: EntityRows.Entity
  ) throws -> (relations: [FactKey], statements: [FactKey]) {
    let others = try entities.nodes(of: other.row).queryList
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

  /// - Parameter arguments: those of the statement after the node.
  private func ends(
    _ select: GRDB.Statement, of entity: EntityRows.Entity, _ arguments: StatementArguments = []
  ) throws -> [End] {
    var found: [(node: Int64, key: FactKey)] = []
    for node in try entities.nodes(of: entity.row) {
      let rows = try Row.fetchCursor(select, arguments: [node] + arguments)
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
