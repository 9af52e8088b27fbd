internal import KorpuModel

/// Printable ids: the type, the slug of the name, and what else tells.
enum ActorID {
  /// - Complexity: O(length of all names).
  static func ids(for identities: some Sequence<Identity>) -> [Identity: Actor.ID] {
    var ids: [Identity: Actor.ID] = [:]
    for (id, namesakes) in Dictionary(grouping: identities, by: readableID) {
      for identity in namesakes {
        let isClear = namesakes.count == 1 && id != identity.type && id.utf8.count <= longest
        ids[identity] = isClear ? id : "\(id.prefix(longest))-\(hash(of: identity))"
      }
    }
    return ids
  }

  /// Long enough for the longest names of ministries, short enough for a line.
  private static let longest = 120

  private static func readableID(of identity: Identity) -> Actor.ID {
    [identity.type, identity.name.slug, mark(of: identity)].filter { !$0.isEmpty }.joined(separator: "-")
  }

  private static func mark(of identity: Identity) -> String {
    switch identity.distinction {
    case nil: ""
    case .countries(let codes): codes.map { $0.code.lowercased() }.joined(separator: "-")
    case .year(let year): String(year)
    case .article(let id): String(FNV1a.hexDigest(of: id.utf8).prefix(8))
    }
  }

  /// For names of one slug, such as «Şəki» and «Seki».
  private static func hash(of identity: Identity) -> String {
    FNV1a.hexDigest(of: "\(identity.name.text)\u{0}\(mark(of: identity))".utf8)
  }
}
