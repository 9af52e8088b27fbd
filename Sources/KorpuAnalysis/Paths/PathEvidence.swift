internal import KorpuModel

/// What ties the actors of some paths, step by step.
struct PathEvidence {
  private struct Pair: Hashable {
    let first: Actor.ID
    let second: Actor.ID

    init(_ one: Actor.ID, _ other: Actor.ID) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  private var ties: [Pair: [Tie]] = [:]
  private var utterances: [Pair: [Utterance]] = [:]

  /// - Parameter paths: The actors of the paths, each tied to the next.
  /// - Complexity: O(ties + utterances of the network).
  init(of paths: [[Actor.ID]], in network: Network) {
    let pairs = Set(paths.flatMap { path in zip(path, path.dropFirst()).map { Pair($0, $1) } })
    let actors = Set(paths.joined())
    // Looking at them where they stand spares copying all that lie on no path.
    for place in network.ties.indices where actors.contains(network.ties[place].from) {
      let tie = network.ties[place]
      let pair = Pair(tie.from, tie.to)
      if pairs.contains(pair), !tie.citations.isEmpty { ties[pair, default: []].append(tie) }
    }
    let people = Set(network.actors.lazy.filter { actors.contains($0.id) && $0.type == .person }.map(\.id))
    for place in network.utterances.indices where people.contains(network.utterances[place].speaker) {
      let utterance = network.utterances[place]
      for named in Set(utterance.about) where people.contains(named) {
        let pair = Pair(utterance.speaker, named)
        if pairs.contains(pair) { utterances[pair, default: []].append(utterance) }
      }
    }
  }

  /// A path with all that ties its actors.
  ///
  /// - Parameter weight: How many articles tie two actors, where the network cites a part of them only.
  func path(over actors: [Actor.ID], weighing weight: (Actor.ID, Actor.ID) -> Int? = { _, _ in nil }) -> ActorPath {
    let steps = zip(actors, actors.dropFirst()).map { from, to in
      let pair = Pair(from, to)
      return PathStep(
        from: from, to: to, ties: (ties[pair] ?? []).sorted(), utterances: (utterances[pair] ?? []).sorted(),
        weight: weight(from, to))
    }
    return ActorPath(actors: actors, steps: steps)
  }
}
