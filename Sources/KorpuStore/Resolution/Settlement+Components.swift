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
        let judged = constraints.isEmpty ? [] : try nodes.judged(with: id)
        guard !stored.node.isShortName || !judged.isEmpty else { continue }
        component.append(stored)
        waiting += try neighbourhood.neighbours(of: id).filter { $0.bits > 0 }.map(\.node) + judged
      }
      if !component.isEmpty { components.append(component.sorted { $0.node.key < $1.node.key }) }
    }
    return components
  }

  /// Finds who of a component is one, and gives each its entity.
  mutating func resolve(_ component: [StoredNode]) throws {
    let places = Dictionary(uniqueKeysWithValues: component.enumerated().map { ($0.element.id, $0.offset) })
    var pairs: [NodeLink] = []
    for (place, stored) in component.enumerated() where component.count > 1 {
      for neighbour in try neighbourhood.neighbours(of: stored.id) {
        guard let other = places[neighbour.node], other > place else { continue }
        pairs.append(NodeLink(place, other, bits: neighbour.bits))
      }
    }
    var resolution = Component(nodes: component.map(\.node), pairs: pairs, constraints: constraints)
    for cluster in resolution.resolved() { try give(cluster.map { component[$0].id }) }
  }

  /// Gives nodes that are one the entity that they had. An entity stays with the oldest of its nodes; of several the oldest
  /// stays, and the ids of the others answer for it from now on.
  private mutating func give(_ cluster: [Int64]) throws {
    let ids = Set(cluster)
    // As they are now: an entity that another cluster of the component has joined is gone.
    let nodes = try cluster.compactMap { try cache.node($0) }
    let claimed = try Set(nodes.compactMap(\.entity)).sorted().filter { entity in
      try entities.namingNodes(of: entity).first.map(ids.contains) ?? true
    }
    guard let entity = claimed.first else {
      let made = try entities.insert(profile(of: nodes))
      for id in cluster { try move(id, to: made) }
      return
    }
    for id in cluster { try move(id, to: entity) }
    for old in claimed.dropFirst() { try merge(old, into: entity) }
  }

  mutating func merge(_ old: Int64, into entity: Int64) throws {
    for node in try entities.nodes(of: old) { try move(node, to: entity) }
    try entities.merge(old, into: entity)
    changed.remove(old)
  }

  /// What an entity is called after its nodes have changed.
  func rename(_ entity: Int64, judged standings: [JudgementStanding]) throws {
    let named = try entities.namingNodes(of: entity).compactMap { try cache.node($0) }
    if named.isEmpty { return try entities.delete(entity) }
    try entities.update(entity, to: profile(of: named), judged: standings)
  }

  func profile(of stored: [StoredNode]) throws -> BearerProfile {
    BearerProfile(of: stored.map(\.node), printed: try stored.map { try counts.counts(of: .form, $0.id) })
  }
}
