internal import KorpuLanguage
package import KorpuModel

/// What an entity is called, and what it is, by all of its nodes.
package struct BearerProfile: Sendable {
  /// The best name seen: see ``Actor/name``. For a country its code.
  package let name: String
  /// The word for its type.
  package let type: String
  /// What most articles say that it is; one that says something goes before `other`.
  package let kind: String?
  private let bearer: Bearer

  /// - Parameters:
  ///   - nodes: At least one.
  ///   - forms: For each of them the names as printed, with the number of articles that print each.
  /// - Complexity: O(nodes + forms), and O(nodes²) comparisons of names that articles may have left a case ending on.
  package init(of nodes: [NameNode], printed forms: [[String: Int]]) {
    let bearer = Bearer(nodes)
    let key = bearer.name.key
    type = key.type
    name = Self.name(of: bearer, forms)
    kind = Self.kind(of: nodes)
    self.bearer = bearer
  }

  /// Ids that people can read, the shortest first. The last one is no other entity's.
  package var ids: [Actor.ID] {
    let identities = [1, 2].map(bearer.identity)
    return (identities.map(ActorID.readableID) + [ActorID.uniqueID(of: identities[1])]).unique()
      .filter { $0.utf8.count <= ActorID.longest + ActorID.hashLength && $0 != type }
  }

  /// The best name that is printed for a bearer.
  ///
  /// - Parameter forms: For each of its nodes the names as printed, with the number of articles that print each.
  static func name(of bearer: Bearer, _ forms: [[String: Int]]) -> String {
    let key = bearer.name.key
    var counts: [String: Int] = [:]
    if key.type == "country" { return key.name.uppercased() }
    // Names that joined as a short form, an abbreviation or an inflected one are no candidates.
    for (node, forms) in zip(bearer.nodes, forms)
    where bearer.nodes.count == 1 || node.names.whole.contains(where: bearer.name.names.whole.contains) {
      counts.merge(forms, uniquingKeysWith: +)
    }
    return Tally(counts).mostStatedOrFullest ?? key.name
  }

  private static func kind(of nodes: [NameNode]) -> String? {
    var counts: [String: Int] = [:]
    for node in nodes { counts.merge(node.profile.kinds, uniquingKeysWith: +) }
    if counts.count > 1 { counts["other"] = nil }
    return Tally(counts).mostStated(preferring: <)
  }
}
