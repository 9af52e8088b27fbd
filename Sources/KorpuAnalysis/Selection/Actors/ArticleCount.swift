internal import KorpuModel

/// Actors that so many articles name, and those asked for by name.
///
/// - Complexity: O(actors and their citations).
struct ArticleCount: ActorCriterion {
  /// The fewest articles that do.
  let least: Int

  var rule: SelectionRule { .articleCount(least: least) }

  func choice(from part: NetworkPart) -> [Bool] {
    part.marks { part.isAskedFor[$0] || part.network.actors[$0].articleCount >= least }
  }
}

extension Actor {
  /// How many articles name the actor.
  ///
  /// - Complexity: O(citations).
  var articleCount: Int {
    // Most actors are named once, and a set costs more than a look.
    citations.count < 2 ? citations.count : Set(citations.lazy.map(\.article)).count
  }
}
