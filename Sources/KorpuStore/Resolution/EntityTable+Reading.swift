internal import GRDB
internal import KorpuResolution

extension EntityTable {
  /// The nodes that give each entity its name: those of full names, else all of its nodes.
  ///
  /// - Complexity: O(nodes of the entities · log size of the archive).
  func namingNodes(of entities: [Int64]) throws -> [Int64: [Int64]] {
    let select = try database.cachedStatement(
      sql: """
        SELECT entity, id, type = 'person' AND distinction <> '' FROM node
        WHERE entity IN (SELECT value FROM json_each(?)) ORDER BY entity, id
        """)
    var (full, short): ([Int64: [Int64]], [Int64: [Int64]]) = ([:], [:])
    let rows = try Row.fetchCursor(select, arguments: [entities.queryList])
    while let row = try rows.next().map(StoredRow.init) {
      let (entity, node) = (Int64(try row.integer(0)), Int64(try row.integer(1)))
      if try row.integer(2) == 0 {
        full[entity, default: []].append(node)
      } else {
        short[entity, default: []].append(node)
      }
    }
    return full.merging(short) { full, _ in full }
  }

  /// For each node the names as printed, with the number of articles that print each.
  ///
  /// - Complexity: O(names · log size of the archive).
  func forms(of nodes: some Sequence<Int64>) throws -> [Int64: [String: Int]] {
    let select = try database.cachedStatement(
      sql: "SELECT node, form, articles FROM node_form WHERE node IN (SELECT value FROM json_each(?))")
    let rows = try Row.fetchCursor(select, arguments: [nodes.queryList])
    var forms: [Int64: [String: Int]] = [:]
    while let row = try rows.next().map(StoredRow.init) {
      forms[Int64(try row.integer(0)), default: [:]][try row.text(1)] = try row.integer(2)
    }
    return forms
  }

  /// How many full names each entity has, where it has any.
  ///
  /// - Complexity: O(nodes of the entities · log size of the archive).
  func fullNames(of entities: [Int64]) throws -> [Int64: Int] {
    let select = try database.cachedStatement(
      sql: """
        SELECT entity, count(*) FROM node
        WHERE entity IN (SELECT value FROM json_each(?)) AND NOT (type = 'person' AND distinction <> '') GROUP BY entity
        """)
    let rows = try Row.fetchCursor(select, arguments: [entities.queryList])
    var counts: [Int64: Int] = [:]
    while let row = try rows.next().map(StoredRow.init) { counts[Int64(try row.integer(0))] = try row.integer(1) }
    return counts
  }

  /// Those of entities that something keeps apart from others that their names hang together with.
  func contested(among entities: [Int64]) throws -> Set<Int64> {
    let select = try database.cachedStatement(
      sql: "SELECT id FROM entity WHERE id IN (SELECT value FROM json_each(?)) AND contested <> 0")
    return Set(try Int64.fetchAll(select, arguments: [entities.queryList]))
  }
}

/// What is known of an entity beside its name.
struct EntityStanding {
  /// Whether something keeps it apart from others that its names hang together with.
  let isContested: Bool
  /// How many nodes it has that are no shortened names.
  let fullNames: Int
}
