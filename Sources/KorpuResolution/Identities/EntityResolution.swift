internal import KorpuModel

/// Who every entity of every article is in the network.
struct EntityResolution {
  /// The actors, with ids that tell them apart.
  let bearers: [(id: Actor.ID, name: String)]
  /// For each entity, by article and then as listed, the actor.
  private let bearerOfAppearance: [Int]
  /// Where the entities of each article begin.
  private let starts: [Int]

  /// - Complexity: O(*n* log *n*) in the entities of all articles, and comparisons of nodes that share a key.
  init(of articles: ArticleSet) {
    let index = NodeIndex(of: articles)
    let clusters = NodeResolution(index.nodes).clusters
    let profiles = clusters.map { cluster in cluster.map { index.nodes[$0] } }
    let ids = ActorID.ids(for: Self.identities(of: profiles.map(Bearer.init)))
    bearers = clusters.indices.map { number in
      let forms = clusters[number].map { index.forms[$0] }
      return (id: ids[number], name: BearerProfile(of: profiles[number], printed: forms).name)
    }
    var bearerOfAppearance = Array(repeating: 0, count: index.count)
    for (number, cluster) in clusters.enumerated() {
      for appearance in cluster.lazy.flatMap({ index.appearances[$0] }) { bearerOfAppearance[appearance] = number }
    }
    self.bearerOfAppearance = bearerOfAppearance
    starts = index.starts
  }

  /// The actor that an entity became, by the places of its article and of itself in that.
  func bearer(inArticle article: Int, entity: Int) -> Int { bearerOfAppearance[starts[article] + entity] }

  private static func identities(of bearers: [Bearer]) -> [Identity] {
    let namesakes = Dictionary(grouping: bearers) { [$0.name.key.type, $0.name.key.name] }.mapValues(\.count)
    return bearers.map { bearer in
      let key = bearer.name.key
      return bearer.identity(amongNamesakes: namesakes[[key.type, key.name]] ?? 1)
    }
  }
}
