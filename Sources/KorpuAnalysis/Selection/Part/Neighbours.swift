/// Who is tied to whom, from either end: compressed sparse rows.
struct Neighbours: Sendable {
  /// Where the neighbours of each actor begin; one more than there are actors.
  private let starts: [Int]
  private let ends: [Int]

  /// - Complexity: O(actors + ties).
  init(in part: NetworkPart) {
    var starts = [Int](repeating: 0, count: part.holds.count + 1)
    for link in part.links {
      starts[link.from + 1] += 1
      starts[link.to + 1] += 1
    }
    for actor in part.holds.indices { starts[actor + 1] += starts[actor] }
    var free = starts
    var ends = [Int](repeating: 0, count: 2 * part.links.count)
    for link in part.links {
      for (actor, other) in [(link.from, link.to), (link.to, link.from)] {
        ends[free[actor]] = other
        free[actor] += 1
      }
    }
    self.starts = starts
    self.ends = ends
  }

  /// The other ends of an actor's ties; who has several ties with it comes several times.
  func of(_ actor: Int) -> ArraySlice<Int> { ends[starts[actor]..<starts[actor + 1]] }

  /// With how many distinct others each actor has ties.
  ///
  /// - Complexity: O(actors + ties).
  func counts() -> [Int] {
    var seenFrom = [Int?](repeating: nil, count: starts.count - 1)
    return seenFrom.indices.map { actor in
      var count = 0
      for other in of(actor) where other != actor && seenFrom[other] != actor {
        seenFrom[other] = actor
        count += 1
      }
      return count
    }
  }
}
