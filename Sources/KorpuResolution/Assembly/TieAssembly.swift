internal import KorpuModel

/// The ties of the network: those of one type, ends and role are one, with the evidence of all.
struct TieAssembly {
  private struct Key: Hashable {
    let type: RelationType
    /// The numbers of the actors.
    let from: Int
    let to: Int
    let role: Role?
  }

  private struct Source {
    let article: Int
    /// Its place among the relations of the article.
    let relation: Int
  }

  let articles: ArticleSet
  let register: ActorRegister

  /// - Complexity: O(*n* log *n*) in the relations of all articles, in part by all processors.
  func ties() -> [Tie] {
    var sources: [Key: [Source]] = [:]
    for (article, member) in articles.members.enumerated() {
      for (place, relation) in member.facts.relations.enumerated() {
        guard let key = key(of: relation, inArticle: article) else { continue }
        sources[key, default: []].append(Source(article: article, relation: place))
      }
    }
    let sorted = sources.sorted { Self.goesBefore($0.key, $1.key) }
    return FixedChunks.map(sorted.count, grain: 1) { places in sorted[places].map(tie) }.flatMap(\.self)
  }

  /// `nil` for a tie whose ends turned out to be one actor.
  private func key(of relation: Relation, inArticle article: Int) -> Key? {
    guard let from = register.actor(of: relation.from, inArticle: article),
      let to = register.actor(of: relation.to, inArticle: article), from != to
    else { return nil }
    let isTurned = relation.type.isSymmetric && to < from
    return Key(type: relation.type, from: isTurned ? to : from, to: isTurned ? from : to, role: relation.role)
  }

  private func tie(_ key: Key, from sources: [Source]) -> Tie {
    var titles = Tally<String>()
    for source in sources {
      if let title = relation(of: source).title { titles.add(title, in: source.article) }
    }
    let citations = sources.flatMap { articles.citations(of: relation(of: $0).evidence, inArticle: $0.article) }
    return Tie(
      type: key.type, from: register.ids[key.from], to: register.ids[key.to], role: key.role,
      title: titles.mostStatedOrFullest, citations: citations.merged())
  }

  private func relation(of source: Source) -> Relation {
    articles.members[source.article].facts.relations[source.relation]
  }

  /// Actors are numbered in the order of their ids.
  private static func goesBefore(_ left: Key, _ right: Key) -> Bool {
    if left.type != right.type { return left.type.rawValue < right.type.rawValue }
    if left.from != right.from { return left.from < right.from }
    if left.to != right.to { return left.to < right.to }
    return (left.role?.rawValue ?? "") < (right.role?.rawValue ?? "")
  }
}
