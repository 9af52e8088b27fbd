internal import KorpuModel
internal import KorpuResolution

extension Settlement {
  /// Compares nodes, whose names are new or mean something else now, with all that share a key with one.
  ///
  /// - Returns: themselves, and the nodes whose names might be their own before.
  mutating func relate(_ ids: [Int64]) throws -> Set<Int64> {
    var seeds = Set(ids)
    for some in ids.parts(of: Self.comparedAtOnce) {
      let names = try newNames(some)
      let fits = names.parallelMap(\.fits)
      try cache.read(Set(fits.joined().map(\.candidate)).sorted())
      try neighbours.read(Set(names.map(\.id) + fits.joined().map(\.candidate)).sorted())
      for (name, fits) in zip(names, fits) {
        seeds.formUnion(try neighbours.neighbours(of: name.id).map(\.node))
        try neighbours.setNeighbours(of: name.id, to: weigh(name, with: fits))
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
  /// - Returns: those that are no shortened names. Such a one is compared with nobody here; but a judgement may have
  ///   joined it with somebody.
  private mutating func newNames(_ ids: [Int64]) throws -> [NewName] {
    var found: [(stored: StoredNode, candidates: [Int64])] = []
    for id in ids {
      guard let stored = try cache.node(id) else { continue }
      let keys = stored.node.blockingKeys
      let areNew = try neighbourhood.setKeys(keys, of: stored)
      if areNew || stored.entity == nil { moved.insert(id) }
      guard !stored.node.isShortName else { continue }
      var candidates: Set<Int64> = []
      for key in keys where !key.isOfShortNames { candidates.formUnion(try neighbourhood.nodes(in: key, upTo: .full)) }
      found.append((stored, candidates.subtracting([id]).sorted()))
    }
    try cache.readOutlines(Set(found.flatMap(\.candidates)).sorted())
    return try found.map { stored, candidates in
      NewName(id: stored.id, node: stored.node, candidates: try candidates.compactMap(cache.outline))
    }
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
