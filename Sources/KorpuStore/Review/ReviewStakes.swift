internal import GRDB
internal import KorpuResolution

/// What hangs on the nodes of an archive.
struct ReviewStakes {
  private let ties: [Int64: Int]

  /// - Complexity: O(relations).
  init(_ database: Database) throws {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT p.node, count(*) FROM relation r
        JOIN appearance_node p ON p.article = r.article AND p.number IN (r.source, r.target) GROUP BY p.node
        """)
    ties = Dictionary(uniqueKeysWithValues: rows.map { ($0[0] as Int64, $0[1] as Int) })
  }

  /// The articles that name a node, and the relations that it has an end of.
  func stake(of node: Int64, articles: Int) -> UncertainLink.Stake {
    UncertainLink.Stake(articles: articles, ties: ties[node] ?? 0)
  }
}
