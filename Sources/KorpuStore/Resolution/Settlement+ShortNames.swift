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
    let most = ShortNameResolution.mostNamesakes + moved.count
    return try neighbourhood.nodes(in: key, upTo: .shortened, most: most + 1).count <= most
  }

  /// Gives shortened names to whom they stand for, else to entities of their own.
  mutating func attach(_ short: [Int64]) throws {
    var bearers: [ShortNameSignature: Int64?] = [:]
    for id in short {
      guard let stored = try cache.node(id), try constraints.isEmpty || nodes.judged(with: id).isEmpty else { continue }
      let signature = constraints.standing(of: stored.node.key) == nil ? ShortNameSignature(stored.node) : nil
      let known = signature.flatMap { bearers[$0] }
      let bearer = try known ?? bearer(of: stored)
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

  private func bearer(of stored: StoredNode) throws -> Int64? {
    let candidates = try candidates(for: stored).map {
      ShortNameResolution.Candidate(node: $0.node, bearer: Self.bearer($0))
    }
    return ShortNameResolution.bearer(of: stored.node, among: candidates, constraints: constraints).map(Int64.init)
  }

  /// A shortened name is somebody of its own here, lest it show which of two was attached first.
  private static func bearer(_ stored: StoredNode) -> Int {
    stored.node.isShortName ? -Int(stored.id) : Int(stored.entity ?? 0)
  }

  /// The nodes whose bearer may be meant, in the order of their keys.
  private func candidates(for stored: StoredNode) throws -> [StoredNode] {
    var found: Set<Int64> = []
    for key in stored.node.blockingKeys {
      let most = key.isOfShortNames ? ShortNameResolution.mostNamesakes : nil
      let members = try neighbourhood.nodes(in: key, upTo: .shortened, most: most.map { $0 + 1 })
      if let most, members.count > most { continue }
      found.formUnion(members)
    }
    return try found.subtracting([stored.id]).compactMap { try cache.node($0) }.sorted { $0.node.key < $1.node.key }
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
