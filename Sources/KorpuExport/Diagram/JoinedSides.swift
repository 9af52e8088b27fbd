internal import KorpuModel

/// Two sides of which each of the one is joined with each of the other, as two delegations that met.
struct JoinedSides: Hashable {
  /// Sorted, as the other.
  let one: [Actor.ID]
  let other: [Actor.ID]

  /// How many lines are spared where each is joined with its side alone, and side with side.
  var spared: Int { one.count * other.count - one.count - other.count - 1 }
}

/// Finds such sides among lines: those that spare most lines first, each line between two sides at most.
///
/// Source: F. J. Newbery, Edge Concentration: A Method for Clustering Directed Graphs (1989); L. Royer et al., Unraveling
/// Protein Networks with Power Graph Analysis (2008).
struct JoinedSidesSearch {
  /// Sides of two and four, which spare one line, can be drawn without them and without a crossing.
  private static let leastSpared = 2
  /// Of more nodes than these nobody reads who is joined with whom.
  private static let mostNodes = 200

  private var neighbours: [Actor.ID: Set<Actor.ID>] = [:]

  init(_ lines: some Sequence<(Actor.ID, Actor.ID)>) {
    for (one, other) in lines where one != other {
      neighbours[one, default: []].insert(other)
      neighbours[other, default: []].insert(one)
    }
  }

  /// All sides, in the order in which they were found.
  ///
  /// Each pair of nodes is asked for what both are joined with, which is the whole other side where the two are of one.
  ///
  /// - Complexity: O(found · *n*² · most neighbours) in nodes.
  mutating func all() -> [JoinedSides] {
    guard neighbours.count <= Self.mostNodes else { return [] }
    var found: [JoinedSides] = []
    while let best = best() {
      found.append(best)
      for node in best.one { neighbours[node]?.subtract(best.other) }
      for node in best.other { neighbours[node]?.subtract(best.one) }
    }
    return found
  }

  private func best() -> JoinedSides? {
    let nodes = neighbours.keys.sorted()
    let candidates = nodes.indices.flatMap { place in
      nodes[(place + 1)...].compactMap { sides(sharedBy: nodes[place], $0) }
    }
    return candidates.max { one, other in
      one.spared != other.spared
        ? one.spared < other.spared : (other.one + other.other).lexicographicallyPrecedes(one.one + one.other)
    }
  }

  /// What two nodes are both joined with, and all that are joined with the whole of it.
  private func sides(sharedBy one: Actor.ID, _ other: Actor.ID) -> JoinedSides? {
    let shared = neighbours[one, default: []].intersection(neighbours[other, default: []])
    guard let first = shared.first else { return nil }
    let side = neighbours[first, default: []].filter { neighbours[$0, default: []].isSuperset(of: shared) }
    let sides = [side.sorted(), shared.sorted()].sorted { $0[0] < $1[0] }
    let found = JoinedSides(one: sides[0], other: sides[1])
    return found.spared >= Self.leastSpared ? found : nil
  }
}
