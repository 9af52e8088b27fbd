internal import KorpuModel

/// The ties of the network: those of one type, ends and role are one, with the evidence of all.
struct TieAssembly {
  private struct Key: Hashable {
    let type: RelationType
    let from: Actor.ID
    let to: Actor.ID
    let role: Role?
  }

  private struct Source {
    let article: Int
    let relation: Relation
  }

  let articles: ArticleSet
  /// The actor that an entity became.
  let actor: (EntityReference) -> Actor.ID?

  /// - Complexity: O(*n* log *n*) in the relations of all articles.
  func ties() -> [Tie] {
    var sources: [Key: [Source]] = [:]
    for (index, member) in articles.members.enumerated() {
      for relation in member.facts.relations {
        guard let key = key(of: relation, in: index) else { continue }
        sources[key, default: []].append(Source(article: index, relation: relation))
      }
    }
    return sources.map(tie).sorted(by: comesFirst)
  }

  /// `nil` for a tie whose ends turned out to be one actor.
  private func key(of relation: Relation, in article: Int) -> Key? {
    guard let from = actor(EntityReference(article: article, entity: relation.from)),
      let to = actor(EntityReference(article: article, entity: relation.to)), from != to
    else { return nil }
    let isTurned = relation.type.isSymmetric && to < from
    return Key(type: relation.type, from: isTurned ? to : from, to: isTurned ? from : to, role: relation.role)
  }

  private func tie(_ key: Key, from sources: [Source]) -> Tie {
    let titles = sources.compactMap { source in source.relation.title.map { (source.article, $0) } }
    let citations = sources.flatMap { articles.members[$0.article].citations(for: $0.relation.evidence) }
    return Tie(
      type: key.type, from: key.from, to: key.to, role: key.role,
      title: mostStated(titles) { isFuller($0, than: $1) }, citations: ordered(citations))
  }

  private func comesFirst(_ left: Tie, _ right: Tie) -> Bool {
    let leftKey = (left.type.rawValue, left.from, left.to, left.role?.rawValue ?? "")
    return leftKey < (right.type.rawValue, right.from, right.to, right.role?.rawValue ?? "")
  }
}
