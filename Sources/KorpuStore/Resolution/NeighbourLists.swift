internal import Foundation
internal import GRDB
internal import KorpuResolution

/// How alike nodes are whose names may be one's, within a transaction: for each node those that it may be one with. What
/// changes is written by ``save()``.
final class NeighbourLists {
  let database: Database
  private var known: [Int64: [Neighbour]] = [:]
  private var changed: Set<Int64> = []

  /// So many lists are in memory at most.
  private static let mostKnown = 50_000

  init(_ database: Database) { self.database = database }

  /// The neighbours of a node, ascending.
  ///
  /// - Complexity: O(neighbours + log size of the archive).
  func neighbours(of node: Int64) throws -> [Neighbour] {
    if let list = known[node] { return list }
    try read([node])
    return known[node] ?? []
  }

  /// Reads the lists of nodes that are going to be asked for: many at once are read faster than one by one.
  ///
  /// - Complexity: O(neighbours + nodes · log size of the archive).
  func read(_ nodes: some Sequence<Int64>) throws {
    let unknown = nodes.filter { known[$0] == nil }
    if unknown.isEmpty { return }
    if known.count + unknown.count > Self.mostKnown {
      try save()
      known.removeAll(keepingCapacity: true)
    }
    for node in unknown { known[node] = [] }
    let rows = try rows(of: unknown)
    while let row = try rows.next().map(StoredRow.init) {
      known[Int64(try row.integer(0))] = try [Neighbour](data: row.data(1))
    }
  }

  /// Goes through the lists of nodes, in any order, without keeping those that have to be read.
  ///
  /// - Complexity: O(neighbours + nodes · log size of the archive).
  func visit(_ nodes: [Int64], _ visit: (Int64, [Neighbour]) -> Void) throws {
    for node in nodes { if let list = known[node] { visit(node, list) } }
    let rows = try rows(of: nodes.filter { known[$0] == nil })
    while let row = try rows.next().map(StoredRow.init) {
      visit(Int64(try row.integer(0)), try [Neighbour](data: row.data(1)))
    }
  }

  private func rows(of nodes: [Int64]) throws -> RowCursor {
    let select = try database.cachedStatement(
      sql: "SELECT node, neighbours FROM neighbourhood WHERE node IN (SELECT value FROM json_each(?))")
    return try Row.fetchCursor(select, arguments: [nodes.queryList])
  }

  /// Notes the neighbours of a node anew.
  ///
  /// - Parameter others: ascending.
  func setNeighbours(of node: Int64, to others: [Neighbour]) throws {
    let kept = Set(others.map(\.node))
    for old in try neighbours(of: node) where !kept.contains(old.node) { try remove(node, from: old.node) }
    known[node] = others
    changed.insert(node)
    for other in others {
      try set(Neighbour(node: node, names: other.names, bits: other.bits), of: other.node)
    }
  }

  /// Notes what the comparison with a neighbour comes to now.
  func setBits(_ bits: Double, of node: Int64, and other: Int64) throws {
    for (one, another) in [(node, other), (other, node)] {
      let list = try neighbours(of: one)
      let place = list.place(of: another)
      guard place < list.count, list[place].node == another else { continue }
      known[one]?[place].bits = bits
      changed.insert(one)
    }
  }

  /// Writes all that has changed.
  func save() throws {
    let write = try database.cachedStatement(
      sql: """
        INSERT INTO neighbourhood (node, neighbours) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET neighbours = excluded.neighbours
        """)
    let delete = try database.cachedStatement(sql: "DELETE FROM neighbourhood WHERE node = ?")
    for node in changed.sorted() {
      let list = known[node] ?? []
      if list.isEmpty {
        try delete.execute(arguments: [node])
      } else {
        try write.execute(arguments: [node, list.data])
      }
    }
    changed = []
  }

  private func set(_ neighbour: Neighbour, of node: Int64) throws {
    let list = try neighbours(of: node)
    let place = list.place(of: neighbour.node)
    if place < list.count, list[place].node == neighbour.node {
      known[node]?[place] = neighbour
    } else {
      known[node]?.insert(neighbour, at: place)
    }
    changed.insert(node)
  }

  private func remove(_ neighbour: Int64, from node: Int64) throws {
    let list = try neighbours(of: node)
    let place = list.place(of: neighbour)
    guard place < list.count, list[place].node == neighbour else { return }
    known[node]?.remove(at: place)
    changed.insert(node)
  }
}
