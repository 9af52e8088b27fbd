internal import KorpuModel

/// Tells to which country people and bodies of an article belong, by the ties found so far.
struct Nationality {
  private var countryOf: [Int: Int] = [:]

  init(of context: RelationContext, in scene: Scene) {
    for tie in context.ties(.basedIn) + context.ties(.represents) where countryOf[tie.from] == nil {
      countryOf[tie.from] = tie.to
    }
    for tie in context.ties(.holdsRole) where countryOf[tie.from] == nil {
      countryOf[tie.from] = scene.entities[tie.to].type.isCountry ? tie.to : countryOf[tie.to]
    }
  }

  /// The index of the country of a person or body; a country is its own.
  func country(of entity: Int, in scene: Scene) -> Int? {
    scene.entities[entity].type.isCountry ? entity : countryOf[entity]
  }
}
