internal import GRDB
internal import KorpuResolution

/// The linked nodes of an archive, with what hangs on each.
struct ReviewNodes {
  /// The rows of the nodes, ascending.
  let ids: [Int64]
  private let nodes: [ReviewCandidates.Node]
  private let links: [NodeLink]

  init(_ database: Database) throws {
    let ties = try Self.ties(database)
    let least = ReviewCandidates.unlikely
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT id, entity, judged, articles FROM node
        WHERE entity IS NOT NULL AND id IN (
          SELECT one FROM likeness WHERE bits > ?1 UNION SELECT other FROM likeness WHERE bits > ?1)
        ORDER BY id
        """, arguments: [least])
    ids = rows.map { $0["id"] }
    nodes = rows.map { row in
      ReviewCandidates.Node(
        entity: row["entity"], judged: row["judged"],
        stake: UncertainLink.Stake(articles: row["articles"], ties: ties[row["id"]] ?? 0))
    }
    let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    let likeness = try Row.fetchAll(
      database, sql: "SELECT one, other, bits FROM likeness WHERE bits > ?", arguments: [least])
    links = likeness.compactMap { row in
      guard let one = places[row["one"]], let other = places[row["other"]] else { return nil }
      return NodeLink(one, other, bits: row["bits"])
    }
  }

  func candidates() -> ReviewCandidates { ReviewCandidates(nodes: nodes, links: links) }

  /// How many relations each node has an end of.
  private static func ties(_ database: Database) throws -> [Int64: Int] {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT p.node, count(*) FROM relation r
        JOIN appearance_node p ON p.article = r.article AND p.number IN (r.source, r.target) GROUP BY p.node
        """)
    return Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as Int64, $0[1] as Int) })
  }
}
