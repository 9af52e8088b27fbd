internal import KorpuModel

/// Tells for which country, or else for which body, the people of an article speak, by the ties found so far.
struct Nationality {
  private var countries: [Int: Int] = [:]
  private var bodies: [Int: Int] = [:]
  private var holders: [Int: Int] = [:]
  private var ministers: Set<Int> = []

  init(of context: RelationContext, in scene: Scene) {
    for tie in context.ties(.basedIn) + context.ties(.represents) { keep(tie.to, of: tie.from, in: \.countries) }
    for tie in context.ties(.holdsRole) {
      keep(tie.to, of: tie.from, in: \.holders)
      if tie.role == .minister { ministers.insert(tie.from) }
      if scene.entities[tie.to].type.isCountry {
        keep(tie.to, of: tie.from, in: \.countries)
      } else {
        keep(tie.to, of: tie.from, in: \.bodies)
        if let seat = countries[tie.to] { keep(seat, of: tie.from, in: \.countries) }
      }
    }
  }

  /// What is said first counts.
  private mutating func keep(_ value: Int, of key: Int, in path: WritableKeyPath<Nationality, [Int: Int]>) {
    if self[keyPath: path][key] == nil { self[keyPath: path][key] = value }
  }

  /// The country of a person or body.
  func country(of entity: Int) -> Int? { countries[entity] }

  /// Whether somebody is told to be a minister.
  func isMinister(_ entity: Int) -> Bool { ministers.contains(entity) }

  /// The country or body in which somebody holds the position that is told first.
  func holder(of entity: Int) -> Int? { holders[entity] }

  /// The body in which somebody has a position, where it says no country.
  func body(of entity: Int) -> Int? { countries[entity] == nil ? bodies[entity] : nil }

  /// The country, or where none is known the body, for which somebody speaks: people of one are on one side.
  func side(of entity: Int) -> Int? { countries[entity] ?? bodies[entity] }
}
