internal import GRDB
internal import KorpuResolution

/// Nodes that were read, for those that come again and again. For one transaction only: what others write after it, it
/// does not see.
final class NodeCache {
  private var nodes: [Int64: StoredNode] = [:]
  private let table: NodeTable

  /// So many are kept; then it begins anew.
  private static let most = 20_000

  init(_ table: NodeTable) { self.table = table }

  /// A node; `nil` where it is gone.
  func node(_ id: Int64) throws -> StoredNode? {
    if let known = nodes[id] { return known }
    guard let found = try table.node(id) else { return nil }
    if nodes.count >= Self.most { nodes.removeAll(keepingCapacity: true) }
    nodes[id] = found
    return found
  }

  func setEntity(_ entity: Int64?, of id: Int64) throws {
    try table.setEntity(entity, of: id)
    nodes[id]?.entity = entity
  }

  func forget(_ id: Int64) { nodes[id] = nil }
}
