internal import GRDB
internal import KorpuResolution

/// Brings up to date who is who, after articles or judgements have changed some nodes: nothing but what hangs together
/// with these is looked at, and the result is that of doing all anew.
struct Settlement {
  let cache: NodeCache
  let neighbourhood: NodeNeighbourhood
  let neighbours: NeighbourLists
  let entities: EntityTable
  let nodes: NodeTable
  let counts: NodeCounts
  let constraints: ArchiveConstraints
  /// Entities whose nodes, or what is known of them, have changed.
  var changed: Set<Int64> = []
  /// Names that are new, or have joined another entity, or of which something has changed that tells shortened names.
  var moved: Set<Int64> = []
  /// Nodes that have left an entity for another.
  private(set) var reassigned: Set<Int64> = []

  init(_ database: Database, cache: NodeCache, constraints: ArchiveConstraints) {
    nodes = NodeTable(database)
    counts = NodeCounts(database)
    self.cache = cache
    neighbourhood = NodeNeighbourhood(database)
    neighbours = NeighbourLists(database)
    entities = EntityTable(database)
    self.constraints = constraints
  }

  /// - Complexity: O(new nodes · nodes that share a key with one + changed nodes · those whose names may be theirs), and
  ///   the components in which a comparison comes out otherwise.
  mutating func settle(_ changes: NodeChanges) throws {
    var concerned = Set(changes.nodes)
    // Who is who among these, and those that hang together with them, is found anew.
    var seeds = changes.reconsidered
    for id in changes.nodes {
      if changes[id].contains(.shortNames) { moved.insert(id) }
      if try isGone(id) {
        let left = try drop(id)
        seeds.formUnion(left)
        concerned.formUnion(left)
        concerned.remove(id)
      } else if let entity = try cache.node(id)?.entity {
        changed.insert(entity)
      }
    }
    let living = concerned.sorted()
    seeds.formUnion(try relate(living.filter { changes[$0].contains(.name) }))
    for id in living where changes[id].contains(.features) && !changes[id].contains(.name) {
      seeds.formUnion(try weigh(id))
    }
    for component in try components(of: seeds) { try resolve(component) }
    try neighbours.save()
    try attach(try shortNames(concernedBy: concerned))
    let standings = try constraints.standings()
    for entity in changed.sorted() { try rename(entity, judged: standings[entity] ?? []) }
  }

  private func isGone(_ id: Int64) throws -> Bool { try cache.node(id).map { $0.node.profile.articles <= 0 } ?? true }

  /// Takes away a node that no article names any more.
  ///
  /// - Returns: the nodes that it was one with, or kept from being somebody.
  private mutating func drop(_ id: Int64) throws -> [Int64] {
    var near = try neighbours.neighbours(of: id).map(\.node)
    if let entity = try cache.node(id)?.entity {
      changed.insert(entity)
      near += try entities.nodes(of: entity).filter { $0 != id }
    }
    moved.insert(id)
    if let node = try cache.node(id)?.node { near += try shortNames(of: node) }
    try neighbours.setNeighbours(of: id, to: [])
    try nodes.delete(id)
    cache.forget(id)
    return try near.filter { try !isGone($0) }
  }

  /// Compares nodes, whose names are new or mean something else now, with all that share a key with one.
  ///
  /// - Returns: themselves, and the nodes whose names might be their own before.
  private mutating func relate(_ ids: [Int64]) throws -> Set<Int64> {
    var seeds: Set<Int64> = []
    for start in stride(from: 0, to: ids.count, by: Self.comparedAtOnce) {
      let names = try ids[start..<min(start + Self.comparedAtOnce, ids.count)].compactMap { id in
        seeds.insert(id)
        return try newName(id)
      }
      for (name, found) in zip(names, names.parallelMap(\.neighbours)) {
        seeds.formUnion(try neighbours.neighbours(of: name.id).map(\.node))
        try neighbours.setNeighbours(of: name.id, to: found)
      }
    }
    return seeds
  }

  /// Few enough that all whom they are compared with are in memory.
  private static let comparedAtOnce = 64

  /// Gives a node its keys.
  ///
  /// - Returns: `nil` for a shortened name, which is compared with nobody here; but a judgement may have joined it with
  ///   somebody.
  private mutating func newName(_ id: Int64) throws -> NewName? {
    guard let stored = try cache.node(id) else { return nil }
    let keys = stored.node.blockingKeys
    let areNew = try neighbourhood.setKeys(keys, of: stored)
    if areNew || stored.entity == nil { moved.insert(id) }
    guard !stored.node.isShortName else { return nil }
    var candidates: Set<Int64> = []
    for key in keys where !key.isOfShortNames { candidates.formUnion(try neighbourhood.nodes(in: key, upTo: .full)) }
    return NewName(
      id: id, node: stored.node, candidates: try candidates.subtracting([id]).sorted().compactMap(cache.node))
  }

  /// Weighs anew what articles state of a node and of those whose names may be its own.
  ///
  /// - Returns: the nodes for which another cluster may come out.
  private func weigh(_ id: Int64) throws -> [Int64] {
    guard let stored = try cache.node(id) else { return [] }
    var seeds: [Int64] = []
    for neighbour in try neighbours.neighbours(of: id) {
      guard let other = try cache.node(neighbour.node) else { continue }
      let bits = NodeComparison(stored.node, other.node, named: neighbour.names).bits
      guard bits != neighbour.bits else { continue }
      try neighbours.setBits(bits, of: id, and: neighbour.node)
      if !Self.counts(bits, after: neighbour.bits) { continue }
      if try bits > neighbour.bits && areOne(stored, other) { continue }
      seeds += [id, neighbour.node]
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

  /// Gives a node to an entity.
  mutating func move(_ id: Int64, to entity: Int64) throws {
    let old = try cache.node(id)?.entity
    guard old != entity else { return }
    changed.insert(entity)
    try cache.setEntity(entity, of: id)
    moved.insert(id)
    guard let old else { return }
    changed.insert(old)
    reassigned.insert(id)
  }
}
