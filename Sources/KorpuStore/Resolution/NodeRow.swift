internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// The columns of a node that make its key.
struct NodeRow {
  let id: Int64
  let key: NodeKey
  let nameWithoutCountry: String?
  let articles: Int
  let entity: Int64?

  static let columns = "id, type, name, language, countries, distinction, name_without_country, articles, entity"
  /// How many columns these are.
  static let width = 9

  /// - Throws: ``Damage`` for a row that no version of the program writes.
  init(_ row: StoredRow) throws(Damage) {
    id = Int64(try row.integer(0))
    key = NodeKey(
      type: try row.text(1), name: try row.text(2), language: try row.word(3, as: Language.self),
      countries: try row.text(4).utf8.split(separator: UInt8(ascii: " ")).compactMap { CountryCode(Substring($0)) },
      distinction: NodeDistinction(text: try row.text(5)))
    nameWithoutCountry = try row.textIfPresent(6)
    articles = try row.integer(7)
    entity = try row.integerIfPresent(8).map(Int64.init)
  }

  init(_ stored: StoredNode) {
    id = stored.id
    key = stored.node.key
    nameWithoutCountry = stored.node.name.withoutCountry
    articles = stored.node.profile.articles
    entity = stored.entity
  }

  /// The nodes that a statement finds.
  static func fetchAll(_ statement: GRDB.Statement, arguments: StatementArguments) throws -> [NodeRow] {
    let rows = try Row.fetchCursor(statement, arguments: arguments)
    var nodes: [NodeRow] = []
    while let row = try rows.next() { nodes.append(try NodeRow(StoredRow(row))) }
    return nodes
  }
}

extension NodeKey {
  /// The values of the columns that tell a node from all others.
  var columns: StatementArguments {
    [
      type, name, language.rawValue, countries.map(\.code).joined(separator: " "), distinction?.text ?? "",
    ]
  }
}
