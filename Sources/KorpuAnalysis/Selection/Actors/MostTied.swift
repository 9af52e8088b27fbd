internal import KorpuModel

/// The actors with ties to most others, so many that as many have a tie to another of them; of equals those that more
/// articles name, then by id.
///
/// Who leads by ties to many who are not chosen would stand alone, and comes only where no others can be joined.
///
/// Countries and places are not counted among them, nor are those asked for by name, who stay besides. The countries to
/// which the chosen belong by a tie of their own come along, and the places of the chosen gatherings.
///
/// - Complexity: O(*n* log *n*) in the actors, and O(ties and citations).
struct MostTied: ActorCriterion {
  /// How many; none where it is not above zero.
  let count: Int

  var rule: SelectionRule { .tieCount }

  func choice(from part: NetworkPart) -> [Bool] {
    var chosen = part.marks { part.isAskedFor[$0] }
    for actor in joined(ranking(in: part), in: part) { chosen[actor] = true }
    return part.marks(from: chosen) { link in
      (link.type.isBelonging || link.type == .heldIn) && part.type(of: link.to).isWhereabouts
    }
  }

  /// So many of those who are ranked that each has a tie to another, or to one asked for by name.
  private func joined(_ ranked: [Int], in part: NetworkPart) -> Set<Int> {
    guard count > 0 else { return [] }
    let neighbours = Neighbours(in: part)
    var isTaken = part.isAskedFor
    var joined: Set<Int> = []
    for actor in ranked where joined.count < count {
      isTaken[actor] = true
      let others = Set(neighbours.of(actor).filter { isTaken[$0] && $0 != actor })
      guard !others.isEmpty else { continue }
      let isJoined = others.contains { part.isAskedFor[$0] || joined.contains($0) }
      // Of those who waited for a tie to one of the chosen, no more than there is room for.
      let waiting = others.filter { !part.isAskedFor[$0] && !joined.contains($0) }.sorted()
      let room = count - joined.count - 1
      guard isJoined || room > 0 else { continue }
      joined.formUnion(waiting.prefix(room) + [actor])
    }
    // Where no more can be joined, those come who lead alone.
    for actor in ranked where joined.count < count { joined.insert(actor) }
    return joined
  }

  /// All who can be chosen, the most tied first.
  private func ranking(in part: NetworkPart) -> [Int] {
    let ties = Neighbours(in: part).counts()
    return part.holds.indices
      .filter { part.holds[$0] && !part.isAskedFor[$0] && !part.type(of: $0).isWhereabouts }
      .map { (actor: $0, ties: ties[$0], articles: part.network.actors[$0].articleCount) }
      // Actors are numbered in the order of their ids.
      .sorted { ($0.ties, $0.articles, $1.actor) > ($1.ties, $1.articles, $0.actor) }
      .map(\.actor)
  }
}
