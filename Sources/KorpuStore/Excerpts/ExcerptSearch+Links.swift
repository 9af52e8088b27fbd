internal import KorpuModel

extension ExcerptSearch {
  /// What links actors: their ties, those of the people who hold roles at bodies among them, and the conversations of
  /// people.
  ///
  /// - Complexity: O(*n* log *n*) in these.
  mutating func addLinks(between actors: [EntityRows.Entity]) throws {
    selection.actors += actors
    for actor in actors {
      _ = try add(ties.relations(of: actor))
      guard actor.type.typeName == .organization else { continue }
      for member in try ties.relations(.holdsRole, .to, actor).map(\.other).unique(by: \.row) {
        _ = try add(ties.relations(of: member))
      }
    }
    // The conversations of one of two people hold all that the two have in common.
    guard let person = actors.first, actors.allSatisfy({ $0.type == .person }) else { return }
    try addConversations(of: person)
  }
}
