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

  /// - Returns: `nil` for a row that no version of the program writes.
  init?(_ row: Row) {
    guard let language = Language(rawValue: row["language"]) else { return nil }
    let distinction: String = row["distinction"]
    let countries: String = row["countries"]
    id = row["id"]
    key = NodeKey(
      type: row["type"], name: row["name"], language: language,
      countries: countries.split(separator: " ").compactMap { CountryCode($0) },
      distinction: NodeDistinction(text: distinction))
    nameWithoutCountry = row["name_without_country"]
    articles = row["articles"]
    entity = row["entity"]
  }

  init(_ stored: StoredNode) {
    id = stored.id
    key = stored.node.key
    nameWithoutCountry = stored.node.name.withoutCountry
    articles = stored.node.profile.articles
    entity = stored.entity
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
