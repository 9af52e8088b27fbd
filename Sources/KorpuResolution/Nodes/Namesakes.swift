/// The entities of one article that might be taken for one another in the next: the article itself keeps them apart.
struct Namesakes {
  private var namesakes: [NodeKey: Set<NodeKey>] = [:]

  /// - Complexity: O(length of all names), and pairs of entities that share a key, of which there are few.
  init(_ names: some Sequence<(NodeKey, NodeName)>) {
    var blocks: [BlockingKey: [NodeKey]] = [:]
    for (key, name) in names where key.type != "country" {
      let node = NameNode(key: key, profile: NodeProfile(), name: name)
      for block in node.blockingKeys { blocks[block, default: []].append(key) }
    }
    for block in blocks.values where block.count > 1 {
      for key in block { namesakes[key, default: []].formUnion(block) }
    }
  }

  func features(of key: NodeKey) -> [NodeFeature] {
    (namesakes[key] ?? []).subtracting([key]).map { NodeFeature(.namesake, $0.text) }
  }
}
