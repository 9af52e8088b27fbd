internal import KorpuModel

/// What an excerpt of the network is made of.
struct ExcerptSelection {
  /// Those who are asked for: they are there even where nothing is said of them.
  var actors: [EntityRows.Entity] = []
  var relations: Set<FactKey> = []
  /// Relations of which it is told in any case where articles state them.
  var placed: Set<FactKey> = []
  var statements: Set<FactKey> = []
  /// Those of whom it is told where articles name them.
  var named: [EntityRows.Entity] = []
  /// Where these are among the entities of articles.
  var appearances: Set<FactKey> = []
  /// What gatherings are part of and where they were held, as far as it is told without what says so.
  var settings: [Setting] = []
  /// The titles that all articles give for ties of which only one article is cited.
  var titles: [Belonging: [String: Int]] = [:]

  /// That a gathering is part of another, or was held at a place.
  struct Setting {
    let type: RelationType
    let gathering: EntityRows.Entity
    let other: EntityRows.Entity

    init(type: RelationType, of gathering: EntityRows.Entity, at other: EntityRows.Entity) {
      self.type = type
      self.gathering = gathering
      self.other = other
    }
  }

  /// A tie that says to whom an actor belongs.
  struct Belonging: Hashable {
    let type: RelationType
    let from: Actor.ID
    let to: Actor.ID
    let role: Role?
  }
}
