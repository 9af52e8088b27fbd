internal import Korpu

/// Finds the actors whom typed names mean.
struct ActorChoice {
  private let network: Network

  init(in network: Network) {
    self.network = network
  }

  /// - Parameters:
  ///   - names: As typed.
  ///   - type: The type that is asked for; `nil` for any.
  /// - Throws: A finding where nobody, or more than one, is called so.
  func ids(of names: [String], type: EntityTypeName? = nil) throws(Finding) -> Set<Actor.ID> {
    guard !names.isEmpty else { return [] }
    let directory = ActorDirectory(of: network.actors.filter { type == nil || $0.type.typeName == type })
    var ids: Set<Actor.ID> = []
    for name in names {
      let candidates = directory.candidates(for: name)
      guard let actor = candidates.first else { throw Self.nobody(name, type) }
      guard candidates.count == 1 else { throw Finding(ambiguous: name, among: candidates, withIDs: true) }
      ids.insert(actor.id)
    }
    return ids
  }

  private static func nobody(_ name: String, _ type: EntityTypeName?) -> Finding {
    Finding(
      .invalidInput, at: "'\(name)'",
      problem: "no \(type == .forum ? "gathering" : "actor") of that name is in the inputs",
      remedy: "Type a part of the name as the articles write it, or an id.")
  }
}
