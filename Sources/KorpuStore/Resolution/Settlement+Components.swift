internal import KorpuResolution

extension Settlement {
  /// The components that some nodes belong to, each once.
  func components(of seeds: Set<Int64>) throws -> [StoredComponent] {
    var seen: Set<Int64> = []
    var components: [StoredComponent] = []
    for some in seeds.sorted().parts(of: Self.readTogether) {
      var near = NeighbourBits(neighbours)
      try near.read(from: Set(some).subtracting(seen))
      try cache.readOutlines(near.nodes)
      for seed in some where !seen.contains(seed) {
        let nodes = try component(of: seed, among: &near, besides: &seen)
        if !nodes.isEmpty {
          components.append(StoredComponent(nodes, constraints: constraints, neighbours: near))
        }
      }
    }
    return components
  }

  private func component(
    of seed: Int64, among near: inout NeighbourBits, besides seen: inout Set<Int64>
  ) throws -> [StoredNode] {
    var component: [StoredNode] = []
    var waiting = [seed]
    while let id = waiting.popLast() {
      guard seen.insert(id).inserted, let outline = try cache.outline(id) else { continue }
      let judged = constraints.isEmpty ? [] : try nodes.judged(with: id)
      guard !outline.node.isShortName || !judged.isEmpty else { continue }
      component.append(outline)
      // Others than its links may have led to it.
      try near.read(from: [id])
      for other in near[id] where other.bits > 0 && !seen.contains(other.node) { waiting.append(other.node) }
      waiting += judged
    }
    return component
  }

  private static let readTogether = 4_096

  /// Finds who of components is one, and gives each its entity.
  mutating func resolve(_ components: [StoredComponent]) throws {
    let standings = try standings(of: components)
    for (component, clusters) in zip(components, components.parallelMap(\.clusters)) {
      for cluster in clusters {
        let isContested = clusters.count > 1
        let nodes = cluster.map { component.nodes[$0] }
        // As they are now: another cluster may have taken some of them.
        let current = try nodes.compactMap { try cache.outline($0.id) }
        if let standing = Self.standing(of: nodes, now: current, among: standings) {
          guard standing.entity.isContested != isContested else { continue }
          try entities.setContested(isContested, standing.id)
        } else {
          try entities.setContested(isContested, give(current.map(\.id)))
        }
      }
    }
  }

  /// What is known of the entities of components.
  private func standings(of components: [StoredComponent]) throws -> [Int64: EntityStanding] {
    let held = components.lazy.flatMap(\.nodes).compactMap(\.entity)
    var names = held.reduce(into: [Int64: Int]()) { $0[$1, default: 0] += 1 }
    // Without judgements an entity has no full name but in these components: what has come apart was looked at.
    if !constraints.isEmpty { names = try entities.fullNames(of: names.keys.sorted()) }
    let contested = try entities.contested(among: names.keys.sorted())
    return Dictionary(
      uniqueKeysWithValues: names.map { entity, names in
        (entity, EntityStanding(isContested: contested.contains(entity), fullNames: names))
      })
  }

  /// The entity whose full names are those of a cluster, so that there is nothing to do; `nil` where it is none.
  ///
  /// - Parameters:
  ///   - nodes: The cluster as it was before any name was given to another entity.
  ///   - current: The same nodes now.
  private static func standing(
    of nodes: [StoredNode], now current: [StoredNode], among standings: [Int64: EntityStanding]
  ) -> (id: Int64, entity: EntityStanding)? {
    guard let id = nodes.first?.entity, let entity = standings[id], entity.fullNames == current.count,
      nodes.allSatisfy({ $0.entity == id && !$0.node.isShortName }), current.allSatisfy({ $0.entity == id })
    else { return nil }
    return (id, entity)
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
      let made = try entities.insert(profile(of: cluster.compactMap { try cache.outline($0) }))
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
}
