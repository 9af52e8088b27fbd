internal import Korpu

/// Finds the actors whom typed names mean.
protocol ActorChoice {
  /// For each name those whom it fits best, in the order of the names.
  ///
  /// - Parameter type: The type that is asked for; `nil` for any.
  func candidates(for names: [String], of type: EntityTypeName?) throws(Finding) -> [[Actor]]
}

extension ActorChoice {
  /// The actors that names mean, in the order of the names.
  ///
  /// - Parameters:
  ///   - names: As typed.
  ///   - type: The type that is asked for; `nil` for any.
  ///   - areArguments: Whether they stand where an input could stand, too.
  /// - Throws: A finding where nobody, or more than one, is called so.
  func actors(
    called names: [String], of type: EntityTypeName? = nil, areArguments: Bool = false
  ) throws(Finding) -> [Actor] {
    guard !names.isEmpty else { return [] }
    var found: [Actor] = []
    for (name, candidates) in zip(names, try candidates(for: names, of: type)) {
      guard let actor = candidates.first else { throw try nobody(called: name, of: type, isArgument: areArguments) }
      guard candidates.count == 1 else { throw Finding(ambiguous: name, among: candidates) }
      found.append(actor)
    }
    return found
  }

  /// What is said where no actor of a type is called so: who is of another type, and what to ask of them.
  private func nobody(
    called name: String, of type: EntityTypeName?, isArgument: Bool
  ) throws(Finding) -> Finding {
    guard let type, let others = try candidates(for: [name], of: nil).first, !others.isEmpty else {
      return .nobody(called: name, of: type, isArgument: isArgument)
    }
    return Finding(called: name, butNoneOf: type, among: others)
  }

  func ids(of names: [String], type: EntityTypeName? = nil) throws(Finding) -> Set<Actor.ID> {
    Set(try actors(called: names, of: type).map(\.id))
  }
}

/// Finds actors of a network that is in memory.
struct NetworkChoice: ActorChoice {
  private let network: Network

  init(in network: Network) { self.network = network }

  /// - Complexity: O(names of all actors).
  func candidates(for names: [String], of type: EntityTypeName?) -> [[Actor]] {
    let directory = ActorDirectory(of: network.actors.filter { type == nil || $0.type.typeName == type })
    return names.map(directory.candidates)
  }
}

/// Finds actors of an archive without reading the others.
struct ArchiveChoice: ActorChoice {
  private let archive: Archive

  init(in archive: Archive) { self.archive = archive }

  /// - Complexity: O(log size of the archive) for each name that fits.
  func candidates(for names: [String], of type: EntityTypeName?) throws(Finding) -> [[Actor]] {
    var found: [[Actor]] = []
    do throws(ArchiveError) {
      for name in names {
        found.append(try archive.actors(named: name, among: type.map { [$0] } ?? Set(EntityTypeName.allCases)))
      }
    } catch {
      throw Finding(error)
    }
    return found
  }
}
