internal import GRDB
internal import KorpuResolution

/// The linked nodes of an archive, with what hangs on each.
struct ReviewNodes {
  /// The rows of the nodes, ascending.
  private let ids: [Int64]
  private let nodes: [ReviewCandidates.Node]
  private let links: [NodeLink]

  init(_ database: Database, stakes: ReviewStakes) throws {
    let pairs = try NeighbourLists(database).pairs(above: ReviewCandidates.unlikely)
    let linked = Set(pairs.flatMap { [$0.one, $0.other] })
    let all = try Row.fetchCursor(
      database, sql: "SELECT id, entity, judged, articles FROM node WHERE entity IS NOT NULL ORDER BY id")
    // Most nodes have nobody whom they might be: their rows need not be kept.
    let rows = try Array(all.filter { linked.contains(Int($0["id"] as Int64)) }.map { $0.copy() })
    ids = rows.map { $0["id"] }
    nodes = rows.map { row in
      ReviewCandidates.Node(
        entity: row["entity"], judged: row["judged"],
        stake: stakes.stake(of: row["id"], articles: row["articles"]))
    }
    let places = Dictionary(uniqueKeysWithValues: zip(ids, ids.indices))
    links = pairs.compactMap { pair in
      guard let one = places[Int64(pair.one)], let other = places[Int64(pair.other)] else { return nil }
      return NodeLink(one, other, bits: pair.bits)
    }
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
