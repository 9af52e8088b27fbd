internal import GRDB
public import KorpuModel

/// A step of a chain of actors.
public struct ArchiveStep: Hashable, Sendable {
  public let from: Actor.ID
  public let to: Actor.ID
  /// How many articles state a tie of the two, or let one of two people speak of the other.
  public let weight: Int
}

extension Archive {
  /// The steps of some chains with their weights, which tell the strongest of them without a look at what states them.
  ///
  /// - Parameter chains: ids of today or of earlier days, each tied to the next.
  /// - Returns: each step once, in the order in which it first comes; none to or from who is hidden or whom nobody knows.
  /// - Complexity: O(*n*) for each step in the relations and statements of the one that fewer articles name.
  public func steps(of chains: [[Actor.ID]]) throws(ArchiveError) -> [ArchiveStep] {
    try read { database in
      let entities = EntityRows(database)
      let select = try database.cachedStatement(sql: Self.articlesOfStep)
      let pairs = chains.flatMap { chain in zip(chain, chain.dropFirst()).map { [$0, $1] } }.unique()
      return try pairs.compactMap { pair in
        guard let from = try entities.entity(called: pair[0]), let to = try entities.entity(called: pair[1]) else {
          return nil
        }
        let isFirst = try entities.articles(of: from.row) <= entities.articles(of: to.row)
        let nodes = try [isFirst ? from : to, isFirst ? to : from].map { entity in
          try entities.nodes(of: entity.row).queryList
        }
        let arePeople = from.type == .person && to.type == .person
        let weight = try Int.fetchOne(select, arguments: [nodes[0], nodes[1], arePeople]) ?? 0
        return ArchiveStep(from: pair[0], to: pair[1], weight: weight)
      }
    }
  }

  /// SQL for how many articles tie some nodes to others, its first two arguments; the third is whether both are people.
  private static let articlesOfStep = """
    SELECT count(DISTINCT article) FROM (
      SELECT r.article FROM json_each(?1) k CROSS JOIN node_relation r ON r.node = k.value
      WHERE r.other IN (SELECT value FROM json_each(?2))
      UNION ALL
      SELECT s.article FROM json_each(?1) k CROSS JOIN node_statement s ON s.node = k.value
      WHERE ?3 AND s.other IN (SELECT value FROM json_each(?2))
    )
    """
}
