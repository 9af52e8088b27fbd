internal import KorpuModel

/// The actors with ties to most others, in such an order that each has a tie to another of them; of equals those that more
/// articles name, then by id.
///
/// Who leads by ties to many who are not chosen would stand alone, and waits for the first of them. Where the number cuts
/// between two who open a group the one stands alone: who asks for more gets no less.
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
    for actor in joined(ranking(in: part), in: part).prefix(max(0, count)) { chosen[actor] = true }
    return part.marks(from: chosen) { link in
      (link.type.isBelonging || link.type == .heldIn) && part.type(of: link.to).isWhereabouts
    }
  }

  /// Those who are ranked, each as soon as a tie to another of them, or to one asked for by name, is there; at the end those
  /// who have none.
  private func joined(_ ranked: [Int], in part: NetworkPart) -> [Int] {
    let neighbours = Neighbours(in: part)
    let ranks = Dictionary(uniqueKeysWithValues: zip(ranked, ranked.indices))
    var isJoined = part.isAskedFor
    var order: [Int] = []
    for (rank, actor) in ranked.enumerated() {
      let others = Set(neighbours.of(actor))
      let isReached = others.contains { $0 != actor && isJoined[$0] }
      // Those who lead, and had no tie to one of the chosen until now.
      let waiting = others.compactMap { ranks[$0] }.filter { $0 < rank && !isJoined[ranked[$0]] }.sorted()
      guard isReached || !waiting.isEmpty else { continue }
      var group = waiting.map { ranked[$0] }
      if !isJoined[actor] { group.insert(actor, at: isReached ? 0 : 1) }
      for member in group { isJoined[member] = true }
      order += group
    }
    return order + ranked.filter { !isJoined[$0] }
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
