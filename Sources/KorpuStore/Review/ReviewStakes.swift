internal import GRDB
internal import KorpuResolution

/// What hangs on the nodes of an archive.
struct ReviewStakes {
  private var ties: [Int64: Int] = [:]

  /// - Complexity: O(relations).
  init(_ database: Database) throws {
    for end in ["source", "target"] {
      // Counted here, for SQLite would sort them all.
      let nodes = try Int64.fetchCursor(
        database,
        sql: """
          SELECT p.node FROM relation r CROSS JOIN appearance_node p ON p.article = r.article AND p.number = r.\(end)
          """)
      while let node = try nodes.next() { ties[node, default: 0] += 1 }
    }
  }

  /// The articles that name a node, and the relations that it has an end of.
  func stake(of node: Int64, articles: Int) -> UncertainLink.Stake {
    UncertainLink.Stake(articles: articles, ties: ties[node] ?? 0)
  }
}
