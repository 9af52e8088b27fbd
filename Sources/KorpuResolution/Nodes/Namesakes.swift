/// The entities of one article that might be taken for one another in the next: the article itself keeps them apart.
struct Namesakes {
  private var namesakes: [NodeKey: Set<NodeKey>] = [:]

  /// - Complexity: O(*n* log *n*) in the keys of all names, and pairs of entities that share one, of which there are few.
  init(_ names: some Sequence<(NodeKey, NodeName)>) {
    var holders: [(block: BlockingKey, key: NodeKey)] = []
    for (key, name) in names where key.type != "country" {
      let node = NameNode(key: key, profile: NodeProfile(), name: name)
      for block in node.blockingKeys { holders.append((block, key)) }
    }
    // Sorted by number, since hardly any two share a key: a list for each would be made for nothing.
    let order = holders.indices.sorted { holders[$0].block.value < holders[$1].block.value }
    for (place, one) in order.enumerated() {
      for other in order[(place + 1)...] {
        guard holders[other].block.value == holders[one].block.value else { break }
        if holders[other].block == holders[one].block { add(holders[one].key, holders[other].key) }
      }
    }
  }

  private mutating func add(_ one: NodeKey, _ other: NodeKey) {
    namesakes[one, default: []].insert(other)
    namesakes[other, default: []].insert(one)
  }

  func features(of key: NodeKey) -> [NodeFeature] {
    (namesakes[key] ?? []).subtracting([key]).map { NodeFeature(.namesake, $0.text) }
  }
}
