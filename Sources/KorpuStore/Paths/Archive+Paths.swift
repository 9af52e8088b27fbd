public import KorpuModel

extension Archive {
  /// The shortest chains of actors that lead from one to another, each tied to the next by an article: breadth first from
  /// both ends, an actor's neighbours being those of ``neighbours(of:)``. Nobody is reached through a country or a place.
  ///
  /// What ties them is told by ``Excerpt/chains(_:)``.
  ///
  /// - Parameters:
  ///   - start: where the chains begin; an id of today or of earlier days.
  ///   - end: where they end.
  ///   - limit: how many at most; of more that are equally short those come whose ids come first.
  /// - Returns: the chains with both ends, by their ids; none where nothing leads from one to the other, and where one of
  ///   them is a country, a place, hidden, or unknown. From an actor to itself the chain is that actor.
  /// - Complexity: O(*n* log *n*) in the relations, and the statements that name others, of those who are nearer to one of
  ///   the ends than half of the way.
  public func shortestPaths(
    from start: Actor.ID, to end: Actor.ID, limit: Int = 10
  ) throws(ArchiveError) -> [[Actor.ID]] {
    try read { database in
      let entities = EntityRows(database)
      guard limit > 0, let one = try entities.entity(called: start), let other = try entities.entity(called: end),
        !one.type.isWhereabouts, !other.type.isWhereabouts
      else { return [] }
      var search = PathSearch(from: one.row, to: other.row, in: NodeGraph(database))
      guard let chains = try search.chains() else { return [] }
      return try chains.paths(limit: limit, named: EntityIDs(database))
    }
  }
}
