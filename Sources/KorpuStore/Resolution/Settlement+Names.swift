internal import KorpuModel
internal import KorpuResolution

extension Settlement {
  /// What entities are called after their nodes have changed.
  ///
  /// - Returns: those that no article names any more.
  func rename(_ entities: Set<Int64>) throws -> Set<Int64> {
    var gone: Set<Int64> = []
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
          gone.insert(entity)
          continue
        }
        try self.entities.update(entity, to: profile, judged: standings[entity] ?? [])
      }
    }
    return gone
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
