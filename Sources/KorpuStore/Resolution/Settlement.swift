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
  ///
  /// - Parameter meanwhile: Work on other tables, done while other processors find who is one.
  mutating func settle(_ changes: NodeChanges, meanwhile: () throws -> Void) throws {
    var concerned = Set(changes.nodes)
    // Who is who among these, and those that hang together with them, is found anew.
    var seeds = changes.reconsidered
    for id in changes.nodes {
      if changes[id].contains(.shortNames) { moved.insert(id) }
      if try isGone(id) {
        let left = try drop(id, besides: changes.nodes.count)
        seeds.formUnion(left)
        concerned.formUnion(left)
        concerned.remove(id)
      } else if let entity = try cache.node(id)?.entity {
        changed.insert(entity)
      }
    }
    let living = concerned.sorted()
    let comparing = try compare(living.filter { !changes[$0].isDisjoint(with: [.name, .keys]) }, changes)
    let weighed = living.filter {
      !changes[$0].isDisjoint(with: [.features, .standing]) && !changes[$0].contains(.name)
    }
    // The last new names are compared by other processors meanwhile.
    seeds.formUnion(try weigh(weighed, changes))
    seeds.formUnion(try relate(comparing))
    let components = try components(of: seeds)
    let found = BegunMap(components, longestFirst: \.nodes.count, value: \.clusters)
    // The largest components take long. What does not hang on them is written meanwhile; whoever is given other names
    // afterwards is named again, and whom a new name may join is named only then.
    try neighbours.save()
    let open = Set(components.filter(\.hasNewNames).flatMap { $0.nodes.compactMap(\.entity) })
    let gone = try rename(changed.subtracting(open))
    changed = changed.intersection(open).union(gone)
    try meanwhile()
    try resolve(components, into: found.values)
    try attach(try shortNames(concernedBy: concerned))
    for entity in try rename(changed) { try entities.delete(entity) }
  }

  private func isGone(_ id: Int64) throws -> Bool { try cache.node(id).map { $0.node.profile.articles <= 0 } ?? true }

  /// Takes away a node that no article names any more.
  ///
  /// - Parameter leaving: How many nodes leave at most.
  /// - Returns: the nodes that it was one with, or kept from being somebody.
  private mutating func drop(_ id: Int64, besides leaving: Int) throws -> [Int64] {
    var near = try neighbours.neighbours(of: id).map(\.node)
    if let entity = try cache.node(id)?.entity {
      changed.insert(entity)
      near += try entities.nodes(of: entity).filter { $0 != id }
    }
    moved.insert(id)
    if let node = try cache.node(id)?.node { near += try shortNames(of: [node], gone: leaving) }
    try neighbours.setNeighbours(of: id, to: [])
    try nodes.delete(id)
    cache.forget(id)
    return try near.filter { try !isGone($0) }
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
