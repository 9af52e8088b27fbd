internal import KorpuModel
internal import KorpuResolution

extension Settlement {
  /// Compares nodes, whose names or keys are new, with those that share a key with one.
  ///
  /// - Returns: the nodes for which another cluster may come out.
  mutating func relate(_ ids: [Int64], _ changes: NodeChanges) throws -> Set<Int64> {
    var seeds: Set<Int64> = []
    for some in ids.parts(of: Self.comparedAtOnce) {
      let names = try newNames(some, changes)
      let fits = names.parallelMap(\.fits)
      try cache.read(Set(fits.joined().map(\.candidate)).sorted())
      try neighbours.read(Set(names.map(\.id) + fits.joined().map(\.candidate)).sorted())
      for (name, fits) in zip(names, fits) {
        let before = try neighbours.neighbours(of: name.id)
        let now = try (name.kept + weigh(name, with: fits)).sorted { $0.node < $1.node }
        try neighbours.setNeighbours(of: name.id, to: now)
        seeds.formUnion(Self.seeds(of: name.id, from: before, to: now))
        // Whom it is opposed to without being their neighbour hangs on its name.
        if changes[name.id].contains(.name) { seeds.insert(name.id) }
      }
    }
    return seeds
  }

  /// Few enough that all whom they are compared with are in memory.
  private static let comparedAtOnce = 64

  private func weigh(_ name: NewName, with fits: [NewName.Fit]) throws -> [Neighbour] {
    try fits.compactMap { fit in
      guard let other = try cache.node(fit.candidate) else { return nil }
      let comparison = NodeComparison(of: name.node, and: other.node, named: fit.names)
      return Neighbour(node: fit.candidate, names: fit.names, bits: comparison.bits)
    }
  }

  /// Gives nodes their keys.
  ///
  /// - Returns: those that have to be compared. Shortened names are compared with nobody here; but a judgement may have
  ///   joined one with somebody.
  private mutating func newNames(_ ids: [Int64], _ changes: NodeChanges) throws -> [NewName] {
    var found: [(name: StoredNode, kept: [Neighbour], candidates: [Int64])] = []
    try neighbours.read(ids)
    for id in ids {
      guard let stored = try cache.node(id) else { continue }
      let keys = stored.node.blockingKeys
      let change = try neighbourhood.setKeys(keys, of: stored)
      if !change.isEmpty || stored.entity == nil { moved.insert(id) }
      guard !stored.node.isShortName else { continue }
      if changes[id].contains(.name) {
        found.append((stored, [], try neighbourhood.fullNames(sharing: keys, besides: id).sorted()))
      } else if !change.isEmpty {
        let kept = try keptNeighbours(of: id, keys, change)
        let near = try neighbourhood.fullNames(sharing: change.added, besides: id)
        found.append((stored, kept, near.subtracting(kept.map(\.node)).sorted()))
      }
    }
    try cache.readOutlines(Set(found.flatMap(\.candidates)).sorted())
    return try found.map { stored, kept, candidates in
      NewName(id: stored.id, node: stored.node, kept: kept, candidates: try candidates.compactMap(cache.outline))
    }
  }

  /// The neighbours of a node that still share a key with it.
  private func keptNeighbours(
    of id: Int64, _ keys: [BlockingKey], _ change: NodeNeighbourhood.KeyChange
  ) throws -> [Neighbour] {
    let known = try neighbours.neighbours(of: id)
    guard change.hasLostSome else { return known }
    let near = try neighbourhood.fullNames(sharing: keys, besides: id)
    return known.filter { near.contains($0.node) }
  }

  /// What entities are called after their nodes have changed.
  func rename(_ entities: Set<Int64>) throws {
    let standings = try constraints.standings()
    for some in entities.sorted().parts(of: Self.namedAtOnce) {
      let naming = try self.entities.namingNodes(of: some)
      try cache.readOutlines(Set(naming.values.joined()).sorted())
      let forms = try self.entities.forms(of: naming.values.joined().sorted())
      let bearers = try some.map { entity in
        let nodes = try (naming[entity] ?? []).compactMap(cache.outline)
        return NamedBearer(nodes: nodes.map(\.node), forms: nodes.map { forms[$0.id] ?? [:] })
      }
      for (entity, profile) in zip(some, bearers.parallelMap(\.profile)) {
        guard let profile else {
          try self.entities.delete(entity)
          continue
        }
        try self.entities.update(entity, to: profile, judged: standings[entity] ?? [])
      }
    }
  }

  /// Few enough that all their names are in memory.
  private static let namedAtOnce = 512

  /// What an entity is called that is not there yet.
  func profile(of stored: [StoredNode]) throws -> BearerProfile {
    BearerProfile(of: stored.map(\.node), printed: try stored.map { try counts.counts(of: .form, $0.id) })
  }
}

/// The nodes of an entity, and how articles print their names.
private struct NamedBearer: Sendable {
  let nodes: [NameNode]
  let forms: [[String: Int]]

  /// `nil` where no article names it any more.
  var profile: BearerProfile? { nodes.isEmpty ? nil : BearerProfile(of: nodes, printed: forms) }
}
