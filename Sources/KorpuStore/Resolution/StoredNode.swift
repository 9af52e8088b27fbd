internal import KorpuResolution

/// A node of an archive.
struct StoredNode: Sendable {
  let id: Int64
  var node: NameNode
  var entity: Int64?
}
