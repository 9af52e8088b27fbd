internal import KorpuModel

extension ExcerptSearch {
  /// All ties of an actor and all statements in which it has a part; of each gathering that it is, or is tied to, all ties
  /// and all articles that name it.
  ///
  /// - Complexity: O(*n* log *n*) in these.
  mutating func addEvents(around actor: EntityRows.Entity) throws {
    try addSurroundings(of: actor)
    let others = try ties.relations(of: actor).map(\.other)
    for gathering in ([actor] + others).unique(by: \.row) where gathering.type.typeName == .forum {
      _ = try add(ties.relations(of: gathering))
      selection.named.append(gathering)
      selection.appearances.formUnion(try entities.appearances(of: gathering.row))
    }
  }
}
