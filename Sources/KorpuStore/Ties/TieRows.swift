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
  /// - Complexity: O(the result · log size of the archive).
  func relations(
    _ type: RelationType, _ direction: Direction, _ entity: EntityRows.Entity, with others: [EntityRows.Entity]? = nil
  ) throws -> [End] {
    let others = try others.map(nodes)
    let select = try database.cachedStatement(
      sql: """
        \(Self.select("other, article, relation", from: "node_relation")) AND r.type = ?
        \(Self.condition("other", in: others))
        """)
    let lists = [others?.queryList].compactMap(\.self)
    return try ends(select, of: entity, [Self.code(of: type, direction)] + StatementArguments(lists))
  }

  /// The relations of one type that lead from many entities, or to them, as far as some articles state them, by the rows of
  /// the entities.
  ///
  /// - Complexity: O(relations of the articles · log size of the archive).
  func relations(
    _ type: RelationType, _ direction: Direction, ofAll owners: [EntityRows.Entity], in articles: Set<Int64>
  ) throws -> [Int64: [End]] {
    var ownersOfNodes: [Int64: EntityRows.Entity] = [:]
    for owner in owners { for node in try entities.nodes(of: owner.row) { ownersOfNodes[node] = owner } }
    let select = try database.cachedStatement(
      sql: Self.selectOfArticles("s.node, o.node, r.article, r.number", direction))
    let code = Int64(try WordCodes.relationTypes.code(of: type))
    let rows = try Row.fetchCursor(select, arguments: [articles.sorted().queryList, [code].queryList])
    var found: [(owner: EntityRows.Entity, node: Int64, key: FactKey)] = []
    while let row = try rows.next().map(StoredRow.init) {
      guard let owner = ownersOfNodes[Int64(try row.integer(0))] else { continue }
      let key = FactKey(article: Int64(try row.integer(2)), number: try row.integer(3))
      found.append((owner, Int64(try row.integer(1)), key))
    }
    try entities.read(ofNodes: Set(found.map(\.node)))
    return try found.reduce(into: [:]) { ends, found in
      let other = try entities.entity(ofNode: found.node)
      if other.isHidden || other.row == found.owner.row { return }
      ends[found.owner.row, default: []].append(End(other: other, key: found.key))
    }
  }

  /// All relations of an entity that one article states.
  ///
  /// - Complexity: O(relations of the article · log size of the archive).
  func relations(of entity: EntityRows.Entity, in article: Int64) throws -> [End] {
    let codes = try WordCodes.relationTypes.words.map { Int64(try WordCodes.relationTypes.code(of: $0)) }
    return try Direction.allCases.flatMap { direction in
      let select = try database.cachedStatement(
        sql: """
          \(Self.selectOfArticles("o.node, r.article, r.number", direction, articles: "?2", types: "?3"))
          AND s.node IN (SELECT value FROM json_each(?1))
          """)
      return try ends(select, of: entity, [[article].queryList, codes.queryList])
    }
  }

  /// With whom each of many entities has relations of one type that lead from it, or to it; each pair once.
  ///
  /// - Complexity: O(these relations · log size of the archive).
  func others(
    _ type: RelationType, _ direction: Direction, ofAll owners: [EntityRows.Entity]
  ) throws -> [(owner: EntityRows.Entity, other: EntityRows.Entity)] {
    let select = try database.cachedStatement(sql: Self.selectOfEntities("DISTINCT k.value, r.other", type, direction))
    let rows = try Row.fetchCursor(select, arguments: [owners.map(\.row).queryList])
    var nodes: [Int64: Set<Int64>] = [:]
    while let row = try rows.next().map(StoredRow.init) {
      nodes[Int64(try row.integer(0)), default: []].insert(Int64(try row.integer(1)))
    }
    try entities.read(ofNodes: nodes.values.reduce(into: []) { $0.formUnion($1) })
    return try owners.unique(by: \.row).flatMap { owner in
      let found = Set(try nodes[owner.row, default: []].map(entities.row)).sorted()
      return try found.map(entities.entity(at:)).filter { !$0.isHidden && $0.row != owner.row }.map { (owner, $0) }
    }
  }

  /// The relations of one type that lead from an entity, or to it, though nothing is read of who is at their other ends: it
  /// may be hidden, and the entity itself.
  ///
  /// - Complexity: O(the result · log size of the archive).
  func contacts(_ type: RelationType, _ direction: Direction, _ entity: EntityRows.Entity) throws -> [Contact] {
    try contacts(type, direction, ofAll: [entity]).map(\.contact)
  }

  /// The same of many entities, with the row of each.
  func contacts(
    _ type: RelationType, _ direction: Direction, ofAll owners: [EntityRows.Entity]
  ) throws -> [(owner: Int64, contact: Contact)] {
    let relations = try Self.selectOfEntities("k.value AS owner, r.other, r.article, r.relation", type, direction)
    let select = try database.cachedStatement(
      sql: """
        SELECT r.owner, o.entity, r.article, r.relation FROM (\(relations)) r
        CROSS JOIN node o INDEXED BY entity_of_node ON o.id = r.other
        """)
    let rows = try Row.fetchCursor(select, arguments: [owners.map(\.row).queryList])
    var contacts: [(owner: Int64, contact: Contact)] = []
    while let row = try rows.next().map(StoredRow.init) {
      let key = FactKey(article: Int64(try row.integer(2)), number: try row.integer(3))
      contacts.append((Int64(try row.integer(0)), Contact(other: Int64(try row.integer(1)), key: key)))
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

  /// The nodes of the people with whom some entities have relations of one type that lead from them, or to them: a body has
  /// thousands, of whom nothing else is read.
  ///
  /// - Complexity: O(relations of the type that the entities have, and the result · log size of the archive).
  func nodesOfPeople(
    _ type: RelationType, _ direction: Direction, ofAll owners: [EntityRows.Entity]
  ) throws -> Set<Int64> {
    let select = try database.cachedStatement(
      sql: """
        SELECT m.id FROM (
          SELECT DISTINCT n.entity FROM (
            SELECT DISTINCT r.other FROM json_each(?) k CROSS JOIN node s ON s.entity = k.value
              CROSS JOIN node_relation r ON r.node = s.id AND r.type = ?
          ) f CROSS JOIN node n INDEXED BY entity_of_node ON n.id = f.other
        ) x CROSS JOIN entity e ON e.id = x.entity AND e.type = 'person' AND e.hidden = 0
        CROSS JOIN node m ON m.entity = e.id
        """)
    return try Int64.fetchSet(
      select, arguments: [owners.map(\.row).queryList, Self.code(of: type, direction)])
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

  /// SQL for some columns of the relations of one type that lead from the entities of a list, an argument, or to them.
  private static func selectOfEntities(
    _ columns: String, _ type: RelationType, _ direction: Direction
  ) throws(Damage) -> String {
    // SQLite takes an index of some types where the statement itself says which is asked for.
    let index = direction == .from && [.partOf, .heldIn].contains(type) ? "INDEXED BY setting_of_node" : ""
    return """
      SELECT \(columns) FROM json_each(?) k CROSS JOIN node n ON n.entity = k.value
        CROSS JOIN node_relation r \(index) ON r.node = n.id AND r.type = \(try code(of: type, direction))
      """
  }

  /// SQL for some columns of the relations of a list of types, read from one end, of the articles of a list; `s` is the node
  /// at this end and `o` that at the other.
  private static func selectOfArticles(
    _ columns: String, _ direction: Direction, articles: String = "?1", types: String = "?2"
  ) -> String {
    let (own, other) = direction == .from ? ("source", "target") : ("target", "source")
    return """
      SELECT \(columns)
      FROM json_each(\(articles)) k CROSS JOIN relation r ON r.article = k.value
        CROSS JOIN appearance_node s ON s.article = r.article AND s.number = r.\(own)
        CROSS JOIN appearance_node o ON o.article = r.article AND o.number = r.\(other)
      WHERE r.type IN (SELECT value FROM json_each(\(types))) AND o.node <> s.node
      """
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
