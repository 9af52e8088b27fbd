internal import KorpuResolution

extension Settlement {
  /// The components that some nodes belong to, each once.
  func components(of seeds: Set<Int64>) throws -> [StoredComponent] {
    var seen: Set<Int64> = []
    var components: [StoredComponent] = []
    for some in seeds.sorted().parts(of: Self.readTogether) {
      var search = ComponentSearch(neighbours)
      let judged = try read(some.filter { !seen.contains($0) }, by: &search)
      let found = search.components(joining: judged)
      try cache.readOutlines(found.flatMap(\.nodes).sorted())
      for component in found {
        seen.formUnion(component.nodes)
        if let stored = try stored(component) { components.append(stored) }
      }
    }
    return components
  }

  private static let readTogether = 4_096

  /// Reads what hangs together with nodes.
  ///
  /// - Returns: those of them that judgements make one.
  private func read(_ seeds: [Int64], by search: inout ComponentSearch) throws -> [[Int64]] {
    var judged: [[Int64]] = []
    var next = try search.read(from: seeds)
    while !constraints.isEmpty, !next.isEmpty {
      let groups = try next.map { try nodes.judged(with: $0) }.filter { !$0.isEmpty }
      judged += groups
      next = try search.read(from: groups.joined())
    }
    return judged
  }

  /// `nil` for a node that is gone, and for a shortened name by itself: whom that stands for is told by other things,
  /// unless a judgement says it.
  private func stored(_ found: ComponentSearch.Found) throws -> StoredComponent? {
    let outlines = try found.nodes.compactMap(cache.outline)
    guard outlines.count == found.nodes.count else { return nil }
    if outlines.count == 1, outlines[0].node.isShortName,
      try constraints.isEmpty || nodes.judged(with: outlines[0].id).isEmpty
    {
      return nil
    }
    let standings = outlines.map { constraints.standing(of: $0.node.key) }
    return StoredComponent(outlines, standings: standings, pairs: found.pairs)
  }

  /// Gives whoever of components is one its entity.
  mutating func resolve(_ components: [StoredComponent], into clusters: [[[Int]]]) throws {
    let standings = try standings(of: components)
    for (component, clusters) in zip(components, clusters) {
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
