internal import KorpuResolution

/// Full names that hang together, by links or by judgements.
struct StoredComponent {
  /// In the order of their keys.
  let nodes: [StoredNode]
  /// The pairs among them whose names may be one's.
  let pairs: [NodeLink]

  init(_ nodes: [StoredNode], neighbours: [Int64: [NodeNeighbourhood.Neighbour]]) {
    let nodes = nodes.sorted { $0.node.key < $1.node.key }
    let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($0.element.id, $0.offset) })
    self.nodes = nodes
    pairs = nodes.enumerated().flatMap { place, stored in
      (neighbours[stored.id] ?? []).compactMap { neighbour in
        guard let other = places[neighbour.node], other > place else { return nil }
        return NodeLink(place, other, bits: neighbour.bits)
      }
    }
  }
}

extension Settlement {
  /// The components that some nodes belong to, each once.
  func components(of seeds: Set<Int64>) throws -> [StoredComponent] {
    var seen: Set<Int64> = []
    var components: [StoredComponent] = []
    for seed in seeds.sorted() where !seen.contains(seed) {
      var component: [StoredNode] = []
      var neighbours: [Int64: [NodeNeighbourhood.Neighbour]] = [:]
      var waiting = [seed]
      while let id = waiting.popLast() {
        guard seen.insert(id).inserted, let stored = try cache.node(id) else { continue }
        let judged = constraints.isEmpty ? [] : try nodes.judged(with: id)
        guard !stored.node.isShortName || !judged.isEmpty else { continue }
        component.append(stored)
        let near = try neighbourhood.neighbours(of: id)
        neighbours[id] = near
        waiting += near.filter { $0.bits > 0 }.map(\.node) + judged
      }
      if !component.isEmpty { components.append(StoredComponent(component, neighbours: neighbours)) }
    }
    return components
  }

  /// Finds who of a component is one, and gives each its entity.
  mutating func resolve(_ component: StoredComponent) throws {
    var resolution = Component(
      nodes: component.nodes.map(\.node), pairs: component.pairs, constraints: constraints)
    let clusters = resolution.resolved()
    for cluster in clusters {
      let entity = try give(cluster.map { component.nodes[$0].id })
      try entities.setContested(clusters.count > 1, entity)
    }
  }

  /// Gives nodes that are one the entity that they had. An entity stays with the oldest of its nodes; of several the oldest
  /// stays, and the ids of the others answer for it from now on.
  ///
  /// - Returns: the entity.
  private mutating func give(_ cluster: [Int64]) throws -> Int64 {
    let ids = Set(cluster)
    // As they are now: an entity that another cluster of the component has joined is gone.
    let nodes = try cluster.compactMap { try cache.node($0) }
    let claimed = try Set(nodes.compactMap(\.entity)).sorted().filter { entity in
      try entities.namingNodes(of: entity).first.map(ids.contains) ?? true
    }
    guard let entity = claimed.first else {
      let made = try entities.insert(profile(of: nodes))
      for id in cluster { try move(id, to: made) }
      return made
    }
    for id in cluster { try move(id, to: entity) }
    for old in claimed.dropFirst() { try merge(old, into: entity) }
    return entity
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
    let forms = try entities.forms(of: entity)
    let profile = BearerProfile(of: named.map(\.node), printed: named.map { forms[$0.id] ?? [:] })
    try entities.update(entity, to: profile, judged: standings)
  }

  /// What an entity is called that is not there yet.
  func profile(of stored: [StoredNode]) throws -> BearerProfile {
    BearerProfile(of: stored.map(\.node), printed: try stored.map { try counts.counts(of: .form, $0.id) })
  }
}
