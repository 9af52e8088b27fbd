internal import Foundation
internal import GRDB
internal import KorpuModel

/// The rows of articles themselves, without what the articles state.
struct ArticleTable {
  private let insertion: GRDB.Statement
  private let update: GRDB.Statement
  private let finding: GRDB.Statement
  private let name: GRDB.Statement
  private let textReplacement: GRDB.Statement
  private let extractions: ExtractionTable
  private let sharedNames: SharedNames
  private let database: Database

  init(_ database: Database) throws {
    self.database = database
    insertion = try database.cachedStatement(
      sql: """
        INSERT INTO article (named_digest, name, language, title, published, published_time, publisher, url,
          extraction, checksum, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    update = try database.cachedStatement(
      sql: """
        UPDATE article SET named_digest = ?, name = ?, language = ?, title = ?, published = ?, published_time = ?,
          publisher = ?, url = ?, extraction = ?, checksum = ?, digest = ? WHERE id = ?
        """)
    finding = try database.cachedStatement(
      sql: """
        SELECT a.id, a.name, t.text, a.checksum, a.extraction,
          (SELECT count(*) FROM sentence s WHERE s.article = a.id), a.language
        FROM article a LEFT JOIN article_text t ON t.article = a.id WHERE a.digest = ?
        """)
    name = try database.cachedStatement(sql: "SELECT name FROM article WHERE id = ?")
    textReplacement = try database.cachedStatement(sql: "REPLACE INTO article_text (article, text) VALUES (?, ?)")
    extractions = ExtractionTable(database)
    sharedNames = SharedNames(database)
  }

  /// What the archive holds of an article.
  func account(of key: [UInt8]) throws -> StoredAccount? {
    guard let row = try Row.fetchOne(finding, arguments: [Data(key)]).map(StoredRow.init) else { return nil }
    let account = ArticleAccount(
      name: try row.text(1), text: try row.textIfPresent(2), sentences: try row.integer(5),
      checksum: try row.bytes(3))
    return StoredAccount(
      row: Int64(try row.integer(0)), account: account, language: try row.word(6, as: Language.self),
      extraction: try row.integerIfPresent(4))
  }

  /// Adds the row of an article, and returns its number.
  func insert(_ article: NewArticle) throws -> Int64 {
    try insertion.execute(arguments: StatementArguments(columns(of: article)))
    let row = database.lastInsertedRowID
    try setText(article.text, of: row)
    try sharedNames.update(article.facts.id)
    return row
  }

  /// Lets the row of an article tell another account of it, or another version.
  func update(_ row: Int64, to article: NewArticle) throws {
    let before = try String.fetchOne(name, arguments: [row])
    try update.execute(arguments: StatementArguments(columns(of: article) + [row]))
    try setText(article.text, of: row)
    guard let before, before != article.facts.id else { return }
    for name in [before, article.facts.id] { try sharedNames.update(name) }
  }

  /// Whether what understood the article is not what understood the stored account.
  func isOutdated(_ stored: StoredAccount, beside article: NewArticle) throws -> Bool {
    try extractions.row(of: article.extraction) != stored.extraction
  }

  private func setText(_ text: String?, of row: Int64) throws {
    if let text { try textReplacement.execute(arguments: [row, text]) }
  }

  private func columns(of article: NewArticle) throws -> [(any DatabaseValueConvertible)?] {
    let facts = article.facts
    return [
      ArticleKey.storedName(of: facts.digest, key: article.key), facts.id, facts.language.rawValue, facts.title,
      facts.published?.iso, facts.publishedTime, facts.publisher, facts.url,
      try extractions.row(of: article.extraction), Data(article.account.checksum), Data(article.key),
    ]
  }
}
