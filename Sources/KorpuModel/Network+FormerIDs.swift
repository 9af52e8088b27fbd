extension Network {
  /// The network with the ids that its actors had before.
  ///
  /// - Parameter formerIDs: sorted, by the ids that they have now.
  /// - Complexity: O(actors), where there are any; else O(1).
  package func answering(to formerIDs: [Actor.ID: [Actor.ID]]) -> Network {
    if formerIDs.isEmpty { return self }
    let actors = actors.map { actor in
      guard let former = formerIDs[actor.id] else { return actor }
      return Actor(
        id: actor.id, type: actor.type, name: actor.name, otherNames: actor.otherNames, citations: actor.citations,
        formerIDs: former)
    }
    return Network(articles: articles, actors: actors, ties: ties, utterances: utterances)
  }
}
