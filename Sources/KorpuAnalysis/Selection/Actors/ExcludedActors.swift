internal import KorpuModel

/// All but some actors, whatever else speaks for these.
///
/// - Complexity: O(actors).
struct ExcludedActors: ActorCriterion {
  let excluded: Set<Actor.ID>

  var rule: SelectionRule { .exclusion }

  func choice(from part: NetworkPart) -> [Bool] {
    part.marks { !excluded.contains(part.network.actors[$0].id) }
  }
}
