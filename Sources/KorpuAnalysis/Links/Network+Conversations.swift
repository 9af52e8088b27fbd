internal import KorpuModel

extension Network {
  /// The part of the network from which the conversations of some people among themselves follow.
  ///
  /// - Complexity: O(ties + utterances).
  func narrowed(toConversationsOf people: Set<Actor.ID>) -> Network {
    let bearing = ties.indices.filter { place in
      switch ties[place].type {
      case .met, .spokeAt: people.contains(ties[place].from)
      case .partOf, .heldIn: true
      case .holdsRole, .basedIn, .represents, .tookPartIn, .organised, .cooperatesWith, .memberOf: false
      }
    }
    return Network(
      articles: articles, actors: actors.filter { people.contains($0.id) }, ties: bearing.map { ties[$0] },
      utterances: utterances.filter { people.contains($0.speaker) })
  }
}
