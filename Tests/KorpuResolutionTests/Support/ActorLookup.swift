import KorpuModel

/// Finds which actor an entity of an article became, by the citations of its mentions.
struct ActorLookup {
  private var actors: [Citation: Set<Actor.ID>] = [:]

  init(_ network: Network) {
    for actor in network.actors {
      for citation in actor.citations { actors[citation, default: []].insert(actor.id) }
    }
  }

  func actors(cited evidence: Evidence?, in article: ArticleFacts) -> Set<Actor.ID> {
    let sentence = evidence.map { article.sentences[$0.sentence].text }
    return actors[Citation(article: article.id, evidence: evidence, sentence: sentence)] ?? []
  }

  func actor(of entity: Entity.ID, in article: ArticleFacts) -> Actor.ID? {
    let mentions = article.entities.first { $0.id == entity }?.mentions
    return mentions?.first.flatMap { actors(cited: $0.evidence, in: article).first }
  }
}
