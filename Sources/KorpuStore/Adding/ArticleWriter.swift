internal import GRDB
internal import KorpuModel

/// Adds articles to an archive, within a transaction.
struct ArticleWriter {
  private let database: Database
  private let table: ArticleTable
  private let versions: EarlierVersions
  private let recorder: FactsRecorder
  private let purpose: Purpose
  private let indexers: ArchiveIndexers
  /// The articles that the indexers have to be told of.
  private var changed: [Int64: NewArticle] = [:]

  enum Purpose {
    /// New articles are added, and of several accounts of one article one is kept, as far as it is not to be replaced.
    case adding(Replacement)
    /// Articles that are there are replaced where another version understood them.
    case refreshing
  }

  init(_ database: Database, for purpose: Purpose, telling indexers: ArchiveIndexers) throws {
    self.database = database
    self.indexers = indexers
    self.purpose = purpose
    table = try ArticleTable(database)
    versions = try EarlierVersions(database)
    recorder = try FactsRecorder(database)
  }

  /// Adds the articles, and has everything that is derived from them brought up to date.
  mutating func write(_ articles: [NewArticle]) throws -> [Addition] {
    var additions: [Addition] = []
    for article in articles { additions.append(try write(article)) }
    guard !changed.isEmpty else { return additions }
    try indexers.articlesChanged(
      changed.sorted { $0.key < $1.key }.map { WrittenArticle(row: $0.key, nodes: $0.value.nodes) })
    return additions
  }

  private mutating func write(_ article: NewArticle) throws -> Addition {
    guard let stored = try table.account(of: article.key) else {
      guard case .adding(let replacement) = purpose else { return .alreadyThere }
      if replacement.earlierVersions, let row = try versions.row(of: article) {
        try replace(row, by: article)
        return .corrected
      }
      let row = try table.insert(article)
      try recorder.record(article, as: row)
      try recorder.recordSentences(of: article, as: row)
      changed[row] = article
      return .added
    }
    guard try replaces(stored, by: article) else { return .alreadyThere }
    try replace(stored.row, by: article)
    return .replaced
  }

  private func replaces(_ stored: StoredAccount, by article: NewArticle) throws -> Bool {
    switch purpose {
    case .adding(let replacement):
      article.account.precedes(stored.account) || Self.isOtherReading(article, of: stored, wanted: replacement)
    case .refreshing: try article.facts.id == stored.account.name && table.isOutdated(stored, beside: article)
    }
  }

  private static func isOtherReading(
    _ article: NewArticle, of stored: StoredAccount, wanted replacement: Replacement
  ) -> Bool {
    article.text != nil && replacement.language == article.facts.language
      && replacement.asksForOther(than: stored.language)
  }

  private mutating func replace(_ row: Int64, by article: NewArticle) throws {
    // The indexers do not know yet what this transaction has written.
    if changed.updateValue(article, forKey: row) == nil { try indexers.articleWillChange(row) }
    let before = try FactsLoader(database).facts(ofArticle: row)?.facts
    // Relations, statements and mentions go with the entities.
    for rows in ["author", "appearance"] { try delete(rows, ofArticle: row) }
    try table.update(row, to: article)
    try recorder.record(article, as: row)
    // Sentences that stay need not be indexed again, unless their words are those of another language.
    if before?.sentences != article.facts.sentences || before?.language != article.facts.language {
      try delete("sentence", ofArticle: row)
      try recorder.recordSentences(of: article, as: row)
    }
  }

  private func delete(_ rows: String, ofArticle row: Int64) throws {
    try database.cachedStatement(sql: "DELETE FROM \(rows) WHERE article = ?").execute(arguments: [row])
  }
}
