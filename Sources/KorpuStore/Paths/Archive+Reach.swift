public import KorpuModel

extension Archive {
  /// How many people, bodies and gatherings chains lead to from some actors, each of whom is counted among them: none
  /// from a country, a place, who is hidden, and whom nobody knows.
  ///
  /// Chains are those of ``shortestPaths(from:to:limit:)``.
  ///
  /// - Parameter actors: ids of today or of earlier days.
  /// - Complexity: O(*n* log *n*) in the actors of the archive, and in the relations and statements of those of whom few
  ///   articles speak.
  public func reach(of actors: [Actor.ID]) throws(ArchiveError) -> [Int] {
    try read { database in
      let entities = EntityRows(database)
      var joined = try JoinedEntities(database)
      try joined.join()
      return try actors.map { id in try entities.entity(called: id).map { joined.count(with: $0.row) } ?? 0 }
    }
  }
}
