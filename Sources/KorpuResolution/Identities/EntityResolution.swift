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
    let named = FixedChunks.map(clusters.count, grain: 1) { numbers in
      clusters[numbers].map { NamedBearer($0, in: index) }
    }.flatMap(\.self)
    let ids = ActorID.ids(for: Self.identities(of: named.map(\.bearer)))
    bearers = zip(ids, named).map { (id: $0, name: $1.name) }
    var bearerOfAppearance = Array(repeating: 0, count: index.count)
    for (number, cluster) in clusters.enumerated() {
      for node in cluster { for place in index.appearances[node] { bearerOfAppearance[place.entity] = number } }
    }
    self.bearerOfAppearance = bearerOfAppearance
    starts = index.starts
  }

  /// A bearer, and what it is called.
  private struct NamedBearer: Sendable {
    let bearer: Bearer
    let name: String

    init(_ nodes: [Int], in index: NodeIndex) {
      bearer = Bearer(nodes.map { index.nodes[$0] })
      name = BearerProfile.name(of: bearer, nodes.map { Dictionary(counting: index.appearances[$0].map(\.form)) })
    }
  }

  /// The actor that an entity became, by the places of its article and of itself in that.
  func bearer(inArticle article: Int, entity: Int) -> Int { bearerOfAppearance[starts[article] + entity] }

  private static func identities(of bearers: [Bearer]) -> [Identity] {
    let names = bearers.map { NameOfType($0.name.key) }
    let namesakes = names.reduce(into: [:]) { counts, name in counts[name, default: 0] += 1 }
    return zip(bearers, names).map { $0.identity(amongNamesakes: namesakes[$1] ?? 1) }
  }

  private struct NameOfType: Hashable {
    let name: NormalizedName
    let type: String

    init(_ key: NodeKey) {
      name = NormalizedName(normalized: key.name)
      type = key.type
    }
  }
}

extension [String: Int] {
  /// How often each text occurs.
  fileprivate init(counting texts: some Sequence<String>) {
    self = texts.reduce(into: [:]) { counts, text in counts[text, default: 0] += 1 }
  }
}
