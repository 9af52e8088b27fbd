internal import GRDB
public import KorpuModel

/// An actor that articles tie to another.
public struct ArchiveNeighbour: Hashable, Sendable {
  public let id: Actor.ID
  /// How many articles state a tie of the two, or let one of two people speak of the other.
  public let weight: Int
}

extension Archive {
  /// Those whom articles tie to some actors, as in the graph of actors: people, bodies and gatherings, but neither
  /// countries nor places, through which everybody of a country would be near everybody else.
  ///
  /// - Parameter actors: ids of today or of earlier days.
  /// - Returns: the neighbours of each, by their ids; none for a country, a place, who is hidden, and whom nobody knows.
  /// - Complexity: O(*n* log *n*) in the relations of the actors and in the statements that name others.
  public func neighbours(of actors: [Actor.ID]) throws(ArchiveError) -> [[ArchiveNeighbour]] {
    try read { database in
      let entities = EntityRows(database)
      let select = try database.cachedStatement(sql: Self.neighboursOfNodes)
      return try actors.map { id in
        guard let entity = try entities.entity(called: id), !entity.type.isWhereabouts else { return [] }
        let nodes = try entities.nodes(of: entity.row).map(String.init).joined(separator: ",")
        let rows = try Row.fetchCursor(select, arguments: ["[\(nodes)]", entity.row])
        var neighbours: [ArchiveNeighbour] = []
        while let row = try rows.next().map(StoredRow.init) {
          neighbours.append(ArchiveNeighbour(id: try row.text(0), weight: try row.integer(1)))
        }
        return neighbours.sorted { $0.id < $1.id }
      }
    }
  }

  /// SQL for those whom articles tie to some nodes, which are its first argument; the second is their entity.
  private static let neighboursOfNodes = """
    SELECT e.public_id, count(DISTINCT f.article) FROM (
      SELECT r.other, r.article FROM json_each(?1) k CROSS JOIN node_relation r ON r.node = k.value
      UNION ALL
      SELECT s.other, s.article FROM json_each(?1) k CROSS JOIN node_statement s ON s.node = k.value
      JOIN node p ON p.id = s.node JOIN node o ON o.id = s.other WHERE p.type = 'person' AND o.type = 'person'
    ) f JOIN node n ON n.id = f.other JOIN entity e ON e.id = n.entity
    WHERE e.id <> ?2 AND e.type NOT IN ('country', 'place') AND e.hidden = 0 GROUP BY e.id
    """
}
