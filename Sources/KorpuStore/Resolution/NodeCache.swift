internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// Nodes that were read, for those that come again and again: within a transaction, and in the next ones as long as
/// nobody else writes.
final class NodeCache {
  /// What is kept between transactions.
  struct Contents: Sendable {
    fileprivate var dataVersion: Int?
    /// Persons, of whom there are most, and who are compared with few.
    fileprivate var persons = NodeGenerations(most: 30_000)
    /// Bodies and gatherings: each new one is compared with hundreds, and reading their names takes longest.
    fileprivate var bodies = NodeGenerations(most: 30_000)
  }

  private(set) var contents: Contents
  private let table: NodeTable
  private var outlines: [Int64: NodeOutline] = [:]

  /// - Parameter contents: What was kept by an earlier transaction that was committed.
  init(_ contents: Contents?, of database: Database) throws {
    table = NodeTable(database)
    let version = try Int.fetchOne(database, sql: "PRAGMA data_version")
    self.contents = contents ?? Contents()
    // Another connection has written since.
    if self.contents.dataVersion != version { self.contents = Contents(dataVersion: version) }
  }

  /// A node; `nil` where it is gone.
  func node(_ id: Int64) throws -> StoredNode? {
    if let known = known(id) { return known }
    guard let found = try table.node(id) else { return nil }
    keep(found)
    return found
  }

  /// A node without what articles state of it; `nil` where it is gone.
  func outline(_ id: Int64) throws -> NodeOutline? {
    if let known = known(id) { return NodeOutline(known) }
    if let known = outlines[id] { return known }
    let found = try table.outline(id)
    outlines[id] = found
    return found
  }

  /// Keeps a node as it is now in the archive.
  func keep(_ node: StoredNode) {
    if node.node.key.type == EntityTypeName.person.rawValue {
      contents.persons.keep(node)
    } else {
      contents.bodies.keep(node)
    }
  }

  func setEntity(_ entity: Int64?, of id: Int64) throws {
    try table.setEntity(entity, of: id)
    outlines[id]?.entity = entity
    guard var node = known(id) else { return }
    node.entity = entity
    keep(node)
  }

  func forget(_ id: Int64) {
    outlines[id] = nil
    contents.persons.forget(id)
    contents.bodies.forget(id)
  }

  func removeAll() {
    outlines = [:]
    contents.persons.removeAll()
    contents.bodies.removeAll()
  }

  private func known(_ id: Int64) -> StoredNode? { contents.persons.node(id) ?? contents.bodies.node(id) }
}
