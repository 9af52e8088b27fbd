public import KorpuModel

extension Archive {
  /// How many people, bodies and gatherings chains lead to from those of some actors who reach the fewest, each of whom is
  /// counted among them: none from a country, a place, who is hidden, and whom nobody knows.
  ///
  /// Where no chain joins two actors, this tells how small the island is on which one of them stands. Chains are those of
  /// ``shortestPaths(from:to:limit:)``.
  ///
  /// - Parameter actors: ids of today or of earlier days.
  /// - Returns: as many for each of them who reaches the fewest; `nil` for those who reach more.
  /// - Complexity: O(*n* log *n*) in the relations, and the statements that name others, of those whom the fewest reach,
  ///   and of as many of the others.
  public func leastReach(of actors: [Actor.ID]) throws(ArchiveError) -> [Int?] {
    try read { database in
      let entities = EntityRows(database)
      let ends = try actors.map { id -> Int64? in
        guard let entity = try entities.entity(called: id), !entity.type.isWhereabouts else { return nil }
        return entity.row
      }
      var search = ReachSearch(from: ends, in: NodeGraph(database))
      return try search.counts()
    }
  }
}
