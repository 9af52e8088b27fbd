internal import KorpuModel

/// At which gatherings people took the floor, article by article.
struct FloorIndex: Sendable {
  private struct Appearance: Hashable {
    let speaker: Actor.ID
    let article: String
  }

  private var forums: [Appearance: Set<Actor.ID>] = [:]

  /// - Complexity: O(ties and their citations).
  init(of network: Network) {
    for tie in network.ties where tie.type == .spokeAt {
      for citation in tie.citations {
        forums[Appearance(speaker: tie.from, article: citation.article), default: []].insert(tie.to)
      }
    }
  }

  /// The gatherings at which an article says that a person took the floor, in order.
  func forums(of speaker: Actor.ID, in article: String) -> [Actor.ID] {
    (forums[Appearance(speaker: speaker, article: article)] ?? []).sorted()
  }
}
