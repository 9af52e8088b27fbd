internal import KorpuModel

/// What ties each two actors of a network.
struct PathEvidence: Sendable {
  struct Pair: Hashable {
    let first: Actor.ID
    let second: Actor.ID

    init(_ one: Actor.ID, _ other: Actor.ID) {
      first = min(one, other)
      second = max(one, other)
    }
  }

  private struct Source {
    var ties: [Tie] = []
    var utterances: [Utterance] = []
  }

  private var sources: [Pair: Source] = [:]

  /// - Complexity: O(ties, and actors that utterances name).
  init(of network: Network) {
    for tie in network.ties where tie.from != tie.to && !tie.citations.isEmpty {
      sources[Pair(tie.from, tie.to), default: Source()].ties.append(tie)
    }
    let people = Set(network.actors.lazy.filter { $0.type == .person }.map(\.id))
    for utterance in network.utterances where people.contains(utterance.speaker) {
      for named in Set(utterance.about) where named != utterance.speaker && people.contains(named) {
        sources[Pair(utterance.speaker, named), default: Source()].utterances.append(utterance)
      }
    }
  }

  /// The pairs that anything ties, in no order.
  var pairs: some Collection<Pair> { sources.keys }

  /// The articles that tie two actors.
  func articles(of pair: Pair) -> Set<String> {
    guard let source = sources[pair] else { return [] }
    return Set(source.ties.lazy.flatMap(\.citations).map(\.article))
      .union(source.utterances.lazy.map(\.citation.article))
  }

  /// The step from one actor to another that it is tied to.
  func step(from: Actor.ID, to: Actor.ID) -> PathStep {
    let source = sources[Pair(from, to)] ?? Source()
    return PathStep(from: from, to: to, ties: source.ties.sorted(), utterances: source.utterances.sorted())
  }
}
