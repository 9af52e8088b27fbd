internal import KorpuResolution

extension Settlement {
  /// The full names that hang together with some nodes, by links or by judgements, each component once.
  func components(of seeds: Set<Int64>) throws -> [[StoredNode]] {
    var seen: Set<Int64> = []
    var components: [[StoredNode]] = []
    for seed in seeds.sorted() where !seen.contains(seed) {
      var component: [StoredNode] = []
      var waiting = [seed]
      while let id = waiting.popLast() {
        guard seen.insert(id).inserted, let stored = try cache.node(id) else { continue }
        let judged = try nodes.judged(with: id)
        guard !stored.node.isShortName || !judged.isEmpty else { continue }
        component.append(stored)
        waiting += try neighbourhood.links(of: id).map(\.node) + judged
      }
      if !component.isEmpty { components.append(component.sorted { $0.node.key < $1.node.key }) }
    }
    return components
  }

  /// Finds who of a component is one, and gives each its entity.
  mutating func resolve(_ component: [StoredNode]) throws {
    let places = Dictionary(uniqueKeysWithValues: component.enumerated().map { ($0.element.id, $0.offset) })
    var links: [NodeLink] = []
    for (place, stored) in component.enumerated() where component.count > 1 {
      for link in try neighbourhood.links(of: stored.id) {
        guard let other = places[link.node], other > place else { continue }
        links.append(NodeLink(place, other, bits: link.bits))
      }
    }
    var resolution = Component(nodes: component.map(\.node), links: links, constraints: constraints)
    for cluster in resolution.resolved() { try give(cluster.map { component[$0] }) }
  }

  /// Gives nodes that are one the entity that they had. An entity stays with the oldest of its nodes; of several the oldest
  /// stays, and the ids of the others answer for it from now on.
  private mutating func give(_ cluster: [StoredNode]) throws {
    let ids = Set(cluster.map(\.id))
    let claimed = try Set(cluster.compactMap(\.entity)).sorted().filter { entity in
      try entities.namingNodes(of: entity).first.map(ids.contains) ?? true
    }
    guard let entity = claimed.first else {
      let made = try entities.insert(BearerProfile(of: cluster.map(\.node)))
      for stored in cluster { try move(stored.id, to: made) }
      return
    }
    for stored in cluster { try move(stored.id, to: entity) }
    for old in claimed.dropFirst() { try merge(old, into: entity) }
  }

  mutating func merge(_ old: Int64, into entity: Int64) throws {
    for node in try entities.nodes(of: old) { try move(node, to: entity) }
    try entities.merge(old, into: entity)
    changed.remove(old)
  }

  /// What an entity is called after its nodes have changed.
  func rename(_ entity: Int64, judged standings: [JudgementStanding]) throws {
    let named = try entities.namingNodes(of: entity).compactMap { try cache.node($0)?.node }
    if named.isEmpty { return try entities.delete(entity) }
    try entities.update(entity, to: BearerProfile(of: named), judged: standings)
  }
}
