internal import GRDB
internal import KorpuModel
internal import KorpuResolution

/// The ids that articles have in the network, within a transaction: their names, with a mark where several articles have
/// one name.
struct ArticleIDs {
  private let database: Database
  private var known: [String: [Int64: String]] = [:]

  init(_ database: Database) { self.database = database }

  /// - Complexity: O(articles of the name) the first time, then O(1).
  mutating func id(of article: Int64, named name: String) throws -> String {
    if let ids = known[name] { return ids[article] ?? name }
    let ids = try self.ids(ofArticlesNamed: name)
    known[name] = ids
    return ids[article] ?? name
  }

  private func ids(ofArticlesNamed name: String) throws -> [Int64: String] {
    let select = try database.cachedStatement(sql: "SELECT id, digest, named_digest FROM article WHERE name = ?")
    let rows = try Row.fetchAll(select, arguments: [name]).map(StoredRow.init)
    guard rows.count > 1 else { return [:] }
    let articles = try rows.map { Int64(try $0.integer(0)) }
    if let ids = try Self.idsByDigests(rows, named: name) {
      return Dictionary(uniqueKeysWithValues: zip(articles, ids))
    }
    let loader = try FactsLoader(database)
    let facts = try articles.compactMap { try loader.facts(ofArticle: $0)?.facts }
    return Dictionary(uniqueKeysWithValues: zip(articles, NamesakeArticles.ids(of: facts)))
  }

  /// The ids where all articles have digests of their texts, and those tell them apart; else `nil`, and all that the
  /// articles state has to be read.
  private static func idsByDigests(_ rows: [StoredRow], named name: String) throws -> [String]? {
    let marks = try rows.compactMap { row in
      try row.textIfPresent(2) == nil ? String(ArticleKey.hex(row.bytes(1)).prefix(NamesakeArticles.markLength)) : nil
    }
    return Set(marks).count == rows.count ? marks.map { "\(name)-\($0)" } : nil
  }
}
