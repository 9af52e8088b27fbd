internal import KorpuResolution

extension Settlement {
  /// The shortened names that may stand for somebody else now.
  func shortNames(concernedBy nodes: Set<Int64>) throws -> [Int64] {
    var short: Set<Int64> = []
    for id in nodes.union(moved) {
      guard let node = try cache.node(id)?.node else { continue }
      if node.isShortName { short.insert(id) }
      guard moved.contains(id), node.key.type == "person", !node.isBareSurname else { continue }
      for key in node.blockingKeys where try decides(key) {
        short.formUnion(try neighbourhood.nodes(in: key, from: .shortened, upTo: .bareSurname))
      }
    }
    return short.sorted()
  }

  /// Whether a key can tell who is meant. Where so many have a surname that it did not a while ago, it still does not.
  private func decides(_ key: BlockingKey) throws -> Bool {
    guard key.isSurname else { return true }
    let most = ShortNameResolution.mostNamesakes + moved.count
    return try neighbourhood.nodes(in: key, upTo: .shortened, most: most + 1).count <= most
  }

  /// Gives a shortened name to whom it stands for, else to an entity of its own.
  mutating func attach(_ id: Int64) throws {
    guard let stored = try cache.node(id), try nodes.judged(with: id).isEmpty else { return }
    let candidates = try candidates(for: stored)
    let bearer = ShortNameResolution.bearer(
      of: stored.node, among: candidates.map { .init(node: $0.node, bearer: Self.bearer($0)) },
      constraints: constraints)
    let isAlone = try stored.entity.map { try entities.nodes(of: $0) == [id] } ?? false
    if let entity = bearer.map(Int64.init) {
      try move(id, to: entity)
      if let old = stored.entity, isAlone { try merge(old, into: entity) }
    } else if isAlone, let entity = stored.entity {
      try move(id, to: entity)
    } else {
      try move(id, to: try entities.insert(BearerProfile(of: [stored.node])))
    }
  }

  /// A shortened name is somebody of its own here, lest it show which of two was attached first.
  private static func bearer(_ stored: StoredNode) -> Int {
    stored.node.isShortName ? -Int(stored.id) : Int(stored.entity ?? 0)
  }

  /// The nodes whose bearer may be meant, in the order of their keys.
  private func candidates(for stored: StoredNode) throws -> [StoredNode] {
    var found: Set<Int64> = []
    for key in stored.node.blockingKeys {
      let most = key.isSurname ? ShortNameResolution.mostNamesakes : nil
      let members = try neighbourhood.nodes(in: key, upTo: .shortened, most: most.map { $0 + 1 })
      if let most, members.count > most { continue }
      found.formUnion(members)
    }
    return try found.subtracting([stored.id]).compactMap { try cache.node($0) }.sorted { $0.node.key < $1.node.key }
  }
}
