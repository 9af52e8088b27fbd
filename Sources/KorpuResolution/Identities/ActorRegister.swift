internal import KorpuModel

/// The actors of the network by number, in the order of their ids.
struct ActorRegister {
  let identities: [Identity]
  let ids: [Actor.ID]
  /// Who appears where: for each actor the indices of the appearances.
  let appearances: [[Int]]
  /// For each appearance the actor.
  private let actors: [Int]
  private let resolution: EntityResolution

  init(_ resolution: EntityResolution) {
    self.resolution = resolution
    let members = Dictionary(grouping: resolution.identities.indices, by: { resolution.identities[$0] })
    let sorted = ActorID.ids(for: members.keys).sorted { $0.value < $1.value }
    identities = sorted.map(\.key)
    ids = sorted.map(\.value)
    appearances = sorted.map { members[$0.key] ?? [] }
    var actors = Array(repeating: 0, count: resolution.identities.count)
    for (actor, indices) in appearances.enumerated() {
      for index in indices { actors[index] = actor }
    }
    self.actors = actors
  }

  /// The number of the actor that an entity became; `nil` for an id that its article does not define.
  func actor(of entity: Entity.ID, inArticle article: Int) -> Int? {
    resolution.appearances.index(of: entity, inArticle: article).map { actors[$0] }
  }
}
