internal import GRDB
internal import KorpuResolution

/// The linked nodes of an archive, with what hangs on each.
struct ReviewNodes {
  /// The rows of the nodes, ascending.
  private let ids: [Int64]
  private let nodes: [ReviewCandidates.Node]
  private let links: [NodeLink]

  init(_ database: Database, stakes: ReviewStakes) throws {
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
        stake: stakes.stake(of: row["id"], articles: row["articles"]))
    }
    let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    let likeness = try Row.fetchCursor(
      database, sql: "SELECT one, other, bits FROM likeness WHERE bits > ?", arguments: [least])
    var links: [NodeLink] = []
    while let row = try likeness.next().map(StoredRow.init) {
      guard let one = places[Int64(try row.integer(0))], let other = places[Int64(try row.integer(1))] else { continue }
      links.append(NodeLink(one, other, bits: try row.number(2)))
    }
    self.links = links
  }

  /// The most consequential first.
  func questions() -> [ReviewQuestion] {
    ReviewCandidates(nodes: nodes, links: links).ranked().map { ReviewQuestion($0.between(ids)) }
  }
}

extension UncertainLink {
  /// The same between the rows of the nodes.
  fileprivate func between(_ rows: [Int64]) -> UncertainLink {
    UncertainLink(one: Int(rows[one]), other: Int(rows[other]), bits: bits, areOne: areOne, stake: stake)
  }
}
