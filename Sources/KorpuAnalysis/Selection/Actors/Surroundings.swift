internal import KorpuModel

/// Actors within some steps of others, a step being a tie in either direction.
///
/// Nobody is reached through a country or a place, though these are reached themselves; one from which the search
/// starts is walked from like any other. Two who took the floor at one gathering are two steps apart.
///
/// The search goes breadth first.
/// - Complexity: O(actors + ties).
struct Surroundings: ActorCriterion {
  /// Where the search starts; ids that the network does not know count for nothing.
  let focus: Set<Actor.ID>
  /// Up to how many steps; without any, those in the focus alone remain.
  let hops: Int

  var rule: SelectionRule { .distance(hops: hops) }

  func choice(from part: NetworkPart) -> [Bool] {
    let neighbours = Neighbours(in: part)
    var reached = part.marks { focus.contains(part.network.actors[$0].id) }
    var edge = reached.indices.filter { reached[$0] }
    var hopsLeft = hops
    while hopsLeft > 0, !edge.isEmpty {
      var next: [Int] = []
      for other in edge.lazy.flatMap(neighbours.of) where !reached[other] {
        reached[other] = true
        if !part.type(of: other).isWhereabouts { next.append(other) }
      }
      edge = next
      hopsLeft -= 1
    }
    return reached
  }
}
