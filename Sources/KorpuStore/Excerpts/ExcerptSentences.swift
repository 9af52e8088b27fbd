internal import GRDB
internal import KorpuModel

/// The sentences of articles that an excerpt shows, within a transaction.
struct ExcerptSentences {
  private let database: Database
  private var found: [FactKey: Sentence] = [:]

  /// Reads the sentences of some evidence.
  ///
  /// - Parameters:
  ///   - evidence: what relations rest on, by article.
  ///   - statements: what statements rest on, which may run on through the next sentences.
  /// - Complexity: O(*n* log size of the archive) in the evidence.
  init(
    of evidence: [(article: Int64, evidence: Evidence)], statements: [(article: Int64, evidence: Evidence)],
    _ database: Database
  ) throws {
    self.database = database
    let first = (evidence + statements).map { FactKey(article: $0.article, number: $0.evidence.sentence) }
    try read(Set(first))
    let ends = statements.map {
      (key: FactKey(article: $0.article, number: $0.evidence.sentence + 1), end: $0.evidence.span.end)
    }
    let starts = try starts(of: Set(ends.map(\.key)))
    for (key, end) in ends where starts[key].map({ $0 < end }) ?? false { try read(from: key, upTo: end) }
  }

  /// The sentences of an article by their places. What was not asked for is a sentence beyond the end.
  func sentences(ofArticle article: Int64, upTo last: Int) -> [Sentence] {
    (0...max(last, 0)).map { found[FactKey(article: article, number: $0)] ?? Self.unknown }
  }

  private static let unknown = Sentence(span: TextSpan(start: .max, end: .max), text: "")
  private static let columns =
    "s.article, s.number, s.starts, s.ends, \(ArchiveSchema.words(of: "s", or: "s.text")), s.text IS NULL"

  /// The last sentence that was read of each article.
  var lasts: [Int64: Int] {
    found.keys.reduce(into: [:]) { lasts, key in lasts[key.article] = max(lasts[key.article] ?? 0, key.number) }
  }

  private mutating func read(_ keys: Set<FactKey>) throws {
    let select = try database.cachedStatement(
      sql: """
        SELECT \(Self.columns)
        FROM \(FactKey.rows(of: "sentence s", by: "number")) LEFT JOIN article_text t ON t.article = s.article
        """)
    try keep(Row.fetchCursor(select, arguments: [keys.list]))
  }

  private mutating func read(from key: FactKey, upTo end: Int) throws {
    let select = try database.cachedStatement(
      sql: """
        SELECT \(Self.columns)
        FROM sentence s LEFT JOIN article_text t ON t.article = s.article
        WHERE s.article = ? AND s.number >= ? AND s.starts < ?
        """)
    try keep(Row.fetchCursor(select, arguments: [key.article, key.number, end]))
  }

  private mutating func keep(_ rows: RowCursor) throws {
    while let row = try rows.next().map(StoredRow.init) {
      let span = try row.span(2)
      // A place outside its article's text gives fewer bytes, or such as are no text and are replaced.
      guard let text = try row.textIfPresent(4), try row.integer(5) == 0 || text.utf8.count == span.count else {
        throw Damage(what: "a place lies outside its article's text")
      }
      let key = FactKey(article: Int64(try row.integer(0)), number: try row.integer(1))
      found[key] = Sentence(span: span, text: text)
    }
  }

  private func starts(of keys: Set<FactKey>) throws -> [FactKey: Int] {
    let select = try database.cachedStatement(
      sql: "SELECT k.value, s.starts FROM \(FactKey.rows(of: "sentence s", by: "number"))")
    let rows = try Row.fetchCursor(select, arguments: [keys.list])
    var starts: [FactKey: Int] = [:]
    while let row = try rows.next().map(StoredRow.init) {
      starts[FactKey(packed: Int64(try row.integer(0)))] = try row.integer(1)
    }
    return starts
  }
}
