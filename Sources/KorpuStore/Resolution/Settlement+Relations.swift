internal import KorpuResolution

extension Settlement {
  /// New names that other processors compare with those that share a key with one.
  struct Comparing {
    fileprivate var names: [NewName] = []
    fileprivate var fits = BegunMap([], value: \NewName.fits)
    /// The nodes for which another cluster may come out, as far as that is known.
    fileprivate var seeds: Set<Int64>
  }

  /// Begins to compare nodes, whose names or keys are new, with those that share a key with one.
  mutating func compare(_ ids: [Int64], _ changes: NodeChanges) throws -> Comparing {
    // Whom a name is opposed to without being their neighbour hangs on it; and a judgement may join a shortened one, which
    // is compared with nobody.
    var comparing = Comparing(seeds: Set(ids.filter { changes[$0].contains(.name) }))
    // While some are compared the next are read.
    for some in ids.parts(of: Self.comparedAtOnce) {
      let names = try newNames(some, changes)
      let fits = BegunMap(names, value: \.fits)
      comparing.seeds = try relate(comparing)
      (comparing.names, comparing.fits) = (names, fits)
    }
    return comparing
  }

  /// Notes whom names fit, as soon as that is known.
  ///
  /// - Returns: the nodes for which another cluster may come out.
  func relate(_ comparing: Comparing) throws -> Set<Int64> {
    comparing.seeds.union(try relate(comparing.names, comparing.fits.values))
  }

  /// Few enough that all whom they are compared with are in memory.
  private static let comparedAtOnce = 64

  /// Notes whom names fit.
  private func relate(_ names: [NewName], _ fits: [[NewName.Fit]]) throws -> Set<Int64> {
    var seeds: Set<Int64> = []
    try cache.read(Set(fits.joined().map(\.candidate)).sorted())
    try neighbours.read(Set(names.map(\.id) + fits.joined().map(\.candidate)).sorted())
    for (name, fits) in zip(names, fits) {
      let before = try neighbours.neighbours(of: name.id)
      let found = try weigh(name, with: fits)
      let known = Set(found.map(\.node))
      let kept = before.filter { name.keeping.keeps($0) && !known.contains($0.node) }
      let now = (kept + found).sorted { $0.node < $1.node }
      try neighbours.setNeighbours(of: name.id, to: now)
      seeds.formUnion(Self.seeds(of: name.id, from: before, to: now))
    }
    return seeds
  }

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
    var found: [(name: StoredNode, keeping: NewName.Keeping, candidates: [Int64])] = []
    try neighbours.read(ids)
    for id in ids {
      guard let stored = try cache.node(id) else { continue }
      let keys = stored.node.blockingKeys
      let change = try neighbourhood.setKeys(keys, of: stored)
      if !change.isEmpty || stored.entity == nil { moved.insert(id) }
      guard !stored.node.isShortName else { continue }
      if changes[id].contains(.name) {
        found.append((stored, .none, try neighbourhood.fullNames(sharing: keys, with: stored).sorted()))
      } else if !change.isEmpty {
        let known = try neighbours.neighbours(of: id).map(\.node)
        let near = try neighbourhood.fullNames(sharing: change.added, with: stored).subtracting(known).sorted()
        found.append((stored, try keeping(of: stored, keys, after: change), near))
      }
    }
    try cache.readOutlines(Set(found.flatMap(\.candidates)).sorted())
    return try found.map { stored, keeping, candidates in
      NewName(id: stored.id, node: stored.node, keeping: keeping, candidates: try candidates.compactMap(cache.outline))
    }
  }

  private func keeping(
    of stored: StoredNode, _ keys: [BlockingKey], after change: NodeNeighbourhood.KeyChange
  ) throws -> NewName.Keeping {
    change.hasLostSome ? .those(try neighbourhood.fullNames(sharing: keys, with: stored)) : .all
  }
}
