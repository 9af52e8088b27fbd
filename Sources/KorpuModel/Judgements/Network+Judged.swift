extension Network {
  /// The network as judgements want it shown: some actors are of another kind, and some are left out, with their ties
  /// and their words.
  ///
  /// - Complexity: O(actors + ties + utterances), where anything is judged; else O(1).
  package func judged(kinds: [Actor.ID: EntityType], hidden: Set<Actor.ID>) -> Network {
    if kinds.isEmpty, hidden.isEmpty { return self }
    return Network(
      articles: articles,
      actors: actors.filter { !hidden.contains($0.id) }.map { actor in
        guard let type = kinds[actor.id] else { return actor }
        return Actor(
          id: actor.id, type: type, name: actor.name, otherNames: actor.otherNames, citations: actor.citations,
          formerIDs: actor.formerIDs)
      },
      ties: ties.filter { !hidden.contains($0.from) && !hidden.contains($0.to) },
      utterances: utterances.filter { !hidden.contains($0.speaker) }.map { $0.about(allBut: hidden) })
  }
}

extension Utterance {
  fileprivate func about(allBut hidden: Set<Actor.ID>) -> Utterance {
    Utterance(
      speaker: speaker, words: words, isDirect: isDirect, about: about.filter { !hidden.contains($0) },
      citation: citation)
  }
}
