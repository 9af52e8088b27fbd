internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// The judgements as the archive keeps them.
struct JudgementRows {
  private let database: Database

  init(_ database: Database) { self.database = database }

  /// All of them.
  ///
  /// - Throws: ``Damage`` for what no log would have accepted.
  /// - Complexity: O(judgements).
  func log() throws -> JudgementLog {
    let rows = try Row.fetchAll(database.cachedStatement(sql: "SELECT \(Self.columns) FROM judgement ORDER BY number"))
    return JudgementLog(try rows.enumerated().map { try Self.judgement(StoredRow($1), number: $0 + 1) })
  }

  /// Adds entries that the log has accepted, and has everything that depends on them brought up to date.
  func append(_ entries: [Judgement], of log: JudgementLog, telling indexers: ArchiveIndexers) throws {
    guard !entries.isEmpty else { return }
    let insertion = try database.cachedStatement(
      sql: "INSERT INTO judgement (\(Self.columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    // SQLite makes numbers of what stands in a column of numbers.
    for row in JudgementTable(of: entries).rows { try insertion.execute(arguments: StatementArguments(row.cells)) }
    let actors = entries.flatMap(log.references).unique()
    try indexers.judgementsChanged(affecting: actors)
  }

  private static let columns = JudgementTable.Column.allCases.map(\.rawValue).joined(separator: ", ")

  private static func judgement(_ row: StoredRow, number: Int) throws -> Judgement {
    let cells = try JudgementTable.Column.allCases.indices.dropFirst().map { try row.text($0) }
    do {
      let row = try JudgementTable.Row(cells: ["\(row.integer(0))"] + cells, line: number)
      guard row.number == number, let date = row.date else { throw Damage(what: "judgement \(number) is missing") }
      return Judgement(number: number, date: date, author: row.author, decision: row.decision, reason: row.reason)
    } catch let mistake as JudgementTable.Mistake {
      throw Damage(what: "judgement \(number): \(mistake.problem)")
    }
  }
}
