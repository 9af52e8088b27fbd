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

  /// A relation, and the row of who is at its other end.
  struct Contact {
    let other: Int64
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
    let others = try others.map(nodes)
    let select = try database.cachedStatement(
      sql: """
        \(Self.select("other, article, relation", from: "node_relation")) AND r.type = ?
        \(Self.condition("other", in: others)) \(articles == nil ? "" : "AND r.article IN (SELECT value FROM json_each(?))")
        """)
    let lists = [others?.queryList, articles?.queryList].compactMap(\.self)
    return try ends(select, of: entity, [Self.code(of: type, direction)] + StatementArguments(lists))
  }

  /// The first relation of one type that leads from each of many entities, or to it, to each other end, read at once.
  ///
  /// - Returns: an end for each pair of their nodes, in no order.
  /// - Complexity: O(these relations · log size of the archive).
  func firstRelations(
    _ type: RelationType, _ direction: Direction, ofAll owners: [EntityRows.Entity]
  ) throws -> [(owner: EntityRows.Entity, end: End)] {
    try entities.readNodes(of: owners.map(\.row))
    let nodes = try owners.flatMap { owner in try entities.nodes(of: owner.row).map { (node: $0, owner: owner) } }
    let ownersOfNodes = Dictionary(nodes.map { ($0.node, $0.owner) }) { first, _ in first }
    let select = try database.cachedStatement(
      sql: """
        \(Self.select("r.node, other, min(article), relation", from: "node_relation")) AND r.type = ?
        GROUP BY r.node, other
        """)
    let rows = try Row.fetchCursor(
      select, arguments: [nodes.map(\.node).queryList, Self.code(of: type, direction)])
    var found: [(node: Int64, other: Int64, key: FactKey)] = []
    while let row = try rows.next().map(StoredRow.init) {
      let key = FactKey(article: Int64(try row.integer(2)), number: try row.integer(3))
      found.append((Int64(try row.integer(0)), Int64(try row.integer(1)), key))
    }
    try entities.read(ofNodes: Set(found.map(\.other)))
    return try found.compactMap { node, other, key in
      let other = try entities.entity(ofNode: other)
      guard let owner = ownersOfNodes[node], !other.isHidden, other.row != owner.row else { return nil }
      return (owner, End(other: other, key: key))
    }
  }

  /// The relations of one type that lead from an entity, or to it, though nothing is read of who is at their other ends: it
  /// may be hidden, and the entity itself.
  ///
  /// - Complexity: O(the result · log size of the archive).
  func contacts(_ type: RelationType, _ direction: Direction, _ entity: EntityRows.Entity) throws -> [Contact] {
    let select = try database.cachedStatement(
      sql: """
        SELECT n.entity, r.article, r.relation FROM json_each(?) k CROSS JOIN node_relation r ON r.node = k.value
          CROSS JOIN node n INDEXED BY entity_of_node ON n.id = r.other WHERE r.type = ?
        """)
    let nodes = try entities.nodes(of: entity.row).queryList
    let rows = try Row.fetchCursor(select, arguments: [nodes, Self.code(of: type, direction)])
    var contacts: [Contact] = []
    while let row = try rows.next().map(StoredRow.init) {
      let key = FactKey(article: Int64(try row.integer(1)), number: try row.integer(2))
      contacts.append(Contact(other: Int64(try row.integer(0)), key: key))
    }
    return contacts
  }

  /// Those with whom an entity has relations of one type that lead from it, or to it; each once.
  ///
  /// - Complexity: O(relations of the type that the entity has).
  func others(_ type: RelationType, _ direction: Direction, _ entity: EntityRows.Entity) throws -> [EntityRows.Entity] {
    let select = try database.cachedStatement(
      sql: "\(Self.select("DISTINCT other, 0, 0", from: "node_relation")) AND r.type = ?")
    return try ends(select, of: entity, [Self.code(of: type, direction)]).map(\.other).unique(by: \.row)
  }

  /// All relations of an entity.
  ///
  /// - Complexity: O(the result · log size of the archive).
  func relations(of entity: EntityRows.Entity) throws -> [End] {
    let select = try database.cachedStatement(sql: Self.select("other, article, relation", from: "node_relation"))
    return try ends(select, of: entity)
  }

  /// The statements of an entity that name somebody, or those of others that name it, once for each.
  ///
  /// - Parameter others: whom they name, or whose they are; `nil` for all.
  func statements(
    _ part: TieIndex.Part, _ entity: EntityRows.Entity, with others: [EntityRows.Entity]? = nil
  ) throws -> [End] {
    let others = try others.map(nodes)
    let condition = others == nil ? "AND r.other > 0" : Self.condition("other", in: others)
    let select = try database.cachedStatement(
      sql: "\(Self.select("other, article, statement", from: "node_statement")) AND r.part = ? \(condition)")
    let lists = [others?.queryList].compactMap(\.self)
    return try ends(select, of: entity, [part.rawValue] + StatementArguments(lists))
  }

  /// How a relation of a type is told from one of its ends.
  private static func code(of type: RelationType, _ direction: Direction) throws(Damage) -> Int {
    let code = try WordCodes.relationTypes.code(of: type)
    return direction == .from ? code : -code
  }

  /// SQL for some columns of a table of ties, for all nodes of a list, an argument.
  private static func select(_ columns: String, from table: String) -> String {
    "SELECT \(columns) FROM json_each(?) k CROSS JOIN \(table) r ON r.node = k.value"
  }

  /// SQL for a condition that holds of the values of a list, an argument; of all where there is none.
  ///
  /// Each of a few is looked up for each node of an entity; for many that would be more than what the entity has.
  private static func condition(_ column: String, in values: [Int64]?) -> String {
    guard let values else { return "" }
    return "AND \(values.count > mostLookedUp ? "+" : "")r.\(column) IN (SELECT value FROM json_each(?))"
  }

  private static let mostLookedUp = 64

  private func nodes(of others: [EntityRows.Entity]) throws -> [Int64] {
    try others.flatMap { try entities.nodes(of: $0.row) }
  }

  /// The relations of two entities, in either direction, and the statements of one that name the other.
  ///
  /// - Complexity: O(relations of the one, and of its statements those that name the other, · log size of the archive).
  func between(
    _ one: EntityRows.Entity, _ other: EntityRows.Entity
  ) throws -> (relations: [FactKey], statements: [FactKey]) {
    let others = try entities.nodes(of: other.row)
    func shared(_ columns: String, of table: String) throws -> [FactKey] {
      let select = try database.cachedStatement(
        sql: "\(Self.select(columns, from: table)) \(Self.condition("other", in: others))")
      return try keys(select, of: one, [others.queryList])
    }
    return (
      try shared("article, relation", of: "node_relation"), try shared("article, statement", of: "node_statement")
    )
  }

  /// The first relation of each type and direction of each two nodes of two entities, but for those that say to whom one
  /// belongs, and of each two the first statement of the one that names the other, or the other way round.
  ///
  /// - Complexity: O(relations and statements of the one · log size of the archive).
  func firstBetween(
    _ one: EntityRows.Entity, _ other: EntityRows.Entity
  ) throws -> (relations: [FactKey], statements: [FactKey]) {
    let others = try entities.nodes(of: other.row)
    func first(_ columns: String, of table: String, by sort: String, _ condition: String = "") throws -> [FactKey] {
      let select = try database.cachedStatement(
        sql: """
          \(Self.select("min(article), \(columns)", from: table)) \(Self.condition("other", in: others)) \(condition)
          GROUP BY r.node, r.other, \(sort)
          """)
      return try keys(select, of: one, [others.queryList])
    }
    let belongings = try BelongingFacts.types.map(WordCodes.relationTypes.code).map(String.init)
    return (
      try first(
        "relation", of: "node_relation", by: "r.type",
        "AND abs(r.type) NOT IN (\(belongings.joined(separator: ", ")))"),
      try first("statement", of: "node_statement", by: "r.part")
    )
  }

  /// All statements of an entity.
  func statements(by entity: EntityRows.Entity) throws -> [FactKey] {
    let select = try database.cachedStatement(
      sql: "\(Self.select("article, statement", from: "node_statement")) AND r.part = ? AND r.other = 0")
    return try keys(select, of: entity, [TieIndex.Part.speaker.rawValue])
  }

  /// - Parameter arguments: those of the statement after the nodes.
  private func keys(
    _ select: GRDB.Statement, of entity: EntityRows.Entity, _ arguments: StatementArguments
  ) throws -> [FactKey] {
    let nodes = try entities.nodes(of: entity.row).queryList
    let rows = try Row.fetchCursor(select, arguments: [nodes] + arguments)
    var keys: [FactKey] = []
    while let row = try rows.next().map(StoredRow.init) {
      keys.append(FactKey(article: Int64(try row.integer(0)), number: try row.integer(1)))
    }
    return keys
  }

  /// - Parameter arguments: those of the statement after the nodes.
  private func ends(
    _ select: GRDB.Statement, of entity: EntityRows.Entity, _ arguments: StatementArguments = []
  ) throws -> [End] {
    var found: [(node: Int64, key: FactKey)] = []
    let rows = try Row.fetchCursor(select, arguments: [entities.nodes(of: entity.row).queryList] + arguments)
    while let row = try rows.next().map(StoredRow.init) {
      let key = FactKey(article: Int64(try row.integer(1)), number: try row.integer(2))
      found.append((Int64(try row.integer(0)), key))
    }
    try entities.read(ofNodes: Set(found.map(\.node)))
    return try found.compactMap { node, key in
      let other = try entities.entity(ofNode: node)
      return other.isHidden || other.row == entity.row ? nil : End(other: other, key: key)
    }
  }
}
