internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// Whether entities are called, and are, what their nodes and the judgements say, within a transaction.
struct EntityCheck {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// What is wrong, each a clause.
  ///
  /// Ids stay whatever becomes of an entity, so that of them no more can be told than whether they are any.
  ///
  /// - Parameter version: The rules and tables that are at hand. Where others found who is who, they may have called it
  ///   otherwise, and names are not looked at.
  /// - Complexity: O(nodes and their names).
  func damages(resolvedBy version: ExtractionVersion?) -> [String] {
    do {
      let noted = try String.fetchOne(database, sql: "SELECT value FROM meta WHERE key = 'resolution'")
      let isCurrent = noted == nil || noted == version?.text
      let counts = [
        (try unfitIDs(), "ids are none that an entity can have"),
        (try isCurrent ? unfitEntities() : 0, "entities are not what their names and the judgements make of them"),
      ]
      return counts.compactMap { count, problem in count == 0 ? nil : "\(count) \(problem)" }
    } catch let damage as Damage {
      return [damage.what]
    } catch {
      return ["entities cannot be read"]
    }
  }

  /// How many ids are none of their type, have letters that no id has, or mean two entities.
  private func unfitIDs() throws -> Int {
    let count = try Int.fetchOne(
      database,
      sql: """
        SELECT (SELECT count(*) FROM alias JOIN entity USING (public_id)) + (
          SELECT count(*) FROM (
            SELECT public_id, type FROM entity
            UNION ALL SELECT a.public_id, e.type FROM alias a JOIN entity e ON e.id = a.entity
          ) WHERE substr(public_id, 1, length(type) + 1) <> type || '-' OR public_id GLOB '*[^a-z0-9-]*')
        """)
    return count ?? 0
  }

  private func unfitEntities() throws -> Int {
    let (nodes, counts) = (NodeTable(database), NodeCounts(database))
    let standings = try ArchiveConstraints(database).standings()
    let rows = try Row.fetchCursor(database, sql: "SELECT id, type, kind, name, hidden, named FROM entity ORDER BY id")
    var count = 0
    while let row = try rows.next().map(StoredRow.init) {
      let id = Int64(try row.integer(0))
      let found = EntityDescription(
        type: try row.text(1), kind: try row.textIfPresent(2), name: try row.text(3),
        isHidden: try row.integer(4) != 0, isNamed: try row.integer(5) != 0)
      let named = try namingNodes(of: id)
      // One without nodes is told of elsewhere.
      if named.isEmpty { continue }
      let profile = BearerProfile(
        of: try named.compactMap { try nodes.node($0)?.node },
        printed: try named.map { try counts.counts(of: .form, $0) })
      if found != EntityDescription(profile, judged: standings[id] ?? []) { count += 1 }
    }
    return count
  }

  /// The nodes of an entity that have full names, else all of its nodes.
  private func namingNodes(of entity: Int64) throws -> [Int64] {
    let nodes = "SELECT id FROM node WHERE entity = ?"
    let full = try database.cachedStatement(sql: "\(nodes) AND (type <> 'person' OR distinction = '') ORDER BY id")
    let found = try Int64.fetchAll(full, arguments: [entity])
    if !found.isEmpty { return found }
    return try Int64.fetchAll(database.cachedStatement(sql: "\(nodes) ORDER BY id"), arguments: [entity])
  }
}

/// What the row of an entity says of it.
private struct EntityDescription: Equatable {
  let type: String
  let kind: String?
  let name: String
  let isHidden: Bool
  let isNamed: Bool
}

extension EntityDescription {
  /// What ``EntityTable/update(_:to:judged:)`` writes.
  init(_ profile: BearerProfile, judged standings: [JudgementStanding]) {
    self.init(
      type: profile.type, kind: standings.compactMap(\.kind).max()?.value.kindName ?? profile.kind,
      name: standings.compactMap(\.displayName).max()?.value ?? profile.name,
      isHidden: standings.contains(where: \.isHidden), isNamed: standings.contains { $0.displayName != nil })
  }
}
