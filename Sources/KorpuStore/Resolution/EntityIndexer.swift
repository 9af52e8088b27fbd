internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// Keeps who is who up to date while articles come and change.
struct EntityIndexer: ArchiveIndexer {
  func articlesWillChange(_ rowIDs: [Int64], in database: Database) throws {
    try count(rowIDs, sign: -1, in: database)
  }

  func articlesChanged(_ rowIDs: [Int64], in database: Database) throws {
    try count(rowIDs, sign: 1, in: database)
    let touched = try Row.fetchAll(database, sql: "SELECT node, has_turned FROM unsettled")
    let constraints = try ArchiveConstraints(database)
    try constraints.joinNodes()
    try settle(
      Set(touched.map { $0["node"] }), turned: Set(touched.filter { $0["has_turned"] }.map { $0["node"] }),
      constraints, in: database)
    try database.execute(sql: "DELETE FROM unsettled")
  }

  func judgementsChanged(affecting actors: [ActorReference], in database: Database) throws {
    let constraints = try ArchiveConstraints(database)
    try constraints.joinNodes()
    // Whatever narrows the references: a narrower one may count no more for others of the name, or again.
    let touched = try JudgementConstraints.names(of: actors).flatMap { type, name in
      try ArchiveConstraints.nodes(named: name, of: type, database).map(\.id)
    }
    try settle(Set(touched), turned: Set(touched), constraints, in: database)
  }

  private func settle(
    _ touched: Set<Int64>, turned: Set<Int64>, _ constraints: ArchiveConstraints, in database: Database
  ) throws {
    var settlement = Settlement(database, cache: NodeCache(NodeTable(database)), constraints: constraints)
    try settlement.settle(touched, turned: turned)
  }

  /// Adds what articles state to the nodes, or takes it away.
  private func count(_ rowIDs: [Int64], sign: Int, in database: Database) throws {
    let loader = try FactsLoader(database)
    let nodes = NodeTable(database)
    let place = try database.cachedStatement(
      sql: "INSERT INTO appearance_node (article, number, node) VALUES (?, ?, ?)")
    let unsettled = try database.cachedStatement(
      sql: """
        INSERT INTO unsettled (node, has_turned) VALUES (?, ?)
        ON CONFLICT DO UPDATE SET has_turned = max(has_turned, excluded.has_turned)
        """)
    // Two articles of one name may come without a digest of their own; the archive's key tells them apart.
    let mark = try database.cachedStatement(sql: "SELECT lower(hex(digest)) FROM article WHERE id = ?")
    for row in rowIDs {
      guard let facts = try loader.facts(ofArticle: row)?.facts,
        let mark = try String.fetchOne(mark, arguments: [row])
      else { continue }
      for (number, member) in ArticleNodes(of: facts, mark: mark).members.enumerated() {
        let node = try nodes.row(of: member)
        let hasTurned = try nodes.count(member.profile, of: node, sign: sign)
        if sign > 0 { try place.execute(arguments: [row, number, node]) }
        try unsettled.execute(arguments: [node, hasTurned])
      }
    }
  }
}
