internal import KorpuModel

/// Some gatherings, and all that has to do with them.
///
/// These are the gatherings with their sessions and with what they are part of, at any remove; who spoke at, took part
/// in or organised them or a session of theirs, but not who had a part in the whole alone; the bodies of these, the
/// countries of both, and the places.
///
/// - Complexity: O(actors + ties) for each gathering asked for.
struct ForumCircle: ActorCriterion {
  /// The gatherings asked for; ids that the network does not know count for nothing.
  let forums: Set<Actor.ID>

  var rule: SelectionRule { .forum }

  func choice(from part: NetworkPart) -> [Bool] {
    var hierarchy = ForumHierarchy()
    for link in part.links { hierarchy.add(part.network.ties[link.tie]) }
    let gatherings = forums.reduce(into: forums) { $0.formUnion(hierarchy.parts(of: $1)) }
    let shown = forums.reduce(into: gatherings) { $0.formUnion(hierarchy.wholes(of: $1)) }

    let isGathering = part.marks { gatherings.contains(part.network.actors[$0].id) }
    var chosen = part.marks { shown.contains(part.network.actors[$0].id) }
    for link in part.links where link.type.isParticipation && isGathering[link.to] { chosen[link.from] = true }
    return part.marks(from: chosen) { $0.type.isBelonging || $0.type == .heldIn }
  }
}
