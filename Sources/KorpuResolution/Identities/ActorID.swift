internal import KorpuModel

/// Printable ids: the type, the slug of the name, and what else tells.
enum ActorID {
  /// One for each identity, all different.
  ///
  /// - Complexity: O(length of all names).
  static func ids(for identities: [Identity]) -> [Actor.ID] {
    let readable = FixedChunks.map(identities.count, grain: 1) { places in
      identities[places].map(readableID)
    }.flatMap(\.self)
    let bearers = readable.reduce(into: [:]) { counts, id in counts[id, default: 0] += 1 }
    return zip(identities, readable).map { identity, id in
      let isClear = bearers[id] == 1 && id != identity.type && id.utf8.count <= longest
      return isClear ? id : uniqueID(of: identity)
    }
  }

  /// An id that no other identity has, for names of one slug, such as «Şəki» and «Seki».
  static func uniqueID(of identity: Identity) -> Actor.ID {
    "\(readableID(of: identity).prefix(longest))-\(FNV1a.hexDigest(of: identity.key.utf8))"
  }

  /// Long enough for the longest names of ministries, short enough for a line.
  static let longest = 120
  /// The hyphen and the digits after it.
  static let hashLength = 17

  static func readableID(of identity: Identity) -> Actor.ID {
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
}
