internal import KorpuModel

/// The actors of the network by number, in the order of their ids, and where each appears.
struct ActorRegister {
  /// An entity of an article.
  struct Appearance {
    /// The place of the article in the set.
    let article: Int
    let entity: Entity
  }

  let ids: [Actor.ID]
  /// What each actor is called; a country by its code.
  let names: [String]
  /// For each actor, by article and then as listed.
  let appearances: [[Appearance]]
  /// For each article the actors of its entities.
  private let actors: [[Entity.ID: Int]]

  /// - Parameters:
  ///   - bearers: The actors in any order.
  ///   - bearerOf: Which of them an entity of an article is: by the places of the article and of the entity in it.
  /// - Complexity: O(entities + actors · log actors).
  init(
    of articles: ArticleSet, _ bearers: [(id: Actor.ID, name: String)], bearerOf: (_ article: Int, _ entity: Int) -> Int
  ) {
    let sorted = bearers.indices.sorted { bearers[$0].id < bearers[$1].id }
    ids = sorted.map { bearers[$0].id }
    names = sorted.map { bearers[$0].name }
    var numbers = Array(repeating: 0, count: bearers.count)
    for (number, bearer) in sorted.enumerated() { numbers[bearer] = number }
    var appearances = Array(repeating: [Appearance](), count: bearers.count)
    actors = articles.members.enumerated().map { article, member in
      var actors: [Entity.ID: Int] = [:]
      for (place, entity) in member.facts.entities.enumerated() {
        let number = numbers[bearerOf(article, place)]
        appearances[number].append(Appearance(article: article, entity: entity))
        if actors[entity.id] == nil { actors[entity.id] = number }
      }
      return actors
    }
    self.appearances = appearances
  }

  /// The number of the actor that an entity became; `nil` for an id that its article does not define.
  func actor(of entity: Entity.ID, inArticle article: Int) -> Int? { actors[article][entity] }
}
