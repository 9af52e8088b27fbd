internal import Korpu

/// Finds the actors whom typed names mean.
struct ActorChoice {
  private let actors: [Actor]
  private let type: EntityTypeName?

  /// - Parameter type: The type that is asked for; `nil` for any.
  init(in network: Network, type: EntityTypeName? = nil) {
    actors = network.actors
    self.type = type
  }

  /// The actors that names mean, in the order of the names.
  ///
  /// - Parameters:
  ///   - names: As typed.
  ///   - areArguments: Whether they stand where an input could stand, too.
  /// - Throws: A finding where nobody, or more than one, is called so.
  /// - Complexity: O(names of all actors), for any number of names typed but none.
  func actors(called names: [String], areArguments: Bool = false) throws(Finding) -> [Actor] {
    guard !names.isEmpty else { return [] }
    let directory = ActorDirectory(of: actors.filter { type == nil || $0.type.typeName == type })
    var found: [Actor] = []
    for name in names {
      let candidates = directory.candidates(for: name)
      guard let actor = candidates.first else { throw nobody(name, isArgument: areArguments) }
      guard candidates.count == 1 else { throw Finding(ambiguous: name, among: candidates) }
      found.append(actor)
    }
    return found
  }

  func ids(of names: [String]) throws(Finding) -> Set<Actor.ID> { Set(try actors(called: names).map(\.id)) }

  private func nobody(_ name: String, isArgument: Bool) -> Finding {
    Finding(
      .invalidInput, at: "'\(name)'",
      problem: "no \(noun) of that name is in the inputs" + (isArgument ? ", nor is there such a file" : ""),
      remedy: "Type a part of the name as the articles write it, or an id" + (isArgument ? ", or check the path." : ".")
    )
  }

  private var noun: String {
    switch type {
    case .person: "person"
    case .forum: "gathering"
    case .organization: "body"
    case .country: "country"
    case .place: "place"
    case nil: "actor"
    }
  }
}
