internal import Dispatch
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
    /// Nodes without their features, which are of no use to another addition.
    fileprivate var outlines = NodeGenerations(most: 30_000)
  }

  private(set) var contents: Contents
  private let table: NodeTable

  /// So many nodes are read at once at most.
  private static let readAtOnce = 4_096

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
    try read([id])
    return known(id)
  }

  /// A node, perhaps without its features: enough to know what it is called, and where it belongs. `nil` where it is
  /// gone.
  func outline(_ id: Int64) throws -> StoredNode? {
    if let known = known(id) ?? contents.outlines.node(id) { return known }
    try readOutlines([id])
    return contents.outlines.node(id)
  }

  /// Reads nodes that are going to be asked for: many at once are read faster than one by one.
  func read(_ ids: some Sequence<Int64>) throws {
    for some in ids.filter({ known($0) == nil }).parts(of: Self.readAtOnce) {
      try readOutlines(some)
      for (id, features) in try table.features(some) {
        guard let outline = contents.outlines.node(id) else { continue }
        keep(outline.with(features))
      }
    }
  }

  /// What articles state of nodes, without what else is known of them; those that are gone are left out.
  func features(of ids: [Int64]) throws -> [Int64: FeatureCounts] {
    var found: [Int64: FeatureCounts] = [:]
    var unknown: [Int64] = []
    for id in ids {
      if let node = known(id) { found[id] = node.node.profile.features } else { unknown.append(id) }
    }
    for some in unknown.parts(of: Self.readAtOnce) {
      for (id, features) in try table.features(some) { found[id] = features }
    }
    return found
  }

  /// Reads what ``outline(_:)`` is going to be asked for.
  func readOutlines(_ ids: some Sequence<Int64>) throws {
    for some in ids.filter({ known($0) == nil && contents.outlines.node($0) == nil }).parts(of: Self.readAtOnce) {
      for outline in try table.outlines(some) { contents.outlines.keep(outline) }
    }
  }

  /// Keeps a node as it is now in the archive.
  func keep(_ node: StoredNode) {
    contents.outlines.forget(node.id)
    if node.node.key.type == EntityTypeName.person.rawValue {
      contents.persons.keep(node)
    } else {
      contents.bodies.keep(node)
    }
  }

  func setEntity(_ entity: Int64?, of id: Int64) throws {
    try table.setEntity(entity, of: id)
    if var outline = contents.outlines.node(id) {
      outline.entity = entity
      contents.outlines.keep(outline)
    }
    guard var node = known(id) else { return }
    node.entity = entity
    keep(node)
  }

  func forget(_ id: Int64) {
    contents.outlines.forget(id)
    contents.persons.forget(id)
    contents.bodies.forget(id)
  }

  func removeAll() {
    contents.outlines.removeAll()
    contents.persons.removeAll()
    contents.bodies.removeAll()
  }

  /// Forgets what is of no use to another transaction.
  func discardOutlines() {
    let gone = contents.outlines
    contents.outlines = Contents().outlines
    DispatchQueue.discard(gone)
  }

  private func known(_ id: Int64) -> StoredNode? { contents.persons.node(id) ?? contents.bodies.node(id) }
}
