internal import GRDB
internal import KorpuResolution

extension ArchiveSchema {
  /// Keeps with each node all whose names may be its own: a component of thousands of nodes is read in as many steps,
  /// and not in one for each pair.
  @Sendable static func createNeighbourhoodTable(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE neighbourhood (
          node INTEGER PRIMARY KEY REFERENCES node ON DELETE CASCADE,
          neighbours BLOB NOT NULL
        );
        """)
    try gatherNeighbours(in: database)
    try database.execute(sql: "DROP TABLE likeness")
  }

  /// - Complexity: O(*n* log *n*) in the pairs.
  private static func gatherNeighbours(in database: Database) throws {
    let insert = try database.cachedStatement(sql: "INSERT INTO neighbourhood (node, neighbours) VALUES (?, ?)")
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT one, other, names, is_one_name, bits FROM likeness
        UNION ALL SELECT other, one, names, is_one_name, bits FROM likeness ORDER BY 1, 2
        """)
    var (node, list): (Int64, [Neighbour]) = (0, [])
    while let row = try rows.next().map(StoredRow.init) {
      let next = Int64(try row.integer(0))
      if next != node, !list.isEmpty {
        try insert.execute(arguments: [node, list.data])
        list = []
      }
      node = next
      let names = NodeNameComparison(bits: try row.number(2), isOneName: try row.integer(3) != 0)
      list.append(Neighbour(node: Int64(try row.integer(1)), names: names, bits: try row.number(4)))
    }
    if !list.isEmpty { try insert.execute(arguments: [node, list.data]) }
  }
}
