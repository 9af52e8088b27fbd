internal import KorpuResolution

/// A node of an archive.
struct StoredNode: Sendable {
  let id: Int64
  var entity: Int64?
  /// Behind a reference, for thousands of nodes are handed on.
  private var content: Content

  private final class Content: Sendable {
    let node: NameNode

    init(_ node: NameNode) { self.node = node }
  }

  init(id: Int64, node: NameNode, entity: Int64?) {
    self.id = id
    self.entity = entity
    content = Content(node)
  }

  var node: NameNode {
    get { content.node }
    set { content = Content(newValue) }
  }
}
