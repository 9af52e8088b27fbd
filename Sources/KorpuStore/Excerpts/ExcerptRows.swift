internal import GRDB
internal import KorpuModel

/// Relations and statements as their rows tell them, with the places of entities in their article, within a transaction.
struct ExcerptRows {
  struct Relation {
    let type: RelationType
    let source: Int
    let target: Int
    let role: Role?
    let title: String?
  }

  struct Statement {
    let speaker: Int
    let isDirect: Bool
    let opens: String
    let closes: String
  }

  private let database: Database

  init(_ database: Database) { self.database = database }

  func relations(_ keys: Set<FactKey>) throws -> [(FactKey, Relation)] {
    try rows("r.type, r.source, r.target, r.role, r.title", of: "relation r", by: "number", keys) { row in
      Relation(
        type: try WordCodes.relationTypes.word(of: row.integer(1)), source: try row.integer(2),
        target: try row.integer(3),
        role: try row.integerIfPresent(4).map { code throws(Damage) in try WordCodes.roles.word(of: code) },
        title: try row.textIfPresent(5))
    }
  }

  func statements(_ keys: Set<FactKey>) throws -> [(FactKey, Statement)] {
    try rows("x.speaker, x.direct, x.opens, x.closes", of: "statement x", by: "number", keys) { row in
      Statement(
        speaker: try row.integer(1), isDirect: try row.integer(2) == 1, opens: try row.text(3),
        closes: try row.text(4))
    }
  }

  /// What relations rest on, in order.
  func evidence(ofRelations keys: Set<FactKey>) throws -> [FactKey: [Evidence]] {
    try grouped("v.number, \(Self.evidence)", of: "relation_evidence v", by: "relation", keys) { try $0.evidence(2) }
  }

  /// What statements rest on, in order.
  func evidence(ofStatements keys: Set<FactKey>) throws -> [FactKey: [Evidence]] {
    try grouped("v.number, \(Self.evidence)", of: "statement_evidence v", by: "statement", keys) { try $0.evidence(2) }
  }

  /// Where articles name some of their entities, in order.
  func evidence(ofMentions keys: Set<FactKey>) throws -> [FactKey: [Evidence]] {
    try grouped("v.number, \(Self.evidence)", of: "mention v", by: "appearance", keys) { row in
      try row.integerIfPresent(2) == nil ? nil : row.evidence(2)
    }
    .mapValues { $0.compactMap(\.self) }
  }

  /// Whom statements name, in order.
  func about(_ keys: Set<FactKey>) throws -> [FactKey: [Int]] {
    try grouped("b.number, b.appearance", of: "statement_about b", by: "statement", keys) { try $0.integer(2) }
  }

  /// The nodes of entities.
  func nodes(_ keys: Set<FactKey>) throws -> [(FactKey, Int64)] {
    try rows("n.node", of: "appearance_node n", by: "number", keys) { Int64(try $0.integer(1)) }
  }

  private static let evidence = "v.starts, v.ends, v.sentence, v.confidence, v.reason"

  /// The values of rows in the order of the number in their second column.
  private func grouped<Value>(
    _ columns: String, of table: String, by column: String, _ keys: Set<FactKey>, _ value: (StoredRow) throws -> Value
  ) throws -> [FactKey: [Value]] {
    let rows = try rows(columns, of: table, by: column, keys) { (try $0.integer(1), try value($0)) }
    return Dictionary(grouping: rows, by: \.0).mapValues { rows in
      rows.map(\.1).sorted { $0.0 < $1.0 }.map(\.1)
    }
  }

  private func rows<Value>(
    _ columns: String, of table: String, by column: String, _ keys: Set<FactKey>, _ value: (StoredRow) throws -> Value
  ) throws -> [(FactKey, Value)] {
    let select = try database.cachedStatement(
      sql: "SELECT k.value, \(columns) FROM \(FactKey.rows(of: table, by: column))")
    let cursor = try Row.fetchCursor(select, arguments: [keys.list])
    var values: [(FactKey, Value)] = []
    while let row = try cursor.next().map(StoredRow.init) {
      values.append((FactKey(packed: Int64(try row.integer(0))), try value(row)))
    }
    return values
  }
}
