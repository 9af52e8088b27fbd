internal import KorpuModel
internal import KorpuResolution

extension Settlement {
  /// The shortened names that may stand for somebody else now.
  func shortNames(concernedBy nodes: Set<Int64>) throws -> [Int64] {
    var short: Set<Int64> = []
    for id in nodes.union(moved) {
      guard let node = try cache.node(id)?.node else { continue }
      if node.isShortName { short.insert(id) }
      if moved.contains(id) { short.formUnion(try shortNames(of: node)) }
    }
    return short.sorted()
  }

  /// The shortened names that may stand for a node's bearer, or that it may keep from standing for another.
  func shortNames(of node: NameNode) throws -> [Int64] {
    guard node.key.type == EntityTypeName.person.rawValue, !node.isBareSurname else { return [] }
    var near: Set<Int64> = []
    for key in node.blockingKeys where try decides(key) {
      near.formUnion(try neighbourhood.nodes(in: key, from: .shortened, upTo: .bareSurname))
    }
    return try near.filter { id in
      guard let short = try cache.node(id)?.node else { return false }
      return NodeNameComparison(short, node).mayBeOne
    }
  }

  /// Whether a key can tell who is meant. Where so many have a surname that it did not a while ago, it still does not.
  private func decides(_ key: BlockingKey) throws -> Bool {
    guard key.isOfShortNames else { return true }
    return try neighbourhood.holdsPeople(key, upTo: ShortNameResolution.mostNamesakes + moved.count)
  }

  /// Gives shortened names to whom they stand for, else to entities of their own.
  mutating func attach(_ short: [Int64]) throws {
    var bearers: [ShortNameSignature: Int64?] = [:]
    var blocks = ShortNameBlocks(neighbourhood, cache)
    for id in short {
      guard let stored = try cache.node(id), try constraints.isEmpty || nodes.judged(with: id).isEmpty else { continue }
      let signature = constraints.standing(of: stored.node.key) == nil ? ShortNameSignature(stored.node) : nil
      let known = signature.flatMap { bearers[$0] }
      let bearer = try known ?? bearer(of: stored, in: &blocks)
      if let signature { bearers[signature] = .some(bearer) }
      try give(stored, to: bearer)
    }
  }

  private mutating func give(_ stored: StoredNode, to bearer: Int64?) throws {
    if let bearer, bearer == stored.entity { return }
    let isAlone = try stored.entity.map { try entities.nodes(of: $0) == [stored.id] } ?? false
    if let bearer {
      try move(stored.id, to: bearer)
      if let old = stored.entity, isAlone { try merge(old, into: bearer) }
    } else if !isAlone {
      try move(stored.id, to: try entities.insert(profile(of: [stored])))
    }
  }

  private func bearer(of stored: StoredNode, in blocks: inout ShortNameBlocks) throws -> Int64? {
    let candidates = try blocks.candidates(for: stored)
    return ShortNameResolution.bearer(of: stored.node, among: candidates, constraints: constraints).map(Int64.init)
  }
}

/// All that tells whom a shortened name stands for: «Əliyev» of a hundred articles need be looked at once.
private struct ShortNameSignature: Hashable {
  let name: String
  let language: Language
  let countries: [CountryCode]
  let features: [NodeFeature]

  init(_ node: NameNode) {
    (name, language, countries) = (node.key.name, node.key.language, node.key.countries)
    features = NodeComparison.featuresOfShortNames.flatMap(node.profile.features.features)
  }
}
