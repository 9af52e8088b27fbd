internal import KorpuResolution

/// What of a node is needed to know where it belongs, without what articles state of it.
struct NodeOutline {
  let id: Int64
  let key: NodeKey
  let rank: NameRank
  var entity: Int64?

  init(id: Int64, key: NodeKey, rank: NameRank, entity: Int64?) {
    (self.id, self.key, self.rank, self.entity) = (id, key, rank, entity)
  }

  init(_ stored: StoredNode) {
    self.init(id: stored.id, key: stored.node.key, rank: stored.node.name.rank, entity: stored.entity)
  }

  /// Whether the name is a surname with or without initials, which many may share.
  var isShortName: Bool { rank != .full }
}
