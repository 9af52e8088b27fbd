internal import GRDB
internal import KorpuModel

/// Whom articles tie to whom, read level by level, within a transaction.
final class NodeGraph {
  /// An entity that can be walked through.
  private struct Vertex {
    let entity: Int64
    let isPerson: Bool
  }

  private let database: Database
  /// What nodes belong to; `nil` for those of countries, of places, and of who is hidden.
  private var vertices: [Int64: Vertex?] = [:]

  init(_ database: Database) { self.database = database }

  /// The neighbours of some entities: pairs of an entity and a neighbour, some of them several times.
  ///
  /// - Parameter others: those who count; `nil` for all. Whoever does not count costs little.
  /// - Complexity: O(*n* log *n*) in the relations of the entities, and in the statements that name others.
  func neighbours(of entities: [Int64], among others: [Int64]? = nil) throws -> [(from: Int64, to: Int64)] {
    let nodes = try nodes(of: entities)
    // The other side of a search may have reached thousands: they are told apart here, not by SQLite.
    let targets = try others.map { Set(try self.nodes(of: $0)) }
    let relations = try pairs(from: nodes, to: targets, in: "node_relation")
    let statements = try pairs(from: nodes, to: targets, in: "node_statement")
    try read(Set(nodes + relations.map(\.to) + statements.map(\.to)))
    let ties = relations.compactMap { pair in ends(of: pair).map { ($0.entity, $1.entity) } }
    let addresses = statements.compactMap { pair -> (Int64, Int64)? in
      guard let (one, other) = ends(of: pair), one.isPerson, other.isPerson else { return nil }
      return (one.entity, other.entity)
    }
    return (ties + addresses).map { (from: $0.0, to: $0.1) }.filter { $0.from != $0.to }
  }

  /// Some of the neighbours of some entities, which may be among them: all where there are fewer than so many.
  ///
  /// - Parameter count: how many are enough; `nil` for all.
  func neighbours(of entities: [Int64], atMost count: Int?) throws -> [Int64] {
    var found: [Int64] = []
    for sql in [Self.entitiesTied(in: "node_relation"), Self.entitiesTied(in: "node_statement", arePeople: true)] {
      if let count, found.count >= count { break }
      let select = try database.cachedStatement(sql: sql)
      found += try Int64.fetchAll(select, arguments: [entities.queryList, count ?? -1])
    }
    return found
  }

  /// SQL for those whom a table ties to some entities, its first argument; the second is how many are enough.
  private static func entitiesTied(in table: String, arePeople: Bool = false) -> String {
    """
    SELECT DISTINCT e.id FROM (
      SELECT DISTINCT k.value AS entity, t.other AS other
      FROM json_each(?1) k CROSS JOIN node n ON n.entity = k.value CROSS JOIN \(table) t ON t.node = n.id
    ) p CROSS JOIN node o INDEXED BY entity_of_node ON o.id = p.other CROSS JOIN entity e ON e.id = o.entity
    \(arePeople ? "CROSS JOIN entity s ON s.id = p.entity AND s.type = 'person' AND e.type = 'person'" : "")
    WHERE e.type NOT IN ('country', 'place') AND e.hidden = 0 LIMIT ?2
    """
  }

  /// How many relations and statements some entities have as far as articles that name them tell: what it costs to find
  /// their neighbours.
  func cost(of entities: [Int64]) throws -> Int {
    let select = try database.cachedStatement(
      sql: """
        SELECT coalesce(sum(n.articles), 0) FROM json_each(?) k CROSS JOIN node n ON n.entity = k.value
        """)
    return try Int.fetchOne(select, arguments: [entities.queryList]) ?? 0
  }

  /// Whether to find the neighbours of some entities costs no more than to find those of others. The smaller list is counted,
  /// and the other one until it costs more.
  func costsNoMore(_ entities: [Int64], than others: [Int64]) throws -> Bool {
    guard entities.count <= others.count else {
      let most = try cost(of: others)
      return try cost(of: entities, upTo: most) <= most
    }
    let own = try cost(of: entities)
    return try cost(of: others, upTo: own - 1) >= own
  }

  /// What it costs to find the neighbours of some entities, or of some of them, which already cost more than is asked for.
  private func cost(of entities: [Int64], upTo most: Int) throws -> Int {
    var cost = 0
    for chunk in stride(from: 0, to: entities.count, by: 64) where cost <= most {
      cost += try self.cost(of: Array(entities[chunk...].prefix(64)))
    }
    return cost
  }

  private func ends(of pair: (from: Int64, to: Int64)) -> (Vertex, Vertex)? {
    guard let from = vertices[pair.from] ?? nil, let to = vertices[pair.to] ?? nil else { return nil }
    return (from, to)
  }

  private func nodes(of entities: [Int64]) throws -> [Int64] {
    let select = try database.cachedStatement(
      sql: "SELECT n.id FROM json_each(?) k CROSS JOIN node n ON n.entity = k.value")
    return try Int64.fetchAll(select, arguments: [entities.queryList])
  }

  private func pairs(
    from nodes: [Int64], to ends: Set<Int64>?, in table: String
  ) throws -> [(from: Int64, to: Int64)] {
    let select = try database.cachedStatement(
      sql: "SELECT DISTINCT t.node, t.other FROM json_each(?) k CROSS JOIN \(table) t ON t.node = k.value")
    let rows = try Row.fetchCursor(select, arguments: [nodes.queryList])
    var pairs: [(from: Int64, to: Int64)] = []
    while let row = try rows.next().map(StoredRow.init) {
      let other = Int64(try row.integer(1))
      if ends?.contains(other) ?? true { pairs.append((Int64(try row.integer(0)), other)) }
    }
    return pairs
  }

  private func read(_ nodes: Set<Int64>) throws {
    let unknown = nodes.filter { vertices[$0] == nil }.sorted()
    for node in unknown { vertices[node] = .some(nil) }
    let select = try database.cachedStatement(
      sql: """
        SELECT n.id, e.id, e.type = 'person' FROM json_each(?) k CROSS JOIN node n INDEXED BY entity_of_node ON n.id = k.value
        JOIN entity e ON e.id = n.entity WHERE e.type NOT IN ('country', 'place') AND e.hidden = 0
        """)
    let rows = try Row.fetchCursor(select, arguments: [unknown.queryList])
    while let row = try rows.next().map(StoredRow.init) {
      vertices[Int64(try row.integer(0))] = Vertex(
        entity: Int64(try row.integer(1)), isPerson: try row.integer(2) != 0)
    }
  }
}
