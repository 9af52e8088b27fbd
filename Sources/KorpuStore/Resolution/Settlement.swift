internal import GRDB
internal import KorpuResolution

/// Brings up to date who is who, after articles or judgements have changed some nodes: nothing but what hangs together
/// with these is looked at, and the result is that of doing all anew.
struct Settlement {
  let cache: NodeCache
  let neighbourhood: NodeNeighbourhood
  let entities: EntityTable
  let nodes: NodeTable
  let constraints: ArchiveConstraints
  /// Entities whose nodes, or what is known of them, have changed.
  var changed: Set<Int64> = []
  /// Names that are new, or have joined another entity, or of which something has changed that tells shortened names.
  var moved: Set<Int64> = []

  init(_ database: Database, cache: NodeCache, constraints: ArchiveConstraints) {
    nodes = NodeTable(database)
    self.cache = cache
    neighbourhood = NodeNeighbourhood(database)
    entities = EntityTable(database)
    self.constraints = constraints
  }

  /// - Parameters:
  ///   - touched: The nodes that have changed.
  ///   - turned: Those of them of which something has changed that tells shortened names.
  /// - Complexity: O(touched · nodes that share a key with one), and the components that they belong to.
  mutating func settle(_ touched: Set<Int64>, turned: Set<Int64>) throws {
    moved = turned
    var concerned = touched
    for id in touched.sorted() where try isGone(id) {
      concerned.remove(id)
      concerned.formUnion(try drop(id))
    }
    let living = concerned.sorted()
    for id in living { concerned.formUnion(try link(id)) }
    for component in try components(of: concerned) { try resolve(component) }
    for id in try shortNames(concernedBy: concerned) { try attach(id) }
    let standings = try constraints.standings()
    for entity in changed.sorted() { try rename(entity, judged: standings[entity] ?? []) }
  }

  private func isGone(_ id: Int64) throws -> Bool { try cache.node(id).map { $0.node.profile.articles <= 0 } ?? true }

  /// Takes away a node that no article names any more.
  ///
  /// - Returns: the nodes that it was one with.
  private mutating func drop(_ id: Int64) throws -> [Int64] {
    var linked = try neighbourhood.links(of: id).map(\.node)
    if let entity = try cache.node(id)?.entity {
      changed.insert(entity)
      linked += try entities.nodes(of: entity).filter { $0 != id }
    }
    try nodes.delete(id)
    cache.forget(id)
    return try linked.filter { try !isGone($0) }
  }

  /// Finds what a node may be one with.
  ///
  /// - Returns: the nodes that it was linked with before.
  private mutating func link(_ id: Int64) throws -> [Int64] {
    guard let stored = try cache.node(id) else { return [] }
    let node = stored.node
    let keys = node.blockingKeys
    let areNew = try neighbourhood.setKeys(keys, of: id, ranked: .init(node))
    if areNew || stored.entity == nil { moved.insert(id) }
    guard !node.isShortName else { return [] }
    let before = try neighbourhood.links(of: id).map(\.node)
    var candidates: Set<Int64> = []
    for key in keys where !key.isSurname {
      candidates.formUnion(try neighbourhood.nodes(in: key, upTo: .full))
    }
    var links: [NodeNeighbourhood.Link] = []
    for candidate in candidates.subtracting([id]).sorted() {
      guard let other = try cache.node(candidate) else { continue }
      let comparison = NodeComparison(node, other.node)
      if comparison.isSame { links.append((candidate, comparison.bits)) }
    }
    try neighbourhood.setLinks(of: id, to: links)
    return before
  }

  /// Gives a node to an entity.
  mutating func move(_ id: Int64, to entity: Int64) throws {
    let old = try cache.node(id)?.entity
    changed.insert(entity)
    guard old != entity else { return }
    try cache.setEntity(entity, of: id)
    moved.insert(id)
    if let old { changed.insert(old) }
  }
}
