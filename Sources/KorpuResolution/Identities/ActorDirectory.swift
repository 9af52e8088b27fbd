internal import KorpuModel

/// A printable id for each identity: the slug of its name, and a hash where a slug does not tell.
///
/// - Complexity: O(length of all names).
func actorIDs(for identities: some Sequence<Identity>) -> [Identity: Actor.ID] {
  var ids: [Identity: Actor.ID] = [:]
  let bySlug = Dictionary(grouping: Set(identities)) { "\($0.type)-\(slug(of: $0.name))" }
  for (id, namesakes) in bySlug {
    for identity in namesakes {
      let mark = stableHash("\(identity.type)\u{0}\(identity.name.text)\u{0}\(identity.apart)")
      let isClear = namesakes.count == 1 && !id.hasSuffix("-") && id.utf8.count <= longestID
      ids[identity] = isClear ? id : joined(id, mark)
    }
  }
  return ids
}

/// Long enough for the longest names of ministries, short enough for a line.
private let longestID = 120

private func joined(_ id: String, _ mark: String) -> String {
  let stem = String(id.prefix(longestID))
  return stem.hasSuffix("-") ? stem + mark : "\(stem)-\(mark)"
}
