internal import KorpuResolution

/// Full names that hang together, by links or by judgements.
struct StoredComponent {
  /// In the order of their keys.
  let nodes: [NodeOutline]
  /// The pairs among them whose names may be one's.
  let pairs: [NodeLink]

  /// - Complexity: O(*n* log *n*) in the nodes + O(neighbours).
  init(_ nodes: [NodeOutline], neighbours: (Int64) throws -> [Neighbour]) rethrows {
    let nodes = nodes.sorted { $0.key < $1.key }
    let places = Dictionary(uniqueKeysWithValues: nodes.enumerated().map { ($0.element.id, $0.offset) })
    var pairs: [NodeLink] = []
    for (place, node) in nodes.enumerated() {
      for neighbour in try neighbours(node.id) {
        if let other = places[neighbour.node], other > place {
          pairs.append(NodeLink(place, other, bits: neighbour.bits))
        }
      }
    }
    (self.nodes, self.pairs) = (nodes, pairs)
  }
}

extension Settlement {
  /// The components that some nodes belong to, each once.
  func components(of seeds: Set<Int64>) throws -> [StoredComponent] {
    var seen: Set<Int64> = []
    var components: [StoredComponent] = []
    for seed in seeds.sorted() where !seen.contains(seed) {
      var component: [NodeOutline] = []
      var waiting = [seed]
      while let id = waiting.popLast() {
        guard seen.insert(id).inserted, let outline = try cache.outline(id) else { continue }
        let judged = constraints.isEmpty ? [] : try nodes.judged(with: id)
        guard !outline.isShortName || !judged.isEmpty else { continue }
        component.append(outline)
        for near in try neighbours.neighbours(of: id) where near.bits > 0 && !seen.contains(near.node) {
          waiting.append(near.node)
        }
        waiting += judged
      }
      if !component.isEmpty {
        components.append(try StoredComponent(component, neighbours: neighbours.neighbours))
      }
    }
    return components
  }

  /// Finds who of a component is one, and gives each its entity.
  mutating func resolve(_ component: StoredComponent) throws {
    let nodes = component.nodes
    var resolution = Component(
      standings: nodes.map { constraints.standing(of: $0.key) }, pairs: component.pairs)
    let clusters = try resolution.resolved { one, other in
      guard let one = try cache.node(nodes[one].id), let other = try cache.node(nodes[other].id) else { return false }
      return NodeComparison.areOpposed(one.node, other.node)
    }
    for cluster in clusters {
      let entity = try give(cluster.map { nodes[$0].id })
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
    let held = try Set(cluster.compactMap { try cache.outline($0)?.entity })
    let claimed = try held.sorted().filter { try entities.firstNamingNode(of: $0).map(ids.contains) ?? true }
    guard let entity = claimed.first else {
      let made = try entities.insert(profile(of: cluster.compactMap { try cache.node($0) }))
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
