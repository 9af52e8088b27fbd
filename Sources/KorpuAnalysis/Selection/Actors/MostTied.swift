internal import KorpuModel

/// The actors with ties to most others; of equals those that more articles name, then by id.
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
    for actor in ranking(in: part).prefix(max(0, count)) { chosen[actor] = true }
    return part.marks(from: chosen) { link in
      (link.type.isBelonging || link.type == .heldIn) && part.type(of: link.to).isWhereabouts
    }
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
