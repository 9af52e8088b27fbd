internal import KorpuModel

/// The actors of the network by number, in the order of their ids, and where each appears.
struct ActorRegister {
  /// An entity of an article.
  struct Appearance {
    /// The place of the article in the set.
    let article: Int
    /// Its place among the entities of the article.
    let entity: Int
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
  /// - Complexity: O(entities + actors · log actors), in part by all processors.
  init(
    of articles: ArticleSet, _ bearers: [(id: Actor.ID, name: String)], bearerOf: (_ article: Int, _ entity: Int) -> Int
  ) {
    let sorted = bearers.indices.sorted { bearers[$0].id < bearers[$1].id }
    ids = sorted.map { bearers[$0].id }
    names = sorted.map { bearers[$0].name }
    var numbers = Array(repeating: 0, count: bearers.count)
    for (number, bearer) in sorted.enumerated() { numbers[bearer] = number }
    var appearances = Array(repeating: [Appearance](), count: bearers.count)
    let actorsOf = articles.members.enumerated().map { article, member in
      member.facts.entities.indices.map { place in
        let number = numbers[bearerOf(article, place)]
        appearances[number].append(Appearance(article: article, entity: place))
        return number
      }
    }
    self.appearances = appearances
    let members = articles.members
    actors = FixedChunks.map(members.count, grain: 64) { places in
      places.map { Self.actors(of: members[$0].facts.entities, actorsOf[$0]) }
    }.flatMap(\.self)
  }

  /// The actors of an article's entities, of several with one id that of the first.
  private static func actors(of entities: [Entity], _ numbers: [Int]) -> [Entity.ID: Int] {
    Dictionary(zip(entities.lazy.map(\.id), numbers)) { first, _ in first }
  }

  /// The number of the actor that an entity became; `nil` for an id that its article does not define.
  func actor(of entity: Entity.ID, inArticle article: Int) -> Int? { actors[article][entity] }
}
