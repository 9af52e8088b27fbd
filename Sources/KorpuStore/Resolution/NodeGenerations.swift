/// Nodes that were asked for of late, and those that were before them: what is asked for again becomes recent again, and
/// the rest is forgotten.
struct NodeGenerations: Sendable {
  private let most: Int
  private var recent: [Int64: StoredNode] = [:]
  private var earlier: [Int64: StoredNode] = [:]

  /// - Parameter most: How many are recent at most; as many are kept that were.
  init(most: Int) { self.most = most }

  mutating func node(_ id: Int64) -> StoredNode? {
    if let node = recent[id] { return node }
    guard let node = earlier[id] else { return nil }
    keep(node)
    return node
  }

  mutating func keep(_ node: StoredNode) {
    if recent.count >= most, recent[node.id] == nil {
      earlier = recent
      recent.removeAll(keepingCapacity: true)
    }
    recent[node.id] = node
    earlier[node.id] = nil
  }

  mutating func forget(_ id: Int64) {
    recent[id] = nil
    earlier[id] = nil
  }

  mutating func removeAll() {
    recent = [:]
    earlier = [:]
  }
}
