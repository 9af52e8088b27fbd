internal import GRDB
internal import KorpuResolution

/// Nodes that were read, for those that come again and again: within a transaction, and in the next ones as long as
/// nobody else writes.
final class NodeCache {
  /// What is kept between transactions.
  struct Contents: Sendable {
    fileprivate var dataVersion: Int?
    fileprivate var recent: [Int64: StoredNode] = [:]
    fileprivate var earlier: [Int64: StoredNode] = [:]
  }

  private(set) var contents: Contents
  private let table: NodeTable

  /// So many are kept, and as many that were asked for before those.
  private static let most = 30_000

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
    if let known = contents.recent[id] { return known }
    guard let found = try contents.earlier[id] ?? table.node(id) else { return nil }
    keep(found)
    return found
  }

  /// Keeps a node as it is now in the archive.
  func keep(_ node: StoredNode) {
    if contents.recent.count >= Self.most {
      contents.earlier = contents.recent
      contents.recent.removeAll(keepingCapacity: true)
    }
    contents.recent[node.id] = node
    contents.earlier[node.id] = nil
  }

  func setEntity(_ entity: Int64?, of id: Int64) throws {
    try table.setEntity(entity, of: id)
    contents.recent[id]?.entity = entity
    contents.earlier[id]?.entity = entity
  }

  func removeAll() {
    contents.recent = [:]
    contents.earlier = [:]
  }

  func forget(_ id: Int64) {
    contents.recent[id] = nil
    contents.earlier[id] = nil
  }
}
