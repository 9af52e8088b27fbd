internal import KorpuModel
internal import KorpuResolution

extension Settlement {
  /// The shortened names that may stand for somebody else now.
  func shortNames(concernedBy nodes: Set<Int64>) throws -> [Int64] {
    try cache.read(moved.sorted())
    try cache.readOutlines(nodes.sorted())
    var short: Set<Int64> = []
    for id in nodes.union(moved) where try cache.outline(id)?.node.isShortName == true { short.insert(id) }
    let moved = try moved.sorted().compactMap { try cache.node($0)?.node }
    return short.union(try shortNames(of: moved)).sorted()
  }

  /// The shortened names that may stand for the bearers of nodes, or that these may keep from standing for others.
  ///
  /// - Parameter gone: How many names there may have been that are not there any more.
  func shortNames(of nodes: [NameNode], gone: Int = 0) throws -> Set<Int64> {
    let names = nodes.filter { $0.key.type == EntityTypeName.person.rawValue && !$0.isBareSurname }
      .map { (node: $0, keys: $0.blockingKeys) }
    // Where so many have a surname that it did not tell who is meant before these came, it still does not.
    let holders = names.lazy.flatMap(\.keys).reduce(into: [BlockingKey: Int]()) { $0[$1, default: 0] += 1 }
    let near = try holders.mapValuesWithKeys { key, count in
      guard try !key.isOfShortNames || decides(key, besides: count + gone) else { return [Int64]() }
      return try neighbourhood.nodes(in: key, from: .shortened, upTo: .bareSurname)
    }
    try cache.readOutlines(Set(near.values.joined()).sorted())
    return try names.reduce(into: []) { found, name in
      for id in Set(name.keys.flatMap { near[$0] ?? [] }).subtracting(found) {
        guard let short = try cache.outline(id)?.node else { continue }
        if NodeNameComparison(short, name.node).mayBeOne { found.insert(id) }
      }
    }
  }

  /// Whether a key can tell who is meant, or could before so many came or went.
  private func decides(_ key: BlockingKey, besides count: Int) throws -> Bool {
    try neighbourhood.holdsPeople(key, upTo: ShortNameResolution.mostNamesakes + count)
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

extension Dictionary {
  fileprivate func mapValuesWithKeys<Result>(_ value: (Key, Value) throws -> Result) rethrows -> [Key: Result] {
    try [Key: Result](uniqueKeysWithValues: map { ($0.key, try value($0.key, $0.value)) })
  }
}
