internal import KorpuResolution

extension Settlement {
  /// Weighs anew what articles state of nodes and of those whose names may be their own.
  ///
  /// - Returns: the nodes for which another cluster may come out.
  func weigh(_ ids: [Int64], _ changes: NodeChanges) throws -> [Int64] {
    // Whom it is opposed to without being their neighbour hangs on its standing.
    var seeds = ids.filter { changes[$0].contains(.standing) }
    for some in ids.parts(of: Self.weighedAtOnce) {
      try neighbours.read(some)
      let concerned = try concerned(by: some, changes)
      try cache.read(Set(concerned.joined().map(\.node)).sorted())
      for (id, neighbours) in zip(some, concerned) { seeds += try weigh(id, besides: neighbours) }
    }
    return seeds
  }

  /// For each node the neighbours with which its comparison may come to something else.
  private func concerned(by ids: [Int64], _ changes: NodeChanges) throws -> [[Neighbour]] {
    let others = Set(try ids.flatMap { try neighbours.neighbours(of: $0).map(\.node) })
    let features = try cache.features(of: others.sorted())
    return try ids.map { id in
      let near = try neighbours.neighbours(of: id)
      if changes[id].contains(.standing) { return near }
      let changed = changes.features(of: id)
      return near.filter { neighbour in
        guard let others = features[neighbour.node] else { return false }
        return NodeComparison.mayChange(with: changed, besides: others)
          || changes.haveCommonFeatures(id, neighbour.node)
      }
    }
  }

  /// Few enough that all whom they are weighed with are in memory.
  private static let weighedAtOnce = 128

  private func weigh(_ id: Int64, besides near: [Neighbour]) throws -> [Int64] {
    guard let stored = try cache.node(id) else { return [] }
    var seeds: [Int64] = []
    for neighbour in near {
      guard let other = try cache.node(neighbour.node) else { continue }
      let bits = NodeComparison(of: stored.node, and: other.node, named: neighbour.names).bits
      guard bits != neighbour.bits else { continue }
      try neighbours.setBits(bits, of: id, and: neighbour.node)
      if !Self.counts(bits, after: neighbour.bits) { continue }
      if try bits > neighbour.bits && areOne(stored, other) { continue }
      seeds += [id, neighbour.node]
    }
    return seeds
  }

  /// The nodes for which another cluster may come out where a node has other neighbours now than before.
  static func seeds(of id: Int64, from before: [Neighbour], to now: [Neighbour]) -> Set<Int64> {
    let bits = Dictionary(uniqueKeysWithValues: now.map { ($0.node, $0.bits) })
    let known = Set(before.map(\.node))
    // Whoever is linked with it now is found from it.
    var seeds: Set<Int64> = now.allSatisfy { known.contains($0.node) } ? [] : [id]
    for old in before {
      let new = bits[old.node]
      if new.map({ counts($0, after: old.bits) && $0 != old.bits }) ?? true { seeds.formUnion([id, old.node]) }
    }
    return seeds
  }

  /// Whether a comparison that comes to something else now may make another cluster: those of two that no link holds
  /// together count only for whether they are opposed.
  private static func counts(_ bits: Double, after old: Double) -> Bool {
    max(bits, old) > 0 || NodeComparison.isOpposed(bits) != NodeComparison.isOpposed(old)
  }

  /// Whether two nodes are one and stay so the more speaks for it: where nothing in a component is opposed to anything,
  /// all of it is one.
  private func areOne(_ one: StoredNode, _ other: StoredNode) throws -> Bool {
    guard let entity = one.entity, entity == other.entity else { return false }
    return try !entities.isContested(entity)
  }
}
